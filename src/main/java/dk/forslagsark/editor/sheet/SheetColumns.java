package dk.forslagsark.editor.sheet;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;

/** The table's columns for a sheet's. */
final class SheetColumns {
    private SheetColumns() {}

    static TableColumn<SheetRow, GridRow> create(
            GridColumn column, ObservableDoubleValue scrolled, CellHighlights marks) {
        TableColumn<SheetRow, GridRow> created = new TableColumn<>(column.title());
        created.setUserData(column);
        created.getStyleClass().add(column.kind().name().toLowerCase(Locale.ROOT));
        created.setSortable(false);
        created.setReorderable(false);
        created.setResizable(false);
        created.setCellValueFactory(row -> row.getValue().contentProperty());
        created.setCellFactory(any -> new SheetCell(column, scrolled, marks));
        return created;
    }

    /** The column of the grid that it shows; empty for a column that is no sheet's. */
    static Optional<GridColumn> of(TableColumnBase<?, ?> column) {
        return column.getUserData() instanceof GridColumn known ? Optional.of(known) : Optional.empty();
    }

    static boolean isFrozen(TableColumnBase<?, ?> column) {
        return of(column).filter(GridColumn::isFrozen).isPresent();
    }

    static void setWidth(TableColumn<SheetRow, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }
}
