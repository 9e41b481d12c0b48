package dk.forslagsark.editor.sheet;

/**
 * How the width of a sheet is shared among its columns, in pixels. Figures get the room they need first; the label gets
 * what is left, but never so little that it cannot be read: then the sheet scrolls.
 *
 * @param label the width of the label column
 * @param figure the width of each column of figures
 */
record ColumnWidths(double label, double figure) {
    private static final double LEAST_LABEL = 150;
    private static final double LABEL_BESIDE_SCROLLED = 240;
    private static final double COMFORTABLE_FIGURE = 92;

    /**
     * @param available the width for labels and figures together
     * @param widestLabel the width that lets every label stand on one line
     * @param figures how many columns of figures there are
     * @param widestFigure the least width of a column of figures
     */
    static ColumnWidths of(double available, double widestLabel, int figures, double widestFigure) {
        double left = Math.floor((available - widestLabel) / Math.max(1, figures));
        double figure = Math.max(widestFigure, Math.min(COMFORTABLE_FIGURE, left));
        double label = available - figures * figure;
        return new ColumnWidths(label >= LEAST_LABEL ? label : LABEL_BESIDE_SCROLLED, figure);
    }
}
