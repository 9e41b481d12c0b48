package dk.forslagsark.editor.sheet;

import java.util.Collections;
import java.util.List;

/**
 * How the width of a sheet is shared among its columns, in pixels. Figures get the room they need first, all columns the
 * same where there is room for that. The label gets what is left, but never so little that it cannot be read: then the
 * sheet scrolls.
 *
 * @param label the width of the label column
 * @param text the width of each column of long text
 * @param figures the width of each column of figures
 */
record ColumnWidths(double label, double text, List<Double> figures) {
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
        return new ColumnWidths(available - count * figure, 0, Collections.nCopies(count, figure));
    }

    private static ColumnWidths tight(double available, List<Double> needed, double scale) {
        double label =
                available - needed.stream().mapToDouble(Double::doubleValue).sum();
        double beside =
                Math.max(LEAST_LABEL * scale, Math.min(LABEL_BESIDE_SCROLLED * scale, available * SHARE_OF_LABEL));
        return new ColumnWidths(label >= LEAST_LABEL * scale ? label : beside, 0, needed);
    }

    /**
     * The label and the columns of long text get the same, once the figures have what they need, but no heading is cut.
     *
     * @param headings the width of the heading of each column of long text
     */
    static ColumnWidths withTexts(double available, List<Double> headings, List<Double> needed, double scale) {
        double left =
                available - needed.stream().mapToDouble(Double::doubleValue).sum();
        double least = headings.stream().reduce(LEAST_TEXT * scale, Math::max);
        double text = Math.max(least, Math.floor(left / (headings.size() + 1)));
        return new ColumnWidths(Math.max(LEAST_TEXT * scale, left - headings.size() * text), text, needed);
    }
}
