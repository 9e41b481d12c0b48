package dk.forslagsark.editor.table;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amounts;
import java.util.Optional;

/**
 * A year cell in words.
 *
 * @param shown its amount; where it has none, what was typed
 * @param source what editing it begins with: its expression, if it has one
 * @param problem why what was typed comes to no amount
 */
record YearText(String shown, String source, Optional<String> problem) {

    static YearText of(Amounts amounts, int year, Evaluation evaluation) {
        Optional<String> typed =
                amounts.unreadIn(year).or(() -> amounts.expressionIn(year).map(evaluation::shown));
        return new YearText(
                amounts.in(year).map(DanishAmount::write).or(() -> typed).orElse(""),
                typed.or(() -> amounts.in(year).map(DanishAmount::writePlain)).orElse(""),
                problem(amounts, year, evaluation));
    }

    private static Optional<String> problem(Amounts amounts, int year, Evaluation evaluation) {
        Optional<String> unread = amounts.unreadIn(year)
                .map(text -> DanishAmount.read(text).problem().orElse(Texts.of("table.not-counted")));
        return unread.or(() -> amounts.expressionIn(year)
                .filter(text -> amounts.in(year).isEmpty())
                .flatMap(text -> evaluation.in(year).amount(text).problem()));
    }
}
