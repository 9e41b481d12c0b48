package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedSection.Part;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A part whose figures have their years.
 *
 * @param part the part
 * @param reading which of its figures are the total's
 * @param years for each row, and behind them for the total where it has figures, its years as bits
 * @param addsUp whether the rows add up to a printed total
 * @param isSure whether that total has a figure in each year, so that the years are beyond doubt
 * @param open the rows that could stand in other years and add up as well
 */
record PartInYears(
        Part part, PartReading reading, List<Integer> years, boolean addsUp, boolean isSure, List<Integer> open) {

    /** The same with every row so many years later, if no row then goes beyond the last. */
    Optional<PartInYears> later(int count, int last) {
        boolean fits = years.stream()
                .allMatch(set -> shifted(set, count) < 1 << last && shifted(shifted(set, count), -count) == set);
        List<Integer> moved = years.stream().map(set -> shifted(set, count)).toList();
        return fits ? Optional.of(new PartInYears(part, reading, moved, addsUp, isSure, open)) : Optional.empty();
    }

    private static int shifted(int set, int count) {
        return count < 0 ? set >> -count : set << count;
    }

    /** The same, known to add up by the total of both blocks. */
    PartInYears confirmed(boolean surely) {
        return new PartInYears(part, reading, years, true, isSure || surely, open);
    }

    /** The rows that do not stand in the same years in all of these ways. */
    static List<Integer> differing(List<List<Integer>> ways) {
        return ways.isEmpty()
                ? Collections.emptyList()
                : IntStream.range(0, ways.get(0).size())
                        .filter(row -> ways.stream().anyMatch(way -> !way.get(row)
                                .equals(ways.get(0).get(row))))
                        .boxed()
                        .toList();
    }
}
