package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.TableView;

/** Widths and heights: columns share the width there is, figures have the room they need, and each row has its own height. */
final class SheetLayout {
    /** As the style sheet has it, in parts of the size of the font. */
    private static final double HEADER_HEIGHT = 30;

    private static final double NUMBER_WIDTH = 28;
    /** What a cell has on both sides of its text. */
    static final double PADDING = 13;

    private static final double WIDEST_TEXT = 300;
    private static final double WIDEST_NOTE = 220;
    /** The part of the sheet that a column of short texts may take beside figures. */
    private static final double SHARE_OF_TEXT = 0.2;

    private final TableView<SheetRow> table;
    private final Viewport viewport;
    private final TextSizes sizes;
    private final ColumnNeeds needs;
    private final Kept<GridRow, Double> heights = new Kept<>();

    /**
     * @param sources whether cells show their expressions
     */
    SheetLayout(TableView<SheetRow> table, Viewport viewport, TextSizes sizes, ObservableBooleanValue sources) {
        this.table = table;
        this.viewport = viewport;
        this.sizes = sizes;
        needs = new ColumnNeeds(sizes, sources);
    }

    /** How high the headings are: twice as high where some are over two lines. */
    double headerHeight(Grid grid) {
        boolean isShared =
                grid.columns().stream().anyMatch(column -> column.head().over().isPresent());
        return Math.ceil(sizes.scaled(HEADER_HEIGHT)) * (isShared ? 2 : 1);
    }

    /** Shares the width among the columns and sets the height of the rows. */
    void layOut(Grid grid) {
        sizes.noteFont();
        needs.measure(grid);
        double texts = columns(grid, Kind.TEXT, Kind.NOTE)
                .mapToDouble(column -> textual(grid, column))
                .sum();
        List<Double> figures =
                columns(grid, Kind.FIGURE, Kind.TICK).map(needs::of).toList();
        List<Double> longTexts = columns(grid, Kind.LONG).map(needs::heading).toList();
        double room = visibleWidth() - sizes.scaled(NUMBER_WIDTH) - texts;
        ColumnWidths shared = longTexts.isEmpty()
                ? ColumnWidths.of(room, widestLabel(grid), figures, sizes.scale())
                : ColumnWidths.withTexts(room, longTexts, figures, sizes.scale());
        setWidths(grid, shared);
        SheetRowHeights wanted = new SheetRowHeights(sizes, grid.columns(), widths(), table.getWidth());
        setHeights(heights.of(grid.rows(), wanted.surroundings(), wanted::of));
    }

    private double visibleWidth() {
        return table.getWidth() - table.snappedLeftInset() - table.snappedRightInset() - viewport.barWidth();
    }

    private List<Double> widths() {
        return table.getVisibleLeafColumns().stream()
                .map(column -> column.getWidth())
                .toList();
    }

    private void setHeights(List<Double> heights) {
        boolean changed = false;
        for (int i = 0; i < heights.size(); i++) {
            SheetRow row = table.getItems().get(i);
            changed |= row.heightProperty().get() != heights.get(i);
            row.setHeight(heights.get(i));
        }
        if (changed) {
            table.refresh();
        }
    }

    /** Where a pixel of the screen is less than one of ours, columns end between pixels and are drawn wider: the label gives that up. */
    private void setWidths(Grid grid, ColumnWidths shared) {
        List<Double> widths = widths(grid, shared);
        double excess = widths.stream()
                .mapToDouble(width -> table.snapSizeX(width) - width)
                .sum();
        for (GridColumn known : grid.columns()) {
            double width = widths.get(known.index());
            SheetColumns.setWidth(
                    table.getVisibleLeafColumns().get(known.index()),
                    known.kind() == Kind.LABEL ? wholePixels(width - excess) : table.snapSizeX(width));
        }
    }

    private double wholePixels(double width) {
        return -table.snapSizeX(-width);
    }

    private List<Double> widths(Grid grid, ColumnWidths shared) {
        Iterator<Double> figures = shared.figures().iterator();
        Iterator<Double> texts = shared.texts().iterator();
        return grid.columns().stream()
                .map(known -> switch (known.kind()) {
                    case NUMBER -> sizes.scaled(NUMBER_WIDTH);
                    case LABEL -> shared.label();
                    case TEXT, NOTE -> textual(grid, known);
                    case LONG -> texts.next();
                    case FIGURE, TICK -> figures.next();
                })
                .toList();
    }

    /** Of texts that may be of any length the column has no more than it can do with; the bar above the sheet has all. */
    private double textual(Grid grid, GridColumn column) {
        return Math.min(
                needs.of(column), column.kind() == Kind.NOTE ? sizes.scaled(WIDEST_NOTE) : widestText(grid, column));
    }

    /** No heading is cut; in a narrow sheet with figures these come before the longest of the texts. */
    private double widestText(Grid grid, GridColumn column) {
        double widest = sizes.scaled(WIDEST_TEXT);
        double share = Math.floor(SHARE_OF_TEXT * visibleWidth());
        boolean hasFigures = columns(grid, Kind.FIGURE).findAny().isPresent();
        return hasFigures ? Math.max(needs.heading(column), Math.min(share, widest)) : widest;
    }

    private double widestLabel(Grid grid) {
        return columns(grid, Kind.LABEL).mapToDouble(needs::label).findFirst().orElse(0);
    }

    private static Stream<GridColumn> columns(Grid grid, Kind... kinds) {
        return grid.columns().stream().filter(column -> List.of(kinds).contains(column.kind()));
    }
}
