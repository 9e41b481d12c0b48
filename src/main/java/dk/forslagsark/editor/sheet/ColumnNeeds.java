package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.SheetColumn.Kind;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.text.Font;

/** How wide the columns of a grid want to be, in pixels. What has been measured of a row is kept as long as the row stays. */
final class ColumnNeeds {
    private static final double HEADING_SIZE = 12.0 / 13;

    /** Of expressions that may be of any length a column has no more than lets most of them be read. */
    private static final double WIDEST_SOURCE = 260;

    private record Surroundings(Font font, List<GridColumn> columns, boolean sources) {}

    private final TextSizes sizes;
    private final ObservableBooleanValue sources;
    private final Kept<GridRow, double[]> measured = new Kept<>();
    private double[] widest = {};
    private List<GridColumn> columns = List.of();

    /**
     * @param sources whether cells show their expressions
     */
    ColumnNeeds(TextSizes sizes, ObservableBooleanValue sources) {
        this.sizes = sizes;
        this.sources = sources;
    }

    void measure(Grid grid) {
        Surroundings around = new Surroundings(sizes.font(), grid.columns(), sources.get());
        widest = new double[grid.columns().size()];
        columns = grid.columns();
        measured.of(grid.rows(), around, row -> widths(row, grid.columns())).forEach(this::widen);
    }

    private void widen(double[] widths) {
        for (int i = 0; i < widths.length; i++) {
            widest[i] = Math.max(widest[i], widths[i]);
        }
    }

    private double[] widths(GridRow row, List<GridColumn> columns) {
        return columns.stream()
                .mapToDouble(column -> width(row, row.cell(column.index()), column.kind()))
                .toArray();
    }

    /** A result runs on over the cells beside it, and one that is no figure does not make its column wider. */
    private double width(GridRow row, Cell cell, Kind kind) {
        if (kind == Kind.LABEL) {
            return sizes.width(cell.text()) + sizes.scaled(SheetRowHeights.indent(row));
        }
        if (sources.get() && cell.source().startsWith("=")) {
            return formula(cell.source());
        }
        if (kind == Kind.FIGURE && cell.text().startsWith("=")) {
            return formula(cell.text());
        }
        boolean counts = row.style() != RowContent.Style.NOTE
                && (kind == Kind.TEXT || cell.problem().isEmpty());
        return counts
                ? sizes.width(cell.text().isEmpty() ? CellSpelling.hint(cell, kind) : CellSpelling.shown(cell, kind))
                : 0;
    }

    private double formula(String expression) {
        return Math.min(sizes.width(expression), sizes.scaled(WIDEST_SOURCE));
    }

    /** The width the widest text of the column takes, its heading included. */
    double of(GridColumn column) {
        return Math.max(heading(column), Math.ceil(widest[column.index()] + sizes.scaled(SheetLayout.PADDING)));
    }

    /** The width the column's heading takes, and its part of one that it shares. */
    double heading(GridColumn column) {
        double shared =
                column.head().over().map(over -> heading(over) / sharing(over)).orElse(0.0);
        return Math.ceil(Math.max(heading(column.head().own()), shared));
    }

    private double heading(String text) {
        return sizes.width(text) * HEADING_SIZE + sizes.scaled(SheetLayout.PADDING);
    }

    private long sharing(String over) {
        return columns.stream()
                .filter(column -> column.head().over().filter(over::equals).isPresent())
                .count();
    }

    /** The width the widest label takes, its indent included. */
    double label(GridColumn column) {
        return widest[column.index()] + sizes.scaled(SheetLayout.PADDING);
    }
}
