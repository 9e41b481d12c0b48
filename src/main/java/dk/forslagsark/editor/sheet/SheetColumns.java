package dk.forslagsark.editor.sheet;

import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;

/** The table's columns for a sheet's. */
final class SheetColumns {
    private SheetColumns() {}

    static TableColumn<SheetRow, RowContent> create(SheetColumn column, ObservableDoubleValue scrolled, Marks marks) {
        TableColumn<SheetRow, RowContent> created = new TableColumn<>(column.title());
        created.setUserData(column);
        created.getStyleClass().add(column.kind().name().toLowerCase(Locale.ROOT));
        created.setSortable(false);
        created.setReorderable(false);
        created.setResizable(false);
        created.setCellValueFactory(row -> row.getValue().contentProperty());
        created.setCellFactory(any -> new SheetCell(column, scrolled, marks));
        return created;
    }

    static SheetColumn of(TableColumn<SheetRow, ?> column) {
        return (SheetColumn) column.getUserData();
    }

    static boolean isFrozen(TableColumnBase<?, ?> column) {
        return column.getUserData() instanceof SheetColumn known && known.isFrozen();
    }

    static void setWidth(TableColumn<SheetRow, ?> column, double width) {
        column.setMinWidth(width);
        column.setMaxWidth(width);
        column.setPrefWidth(width);
    }
}
