package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How high the rows of a sheet are, in pixels: each as high as its own texts want, up to {@value #MOST_LINES} lines, and
 * {@value #MOST_LINES_OF_TEXT} where there are columns of long text.
 *
 * @param sizes how large texts are
 * @param columns the columns, in their order
 * @param widths how wide the columns are, in their order
 * @param tableWidth how wide the table is of which they are seen
 */
record SheetRowHeights(TextSizes sizes, List<GridColumn> columns, List<Double> widths, double tableWidth) {
    private static final int MOST_LINES = 3;
    /** Beyond this a long text is cut; the bar above the sheet has all of it. */
    private static final int MOST_LINES_OF_TEXT = 12;

    private static final double AROUND_LINES = 8;
    private static final double AROUND_TEXTS = 14;
    private static final double INDENT = 26;
    private static final double SCROLL_BAR = 16;

    /** What the height of a row depends on beside the row itself. */
    Object surroundings() {
        return List.of(sizes.font(), columns, widths, tableWidth);
    }

    double of(GridRow row) {
        int lines = row.style() == RowContent.Style.HEADING ? headingLines(row) : lines(row);
        double around = sizes.scaled(hasTexts() ? AROUND_TEXTS : AROUND_LINES);
        return Math.max(
                Math.ceil(sizes.scaled(SheetRow.LEAST_HEIGHT)),
                Math.ceil(Math.min(most(), lines) * roomForLine() + around));
    }

    private int most() {
        return hasTexts() ? MOST_LINES_OF_TEXT : MOST_LINES;
    }

    private int lines(GridRow row) {
        return IntStream.range(0, widths.size())
                .filter(i -> isWrapped(columns.get(i).kind()))
                .map(i -> lines(row, columns.get(i), widths.get(i)))
                .max()
                .orElse(1);
    }

    private int lines(GridRow row, GridColumn column, double width) {
        double indent = column.kind() == Kind.LABEL ? indent(row) : 0;
        return sizes.lines(
                row.cell(column.index()).text(),
                width - sizes.scaled(SheetLayout.PADDING + indent),
                isBold(row),
                most());
    }

    /** A heading runs on over the empty cells to its right. */
    private int headingLines(GridRow row) {
        return IntStream.range(0, widths.size())
                .filter(i -> columns.get(i).kind() == Kind.LABEL)
                .map(i -> sizes.lines(row.cell(i).text(), headingWidth(before(i), tableWidth), true, most()))
                .findFirst()
                .orElse(1);
    }

    /** The room of a heading in a table of that width, behind so much that stands before it. */
    static double headingWidth(double before, double tableWidth) {
        return Math.max(1, tableWidth - before - SheetLayout.PADDING - SCROLL_BAR);
    }

    private double before(int column) {
        return widths.stream().limit(column).mapToDouble(Double::doubleValue).sum();
    }

    private boolean hasTexts() {
        return columns.stream().anyMatch(column -> column.kind() == Kind.LONG);
    }

    private static boolean isWrapped(Kind kind) {
        return kind == Kind.LABEL || kind == Kind.LONG || kind == Kind.NOTE;
    }

    private static boolean isBold(GridRow row) {
        return switch (row.style()) {
            case HEADING, GROUP, TOTAL, RESULT -> true;
            case LINE, DETAIL, NEW, NOTE -> false;
        };
    }

    /** By how much the label is moved to the right, in pixels of the usual size. */
    static double indent(GridRow row) {
        boolean isIndented = row.style() == RowContent.Style.DETAIL || row.fold() != RowContent.Fold.NONE;
        return isIndented ? INDENT : 0;
    }

    /** A label leaves out the last line unless it has a whole number of pixels for each, and one to spare. */
    private double roomForLine() {
        return Math.ceil(sizes.lineHeight()) + 1;
    }
}
