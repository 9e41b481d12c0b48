package dk.forslagsark.editor.results;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The years below the bars of a chart, as many and as long as there is room for. */
final class ChartYears {
    private static final double APART = 4;

    private ChartYears() {}

    /**
     * A label for each bar: the year, its last two digits, or nothing below all but every second, third ... bar.
     *
     * @param slot the width for each bar
     * @param widthOf how wide a label is
     */
    static List<String> labels(int first, int count, double slot, ToDoubleFunction<String> widthOf) {
        if (widthOf.applyAsDouble(Integer.toString(first)) + APART <= slot) {
            return IntStream.range(first, first + count)
                    .mapToObj(Integer::toString)
                    .toList();
        }
        int every = (int) Math.ceil((widthOf.applyAsDouble("00") + APART) / slot);
        return IntStream.range(0, count)
                .mapToObj(i -> i % every == 0 ? String.format("%02d", (first + i) % 100) : "")
                .toList();
    }
}
