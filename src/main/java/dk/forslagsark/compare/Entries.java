package dk.forslagsark.compare;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands in the year cells of a row. */
final class Entries {
    /** The cells of a row by year. */
    static final Shape<Map<Integer, CellEntry<Amount>>> BY_YEAR =
            new ByKey<>(year -> Integer.toString(year), Value.of(Entries::words));

    private Entries() {}

    static Amounts of(Map<Integer, CellEntry<Amount>> byYear) {
        return new Amounts(new TreeMap<>(byYear));
    }

    private static String words(Optional<CellEntry<Amount>> entry) {
        return entry.map(Entries::words).orElse("");
    }

    private static String words(CellEntry<Amount> entry) {
        String amount = entry.counted().map(DanishAmount::write).orElse("");
        if (entry instanceof CellEntry.Formula<Amount> formula) {
            return expression(amount, formula.expression());
        }
        return entry instanceof CellEntry.Unread<Amount> unread ? Quoted.of(unread.text()) : amount;
    }

    /** A result with the expression behind it: {@code -1.290,3 (=-51*25,3)}. */
    static String expression(String result, String expression) {
        return result.isEmpty() ? expression : result + " (" + expression + ")";
    }
}
