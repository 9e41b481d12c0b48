package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.control.TableView;

/**
 * Widths and heights: columns share the width there is, figures have the room they need, and all rows are as high as the
 * longest label wants, up to {@value #MOST_LINES} lines. Where there are columns of long text each row is as high as its
 * own texts want.
 */
final class SheetLayout {
    /** As the style sheet has it, in parts of the size of the font. */
    private static final double HEADER_HEIGHT = 30;

    private static final double NUMBER_WIDTH = 28;
    private static final double PADDING = 14;
    private static final double AROUND_LINES = 14;

    private static final double HEADING_SIZE = 12.0 / 13;
    private static final double INDENT = 26;
    private static final double WIDEST_TEXT = 300;
    private static final double WIDEST_NOTE = 220;
    private static final int MOST_LINES = 3;
    /** Beyond this a long text is cut; the bar above the sheet has all of it. */
    private static final int MOST_LINES_OF_TEXT = 12;

    private final TableView<SheetRow> table;
    private final Viewport viewport;
    private final TextSizes sizes;
    private final ReadOnlyDoubleWrapper rowsHeight = new ReadOnlyDoubleWrapper();

    SheetLayout(TableView<SheetRow> table, Viewport viewport, TextSizes sizes) {
        this.table = table;
        this.viewport = viewport;
        this.sizes = sizes;
    }

    /** How high all rows are together. */
    ReadOnlyDoubleProperty rowsHeightProperty() {
        return rowsHeight.getReadOnlyProperty();
    }

    double headerHeight() {
        return Math.ceil(sizes.scaled(HEADER_HEIGHT));
    }

    /** Shares the width among the columns and sets the height of the rows. */
    void layOut(Grid grid) {
        sizes.noteFont();
        double texts = columns(grid, Kind.TEXT, Kind.NOTE)
                .mapToDouble(column -> textual(grid, column))
                .sum();
        List<Double> figures = columns(grid, Kind.FIGURE, Kind.TICK)
                .map(column -> needed(grid, column))
                .toList();
        long longTexts = columns(grid, Kind.LONG).count();
        double room = table.getWidth() - viewport.barWidth() - 2 - sizes.scaled(NUMBER_WIDTH) - texts;
        ColumnWidths shared = longTexts == 0
                ? ColumnWidths.of(room, widestLabel(grid), figures, sizes.scale())
                : ColumnWidths.withTexts(room, longTexts, figures, sizes.scale());
        setWidths(grid, shared);
        setHeights(heights(grid, shared));
    }

    private void setHeights(List<Double> heights) {
        boolean changed = false;
        for (int i = 0; i < heights.size(); i++) {
            SheetRow row = table.getItems().get(i);
            changed |= row.heightProperty().get() != heights.get(i);
            row.setHeight(heights.get(i));
        }
        rowsHeight.set(heights.stream().mapToDouble(Double::doubleValue).sum());
        if (changed) {
            table.refresh();
        }
    }

    private List<Double> heights(Grid grid, ColumnWidths shared) {
        return shared.text() == 0
                ? Collections.nCopies(grid.rows().size(), heightFor(lines(grid, shared.label())))
                : grid.rows().stream().map(row -> heightOf(grid, row, shared)).toList();
    }

    /** What the longest of the row's texts wants, up to {@value #MOST_LINES_OF_TEXT} lines. */
    private double heightOf(Grid grid, GridRow row, ColumnWidths shared) {
        double padding = sizes.scaled(PADDING);
        IntStream texts = columns(grid, Kind.LONG)
                .mapToInt(column -> sizes.lines(row.cell(column.index()).text(), shared.text() - padding));
        int label = sizes.lines(row.cell(labelColumn(grid)).text(), shared.label() - padding);
        int most = Math.min(MOST_LINES_OF_TEXT, Math.max(label, texts.max().orElse(1)));
        return Math.max(
                Math.ceil(sizes.scaled(SheetRow.LEAST_HEIGHT)),
                Math.ceil(most * roomForLine() + sizes.scaled(AROUND_LINES)));
    }

    /** A label leaves out the last line unless it has a whole number of pixels for each, and one to spare. */
    private double roomForLine() {
        return Math.ceil(sizes.lineHeight()) + 1;
    }

    private void setWidths(Grid grid, ColumnWidths widths) {
        Iterator<Double> figures = widths.figures().iterator();
        for (GridColumn known : grid.columns()) {
            SheetColumns.setWidth(
                    table.getColumns().get(known.index()),
                    switch (known.kind()) {
                        case NUMBER -> sizes.scaled(NUMBER_WIDTH);
                        case LABEL -> widths.label();
                        case TEXT, NOTE -> textual(grid, known);
                        case LONG -> widths.text();
                        case FIGURE, TICK -> figures.next();
                    });
        }
    }

    /** Of texts that may be of any length the column has no more than it can do with; the bar above the sheet has all. */
    private double textual(Grid grid, GridColumn column) {
        return Math.min(needed(grid, column), sizes.scaled(column.kind() == Kind.NOTE ? WIDEST_NOTE : WIDEST_TEXT));
    }

    /** The width the widest text of the column takes, its heading included. One that is no figure does not make it wider. */
    private double needed(Grid grid, GridColumn column) {
        double widest = grid.rows().stream()
                .filter(row -> row.style() != RowContent.Style.NOTE)
                .map(row -> row.cell(column.index()))
                .filter(cell -> column.kind() == Kind.TEXT || cell.problem().isEmpty())
                .mapToDouble(cell -> sizes.width(cell.text().isEmpty() ? cell.hint() : cell.text()))
                .max()
                .orElse(0);
        return Math.ceil(Math.max(sizes.width(column.title()) * HEADING_SIZE, widest) + sizes.scaled(PADDING));
    }

    private double widestLabel(Grid grid) {
        int label = labelColumn(grid);
        return grid.rows().stream()
                .mapToDouble(row -> sizes.width(row.cell(label).text()) + indent(row) + sizes.scaled(PADDING))
                .max()
                .orElse(0);
    }

    private static int labelColumn(Grid grid) {
        return columns(grid, Kind.LABEL).map(GridColumn::index).findFirst().orElse(GridColumn.NUMBER.index());
    }

    private int lines(Grid grid, double labelWidth) {
        int label = labelColumn(grid);
        return grid.rows().stream()
                .filter(row -> row.style() != RowContent.Style.HEADING)
                .mapToInt(row -> sizes.lines(row.cell(label).text(), labelWidth - sizes.scaled(PADDING) - indent(row)))
                .map(lines -> Math.min(MOST_LINES, lines))
                .max()
                .orElse(1);
    }

    private double indent(GridRow row) {
        boolean indented = row.style() == RowContent.Style.DETAIL || row.fold() != RowContent.Fold.NONE;
        return indented ? sizes.scaled(INDENT) : 0;
    }

    private double heightFor(int lines) {
        return Math.max(
                Math.ceil(sizes.scaled(SheetRow.LEAST_HEIGHT)),
                Math.ceil(lines * sizes.lineHeight() + sizes.scaled(8)));
    }

    private static Stream<GridColumn> columns(Grid grid, Kind... kinds) {
        return grid.columns().stream().filter(column -> List.of(kinds).contains(column.kind()));
    }
}
