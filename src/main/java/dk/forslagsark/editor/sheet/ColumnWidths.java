package dk.forslagsark.editor.sheet;

/**
 * How the width of a sheet is shared among its columns, in pixels. Figures get the room they need first; the label gets
 * what is left, but never so little that it cannot be read: then the sheet scrolls.
 *
 * @param label the width of the label column
 * @param figure the width of each column of figures
 */
record ColumnWidths(double label, double figure) {
    private static final double LEAST_LABEL = 160;
    private static final double COMFORTABLE_LABEL = 380;
    private static final double COMFORTABLE_FIGURE = 92;

    /**
     * @param available the width for labels and figures together
     * @param figures how many columns of figures there are
     * @param widestFigure the least width of a column of figures
     */
    static ColumnWidths of(double available, int figures, double widestFigure) {
        double roomy = Math.floor((available - COMFORTABLE_LABEL) / Math.max(1, figures));
        double figure = Math.max(widestFigure, Math.min(COMFORTABLE_FIGURE, roomy));
        return new ColumnWidths(Math.max(LEAST_LABEL, available - figures * figure), figure);
    }
}
