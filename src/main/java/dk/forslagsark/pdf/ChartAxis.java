package dk.forslagsark.pdf;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What the bars of a chart are measured by.
 *
 * @param first the mark furthest down, in steps from zero
 * @param last the mark furthest up, in steps from zero
 * @param step between two marks: 1, 2 or 5 and zeros
 * @param top where the last mark is, in pixels from above
 * @param bottom where the first mark is
 */
record ChartAxis(long first, long last, double step, double top, double bottom) {
    private static final int STEPS = 6;

    /** The axis that holds those amounts, and zero. */
    static ChartAxis of(List<Double> amounts, double top, double bottom) {
        double highest = amounts.stream().mapToDouble(any -> any).reduce(0, Math::max);
        double lowest = amounts.stream().mapToDouble(any -> any).reduce(0, Math::min);
        double step = step(highest - lowest);
        long first = (long) Math.floor(lowest / step);
        return new ChartAxis(first, Math.max(first + 1, (long) Math.ceil(highest / step)), step, top, bottom);
    }

    private static double step(double range) {
        double tens = 1;
        while (range / (tens * 10) > STEPS) {
            tens *= 10;
        }
        double fine = tens;
        return List.of(1, 2, 5, 10).stream()
                .mapToDouble(times -> times * fine)
                .filter(any -> range / any <= STEPS)
                .findFirst()
                .orElseThrow();
    }

    List<Double> marks() {
        return LongStream.rangeClosed(first, last).mapToObj(mark -> mark * step).toList();
    }

    /** Where an amount is, in pixels from above. */
    double at(double amount) {
        return bottom - (amount / step - first) / (last - first) * (bottom - top);
    }

    String label(double amount) {
        return DanishAmount.write(new Amount(BigDecimal.valueOf(Math.round(amount))));
    }
}
