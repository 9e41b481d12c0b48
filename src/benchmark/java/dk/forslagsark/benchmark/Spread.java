package dk.forslagsark.benchmark;

import java.util.Arrays;
import java.util.Collection;

/**
 * Several measurements of one thing.
 *
 * @param median half of them are smaller
 * @param worst99 the 99th percentile: one of a hundred is larger
 */
public record Spread(double median, double worst99) {
    public static Spread of(Collection<? extends Number> values) {
        double[] sorted = values.stream().mapToDouble(Number::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Spread(sorted[sorted.length / 2], sorted[sorted.length * 99 / 100]);
    }
}
