package dk.forslagsark.editor.sheet;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the width of a sheet is shared among its columns, in pixels. Figures get the room they need first, all columns the
 * same where there is room for that. The label gets what is left, but never so little that it cannot be read: then the
 * sheet scrolls. Where the label would be cramped the columns that need less than others give it what they can.
 *
 * @param label the width of the label column
 * @param texts the width of each column of long text
 * @param figures the width of each column of figures
 */
record ColumnWidths(double label, List<Double> texts, List<Double> figures) {
    /** With it ten years fit a window of 1280 pixels in the widest of the usual fonts, DejaVu. */
    private static final double LEAST_LABEL = 110;

    private static final double LEAST_TEXT = 150;
    private static final double LABEL_BESIDE_SCROLLED = 240;
    /** The part of the width that a label beside scrolled figures may take. */
    private static final double SHARE_OF_LABEL = 0.45;

    private static final double COMFORTABLE_FIGURE = 92;

    /**
     * @param available the width for labels and figures together
     * @param widestLabel the width that lets every label stand on one line
     * @param needed the least width of each column of figures
     * @param scale how much larger than usual the sheet is shown
     */
    static ColumnWidths of(double available, double widestLabel, List<Double> needed, double scale) {
        int count = needed.size();
        double widest = needed.stream().max(Double::compare).orElse(0.0);
        if (available - count * widest < LEAST_LABEL * scale) {
            return tight(available, needed, scale);
        }
        double label = Math.max(widestLabel, LEAST_LABEL * scale);
        double left = Math.floor((available - label) / Math.max(1, count));
        double figure = Math.max(widest, Math.min(COMFORTABLE_FIGURE * scale, left));
        double readable = Math.min(label, LABEL_BESIDE_SCROLLED * scale);
        return available - count * figure < readable
                ? inRoom(available, available - readable, needed)
                : new ColumnWidths(available - count * figure, List.of(), Collections.nCopies(count, figure));
    }

    /** Columns of figures that are as wide as each other as far as they come to no more than the room, and never less than they need. */
    private static ColumnWidths inRoom(double available, double room, List<Double> needed) {
        List<Double> figures = atLeast(needed, room);
        return new ColumnWidths(available - sum(figures), List.of(), figures);
    }

    /** The room shared evenly, but that each gets what it needs; where the needs are more than the room, the needs. */
    private static List<Double> atLeast(List<Double> needed, double room) {
        List<Double> falling = needed.stream().sorted(Comparator.reverseOrder()).toList();
        double left = room;
        double even = 0;
        for (int i = 0; i < falling.size(); i++) {
            even = Math.floor(left / (falling.size() - i));
            if (falling.get(i) <= even) {
                break;
            }
            left -= falling.get(i);
        }
        double each = even;
        return needed.stream().map(need -> Math.max(need, each)).toList();
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static ColumnWidths tight(double available, List<Double> needed, double scale) {
        double label = available - sum(needed);
        double beside =
                Math.max(LEAST_LABEL * scale, Math.min(LABEL_BESIDE_SCROLLED * scale, available * SHARE_OF_LABEL));
        return new ColumnWidths(label >= LEAST_LABEL * scale ? label : beside, List.of(), needed);
    }

    /**
     * The label and the columns of long text get the same, once the figures have what they need, but no heading is cut: one that
     * is longer than that takes from the others.
     *
     * @param headings the width of the heading of each column of long text
     */
    static ColumnWidths withTexts(double available, List<Double> headings, List<Double> needed, double scale) {
        double left = available - sum(needed);
        List<Double> least = Stream.concat(Stream.of(LEAST_TEXT * scale), headings.stream())
                .map(heading -> Math.max(heading, LEAST_TEXT * scale))
                .toList();
        List<Double> shared = atLeast(least, left);
        List<Double> texts = shared.subList(1, shared.size());
        return new ColumnWidths(Math.max(LEAST_TEXT * scale, left - sum(texts)), texts, needed);
    }
}
