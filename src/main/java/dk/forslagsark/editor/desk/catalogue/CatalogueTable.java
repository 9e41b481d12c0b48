package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.editor.desk.DeskCell;
import dk.forslagsark.editor.desk.DoubleClick;
import dk.forslagsark.editor.desk.catalogue.CatalogueRow.Kind;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The lines of the catalogue. Space ticks a proposal in or out, Enter opens it, and what is selected says what it adds up. */
final class CatalogueTable extends TableView<CatalogueRow> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final double ROW_HEIGHT = 29;
    private static final double WIDEST_TITLE = 470;
    private static final double LEAST_TITLE = 240;
    /** What a scroll bar and the lines around the table take. */
    private static final double BAR = 18;

    private BiConsumer<Entry, Boolean> tick = (entry, in) -> {};
    private Consumer<String> open = file -> {};
    private List<Integer> years = List.of();

    CatalogueTable() {
        setId("desk-catalogue");
        getStyleClass().add("desk-table");
        setAccessibleText(Texts.of("desk.catalogue"));
        setFixedCellSize(ROW_HEIGHT);
        setPlaceholder(new Label(Texts.of("desk.catalogue.reading")));
        setRowFactory(shown -> row());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Called with a proposal, and whether it is to be in. */
    void onTick(BiConsumer<Entry, Boolean> listener) {
        tick = listener;
    }

    /** Called with the file that is to be opened. */
    void onOpen(Consumer<String> opening) {
        open = opening;
    }

    /** Called with what the selected line adds up. */
    void onSelected(Consumer<Optional<CatalogueRow>> listener) {
        getSelectionModel()
                .selectedItemProperty()
                .addListener((seen, before, now) -> listener.accept(Optional.ofNullable(now)));
    }

    /** Shows the lines; the same place stays selected. */
    void show(List<CatalogueRow> rows, List<Integer> shownYears) {
        if (!years.equals(shownYears)) {
            years = shownYears;
            makeColumns();
        }
        int selected = getSelectionModel().getSelectedIndex();
        setItems(FXCollections.observableArrayList(rows));
        getSelectionModel().select(Math.max(0, Math.min(selected, rows.size() - 1)));
    }

    private void makeColumns() {
        getColumns().clear();
        add(Texts.of("desk.catalogue.in"), 52, row -> "").setCellFactory(shown -> new TickCell());
        add(Texts.of("desk.number"), 150, CatalogueRow::number);
        TableColumn<CatalogueRow, CatalogueRow> title =
                add(Texts.of("desk.proposal"), WIDEST_TITLE, CatalogueRow::text);
        add(Texts.of("desk.area"), 140, CatalogueRow::area);
        IntStream.range(0, years.size()).forEach(year -> {
            TableColumn<CatalogueRow, CatalogueRow> column =
                    add(years.get(year).toString(), 92, row -> row.figure(year));
            column.getStyleClass().add("figure");
            column.setCellFactory(shown -> figureCell(column.getText(), year));
        });
        double others = getColumns().stream()
                .filter(column -> column != title)
                .mapToDouble(column -> column.getPrefWidth())
                .sum();
        title.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(LEAST_TITLE, Math.min(WIDEST_TITLE, getWidth() - others - BAR)),
                        widthProperty()));
    }

    private TableColumn<CatalogueRow, CatalogueRow> add(
            String title, double width, Function<CatalogueRow, String> text) {
        TableColumn<CatalogueRow, CatalogueRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(shown -> new DeskCell<>(title, text, CatalogueTable::mark));
        getColumns().add(column);
        return column;
    }

    private static DeskCell<CatalogueRow> figureCell(String title, int year) {
        DeskCell<CatalogueRow> cell = new DeskCell<>(title, row -> row.figure(year), CatalogueTable::mark);
        cell.getStyleClass().add("figure");
        return cell;
    }

    private static String mark(CatalogueRow row) {
        return row.kind() == Kind.LEFT_OUT ? "faint" : "";
    }

    private void key(KeyEvent event) {
        CatalogueRow row = getSelectionModel().getSelectedItem();
        if (row != null && row.isChoice() && event.getCode() == KeyCode.SPACE) {
            tick.accept(row.entry().orElseThrow(), row.kind() == Kind.LEFT_OUT);
            event.consume();
        } else if (row != null && event.getCode() == KeyCode.ENTER) {
            row.file().ifPresent(open);
            event.consume();
        }
    }

    private TableRow<CatalogueRow> row() {
        TableRow<CatalogueRow> row = new TableRow<>() {
            @Override
            protected void updateItem(CatalogueRow shown, boolean isEmpty) {
                super.updateItem(shown, isEmpty);
                boolean isBold = !isEmpty && (shown.kind() == Kind.HEADING || shown.kind() == Kind.TOTAL);
                pseudoClassStateChanged(GROUP, isBold);
            }
        };
        DoubleClick.on(row, line -> line.file().ifPresent(open));
        return row;
    }

    private final class TickCell extends TableCell<CatalogueRow, CatalogueRow> {
        private final CheckBox box = new CheckBox();

        TickCell() {
            getStyleClass().add("desk-cell");
            box.setFocusTraversable(false);
            box.setOnAction(event -> tick.accept(getItem().entry().orElseThrow(), box.isSelected()));
        }

        @Override
        protected void updateItem(CatalogueRow row, boolean isEmpty) {
            super.updateItem(row, isEmpty);
            boolean isChoice = row != null && !isEmpty && row.isChoice();
            setGraphic(isChoice ? box : null);
            if (isChoice) {
                box.setSelected(row.kind() == Kind.PROPOSAL);
                box.setAccessibleText(Texts.of("desk.catalogue.tick", row.number()));
            }
        }
    }
}
