package dk.forslagsark.compare;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What stands in the year cells of a row. */
final class Entries {
    /** The cells of a row by year. */
    static final Shape<Map<Integer, CellEntry<Amount>>> BY_YEAR = byYear(SpokenAmount::write);

    /** The values of an assumption by year. */
    static final Shape<Map<Integer, CellEntry<BigDecimal>>> FIGURES_BY_YEAR = byYear(SpokenNumber::write);

    private Entries() {}

    static Amounts of(Map<Integer, CellEntry<Amount>> byYear) {
        return new Amounts(new TreeMap<>(byYear));
    }

    private static <V> Shape<Map<Integer, CellEntry<V>>> byYear(Function<V, String> write) {
        return new ByKey<>(year -> Integer.toString(year), Value.optional(entry -> words(entry, write)));
    }

    private static <V> String words(CellEntry<V> entry, Function<V, String> write) {
        String value = entry.counted().map(write).orElse("");
        if (entry instanceof CellEntry.Formula<V> formula) {
            return expression(value, formula.expression());
        }
        return entry instanceof CellEntry.Unread<V> unread ? Quoted.of(unread.text()) : value;
    }

    /** A result with the expression behind it: {@code -1.290,3 (=-51*25,3)}. */
    static String expression(String result, String expression) {
        return result.isEmpty() ? expression : result + " (" + expression + ")";
    }
}
