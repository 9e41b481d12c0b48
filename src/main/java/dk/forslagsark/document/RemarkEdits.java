package dk.forslagsark.document;

import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Remarks;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.function.UnaryOperator;

/** The edits of what is remarked on rows and cells of Table 1. */
public final class RemarkEdits {
    private RemarkEdits() {}

    /** Remarks on the cell in that column; on the label it is a remark on the row. An empty text takes it away. */
    public static Edit of(RowRef row, String column, String text) {
        String words = text.isBlank() ? "Slet kommentar" : "Kommentar";
        UnaryOperator<Remarks> change = remarks ->
                column.equals(Column.LABEL) ? remarks.withRow(text.strip()) : remarks.with(column, text.strip());
        return Edit.at(Place.cell(row, column), words, proposal -> changed(proposal, row, change));
    }

    private static Proposal changed(Proposal proposal, RowRef row, UnaryOperator<Remarks> change) {
        LineRef owner = row.owner();
        return proposal.withLines(
                owner.block(),
                Lists.replaced(proposal.lines(owner.block()), owner.line(), line -> changed(line, row, change)));
    }

    private static Line changed(Line line, RowRef row, UnaryOperator<Remarks> change) {
        return row instanceof DetailRef detail
                ? line.withDetails(Lists.replaced(
                        line.details(), detail.detail(), part -> part.withRemarks(change.apply(part.remarks()))))
                : line.withRemarks(change.apply(line.remarks()));
    }
}
