package dk.forslagsark.check;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.ListCell;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.stream.Stream;

/** What is typed in the smaller tables and has not become the value of its cell. */
final class UncountedValues {
    private UncountedValues() {}

    /** Not of the assumptions: no form prints them, and a cell that uses one without a value has an error of its own. */
    static Stream<Finding> of(Proposal proposal, Evaluation evaluation) {
        return ListTables.of(proposal).stream()
                .filter(table -> table != ListTables.ASSUMPTIONS)
                .flatMap(table -> table.cells(proposal, evaluation))
                .flatMap(cell -> cell.problem().map(why -> finding(cell, why, evaluation)).stream());
    }

    private static Finding finding(ListCell cell, String why, Evaluation evaluation) {
        String quoted = Quoted.of(evaluation.shown(cell.source()));
        String says = "%s: %s kan ikke %s og kommer ikke med. %s Ret cellen."
                .formatted(
                        PlainText.onOneLine(cell.words()),
                        quoted,
                        cell.isExpression() ? "beregnes" : "læses",
                        why.startsWith(quoted) ? "Det" + why.substring(quoted.length()) : why);
        return new Finding(cell.isExpression() ? "not-computed" : "unread", Severity.ERROR, cell.place(), says);
    }
}
