package dk.forslagsark.tables;

import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.LineText.Kind;

/**
 * What a line or a detail says in one of the columns behind the years.
 *
 * @param own what it says itself; often nothing
 * @param inherited what holds as long as it says nothing: what its line says, or of the target group the proposal
 */
public record LineField(String own, String inherited) {

    public static LineField of(Proposal proposal, RowRef row, Attribute column) {
        LineText text = column.text();
        Line line = proposal.line(row);
        String ofLine = text.line().apply(line).orElse("");
        String otherwise = text.otherwise().apply(proposal);
        if (!(row instanceof DetailRef part)) {
            return new LineField(ofLine, otherwise);
        }
        Detail detail = line.details().get(part.detail());
        String inherited = ofLine.isEmpty() ? otherwise : ofLine;
        return new LineField(text.detail().apply(detail).orElse(""), text.kind() == Kind.COMMENT ? "" : inherited);
    }
}
