package dk.forslagsark.version;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An assumption that may turn out to be otherwise than is likely.
 *
 * @param row where it stands among the assumptions, from 0
 * @param assumption it
 */
record Uncertain(int row, Assumption assumption) {
    private static final List<Property<Assumption, BigDecimal>> ENDS = List.of(Assumption.LEAST, Assumption.MOST);

    /** Those of the proposal for which something is typed, from the top. */
    static List<Uncertain> all(Proposal proposal) {
        List<Assumption> rows = proposal.assumptions();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new Uncertain(row, rows.get(row)))
                .filter(each -> ENDS.stream()
                        .anyMatch(end -> Noted.entry(each.assumption(), end).isPresent()))
                .toList();
    }

    /** Whether what is typed can be counted with: it is a figure, and there is a likely value which it is instead of. */
    boolean isCounted() {
        return assumption.value().isPresent()
                && ENDS.stream()
                        .flatMap(end -> Noted.entry(assumption, end).stream())
                        .allMatch(entry -> entry.counted().isPresent());
    }

    /** The least and the most it may turn out to be, where they are known. */
    Stream<Extreme> extremes() {
        return ENDS.stream().flatMap(end -> end.in(assumption).stream()).map(value -> new Extreme(row, value));
    }

    /**
     * What an assumption turns out to be, in all years that have no value of their own.
     *
     * @param row where it stands among the assumptions, from 0
     */
    record Extreme(int row, BigDecimal value) {
        Assumption in(Assumption assumption) {
            return Noted.without(assumption, Assumption.VALUE).withValue(Optional.of(value));
        }
    }
}
