package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.util.function.UnaryOperator;

/** The edits of what is commented on rows and cells of Table 1. */
public final class CommentEdits {
    private CommentEdits() {}

    /** Comments on the cell in that column; on the label it is a comment on the row. An empty text takes it away. */
    public static Edit of(RowRef row, Column column, String text) {
        Phrase words = text.isBlank() ? Phrase.of("document.delete-comment") : Phrase.of("document.comment");
        UnaryOperator<Comments> change = comments -> column.equals(Column.LABEL)
                ? comments.withRow(text.strip())
                : comments.with(column.key(), text.strip());
        return Edit.at(Place.cell(row, column), words, proposal -> changed(proposal, row, change));
    }

    private static Proposal changed(Proposal proposal, RowRef row, UnaryOperator<Comments> change) {
        LineRef owner = row.owner();
        return proposal.withLines(
                owner.block(),
                Lists.replaced(proposal.lines(owner.block()), owner.line(), line -> changed(line, row, change)));
    }

    private static Line changed(Line line, RowRef row, UnaryOperator<Comments> change) {
        return row instanceof DetailRef detail
                ? line.withDetails(Lists.replaced(
                        line.details(), detail.detail(), part -> part.withComments(change.apply(part.comments()))))
                : line.withComments(change.apply(line.comments()));
    }
}
