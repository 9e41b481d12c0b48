package dk.forslagsark.editor.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;

/** The table's columns for a sheet's. */
final class SheetColumns {
    private SheetColumns() {}

    /**
     * @param hasTexts whether there are long texts in the sheet, beside which what is short stands at the top
     */
    static TableColumn<SheetRow, GridRow> create(
            GridColumn column, boolean hasTexts, ObservableDoubleValue scrolled, CellHighlights marks) {
        TableColumn<SheetRow, GridRow> created = new TableColumn<>(column.head().own());
        created.setUserData(column);
        created.getStyleClass().add(column.kind().name().toLowerCase(Locale.ROOT));
        created.setSortable(false);
        created.setReorderable(false);
        created.setResizable(false);
        created.setCellValueFactory(row -> row.getValue().contentProperty());
        created.setCellFactory(any -> {
            SheetCell cell = new SheetCell(column, scrolled, marks);
            cell.getStyleClass().addAll(hasTexts ? List.of("with-texts") : List.of());
            return cell;
        });
        return created;
    }

    /** As the table has them: those beside each other that share the upper line of their heading are under one. */
    static List<TableColumn<SheetRow, ?>> grouped(
            List<GridColumn> columns, List<TableColumn<SheetRow, GridRow>> created) {
        List<TableColumn<SheetRow, ?>> grouped = new ArrayList<>();
        columns.forEach(column -> {
            TableColumn<SheetRow, GridRow> own = created.get(column.index());
            column.head()
                    .over()
                    .ifPresentOrElse(over -> group(over, grouped).getColumns().add(own), () -> grouped.add(own));
        });
        return grouped;
    }

    /** The last of them, if that is its heading, else a new one behind it. */
    private static TableColumn<SheetRow, ?> group(String over, List<TableColumn<SheetRow, ?>> grouped) {
        boolean goesOn = !grouped.isEmpty() && isGroup(grouped.get(grouped.size() - 1), over);
        if (!goesOn) {
            grouped.add(over(over));
        }
        return grouped.get(grouped.size() - 1);
    }

    private static boolean isGroup(TableColumn<?, ?> column, String over) {
        return !column.getColumns().isEmpty() && column.getText().equals(over);
    }

    private static TableColumn<SheetRow, ?> over(String heading) {
        TableColumn<SheetRow, ?> column = new TableColumn<>(heading);
        column.getStyleClass().add("shared-heading");
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        return column;
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
