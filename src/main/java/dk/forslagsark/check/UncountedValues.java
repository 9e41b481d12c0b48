package dk.forslagsark.check;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
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
                .flatMap(table -> table.unused(proposal, evaluation).stream())
                .flatMap(cell -> cell.problem().map(why -> finding(cell, why, evaluation)).stream());
    }

    private static Finding finding(ListCell cell, String why, Evaluation evaluation) {
        String quoted = Quoted.of(evaluation.shown(cell.source()));
        String cause = why.startsWith(quoted) ? Texts.of("check.it", why.substring(quoted.length())) : why;
        String words = PlainText.onOneLine(cell.words());
        return new Finding(
                cell.isExpression() ? "not-computed" : "unread",
                Severity.ERROR,
                cell.place(),
                says(cell, words, quoted, cause));
    }

    /** A free table prints its texts whatever they are. */
    private static String says(ListCell cell, String words, String quoted, String cause) {
        if (cell.isExpression()) {
            return Texts.of("check.value-not-computed", words, quoted, cause);
        }
        return cell.kind() == Field.Kind.FREE
                ? Texts.of("check.value-printed", words, quoted, cause)
                : Texts.of("check.value-unread", words, quoted, cause);
    }
}
