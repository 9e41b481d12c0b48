package dk.forslagsark.editor.results;

import java.math.BigDecimal;
import java.util.List;

/**
 * Where the bars of a chart stand, side by side in slots of one width: up from a line for what is above zero, down for what
 * is below.
 *
 * @param values the values, from the left
 * @param width the width for all of them, in pixels
 * @param top where the highest may begin, in pixels from above
 * @param height the height for all of them
 */
record ChartBars(List<BigDecimal> values, double width, double top, double height) {
    private static final double GAP = 3;
    /** A bar of a value that is not zero can be seen. */
    private static final double LEAST_HEIGHT = 1;

    double slot() {
        return width / Math.max(1, values.size());
    }

    double left(int index) {
        return index * slot() + GAP / 2;
    }

    double middle(int index) {
        return (index + 0.5) * slot();
    }

    double barWidth() {
        return Math.max(1, slot() - GAP);
    }

    /** The line from which they stand up and hang down. */
    double zero() {
        double all = highest() - lowest();
        return all == 0 ? top + height : top + highest() / all * height;
    }

    double barTop(int index) {
        return value(index) > 0 ? zero() - barHeight(index) : zero();
    }

    double barHeight(int index) {
        double value = Math.abs(value(index));
        return value == 0 ? 0 : Math.max(LEAST_HEIGHT, value / (highest() - lowest()) * height);
    }

    private double value(int index) {
        return values.get(index).doubleValue();
    }

    private double highest() {
        return Math.max(
                0, values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0));
    }

    private double lowest() {
        return Math.min(
                0, values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0));
    }
}
