package dk.forslagsark.compare;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.proposal.Amounts;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands in the year cells of a row. */
final class Entries {
    /** The cells of a row by year. */
    static final Shape<Map<Integer, Amounts.Entry>> BY_YEAR =
            new ByKey<>(year -> Integer.toString(year), Value.of(Entries::words));

    private Entries() {}

    static Amounts of(Map<Integer, Amounts.Entry> byYear) {
        return new Amounts(new TreeMap<>(byYear));
    }

    private static String words(Optional<Amounts.Entry> entry) {
        return entry.map(Entries::words).orElse("");
    }

    private static String words(Amounts.Entry entry) {
        String amount = entry.counted().map(DanishAmount::write).orElse("");
        if (entry instanceof Amounts.Formula formula) {
            return expression(amount, formula.expression());
        }
        return entry instanceof Amounts.Unread unread ? Quoted.of(unread.text()) : amount;
    }

    /** A result with the expression behind it: {@code -1.290,3 (=-51*25,3)}. */
    static String expression(String result, String expression) {
        return result.isEmpty() ? expression : result + " (" + expression + ")";
    }
}
