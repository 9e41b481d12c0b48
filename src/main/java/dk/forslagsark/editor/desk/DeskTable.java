package dk.forslagsark.editor.desk;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/**
 * A list of lines on a page of the desk: texts in columns, sorted by a click on a heading, opened with Enter or a double
 * click.
 *
 * @param <T> what a line is of
 */
public final class DeskTable<T> extends StackPane {
    private static final double ROW_HEIGHT = 31;
    private static final double LEAST_WIDTH = 64;
    /** How much wider than plain text bold is, surely. */
    private static final double BOLD = 1.12;

    private static final double HEADING_MARGINS = 28;
    private static final String FIGURE = "figure";

    private final TableView<T> table = new TableView<>();
    private final Label placeholder = new Label();
    private Consumer<T> open = row -> {};

    /**
     * @param id by which it is found
     * @param name what it is called to those who cannot see it
     */
    public DeskTable(String id, String name) {
        table.setId(id);
        table.getStyleClass().add("desk-table");
        table.setAccessibleText(name);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        placeholder.setWrapText(true);
        placeholder.setTextAlignment(TextAlignment.CENTER);
        table.setPlaceholder(placeholder);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setRowFactory(shown -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().forEach(open);
                event.consume();
            }
        });
        getChildren().add(table);
    }

    private TableRow<T> row() {
        TableRow<T> row = new TableRow<>();
        DoubleClick.on(row, item -> open.accept(item));
        return row;
    }

    /** A column that can still be told how its cells are marked. */
    public final class Column {
        private Function<T, String> mark = row -> "";

        /** Marks a cell as {@code error}, {@code warning}, {@code faint} or {@code unreadable}. */
        public void mark(Function<T, String> marking) {
            mark = marking;
        }
    }

    public Column addColumn(String title, double width, Function<T, String> text) {
        Column made = new Column();
        TableColumn<T, T> column = column(title, width);
        column.setComparator(Comparator.comparing(text));
        column.setCellFactory(shown -> new DeskCell<>(title, text, row -> made.mark.apply(row)));
        return made;
    }

    /**
     * A column of amounts, below each other by their last figure, and never cut for want of room.
     *
     * @param otherwise what is shown where a line has none
     */
    public void addAmounts(String title, double width, Function<T, Optional<Amount>> amount, String otherwise) {
        TableColumn<T, T> column = column(title, width);
        column.getStyleClass().add(FIGURE);
        column.setMinWidth(width);
        column.setComparator(Comparator.comparing(
                row -> amount.apply(row).map(Amount::thousands).orElse(null),
                Comparator.nullsLast(Comparator.naturalOrder())));
        column.setCellFactory(shown -> {
            DeskCell<T> cell = new DeskCell<>(
                    title, row -> amount.apply(row).map(SpokenAmount::write).orElse(otherwise), row -> "");
            cell.getStyleClass().add(FIGURE);
            return cell;
        });
    }

    private TableColumn<T, T> column(String title, double width) {
        TableColumn<T, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, Math.max(LEAST_WIDTH, headingWidth(title))));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        table.getColumns().add(column);
        return column;
    }

    private static double headingWidth(String title) {
        return new Text(title).getLayoutBounds().getWidth() * BOLD + HEADING_MARGINS;
    }

    /** Takes away all columns, for others to be added. */
    public void clearColumns() {
        table.getColumns().clear();
    }

    /** Called with the line that is to be opened. */
    public void onOpen(Consumer<T> opening) {
        open = opening;
    }

    /** Called when another line is selected. */
    public void onSelected(Runnable listener) {
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<T>) change -> listener.run());
    }

    /** What is said where there are no lines. */
    public void say(String text) {
        placeholder.setText(text);
    }

    /** Shows these lines in the order the user has asked for, or else in theirs. */
    public void show(List<T> rows) {
        if (rows.equals(table.getItems())) {
            return;
        }
        List<T> selected = selected();
        table.setItems(FXCollections.observableArrayList(rows));
        table.sort();
        selected.forEach(table.getSelectionModel()::select);
    }

    /** Has the order and what is selected as in another table of the same lines and columns. */
    public void takeOver(DeskTable<T> before) {
        List<TableColumn<T, ?>> columns = before.table.getColumns();
        before.table.getSortOrder().forEach(sorted -> {
            TableColumn<T, ?> column = table.getColumns().get(columns.indexOf(sorted));
            column.setSortType(sorted.getSortType());
            table.getSortOrder().add(column);
        });
        before.table.getSelectionModel().getSelectedIndices().forEach(table.getSelectionModel()::select);
    }

    public List<T> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Gives it the keyboard. */
    public void begin() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
