package dk.forslagsark.editor.desk.files;

import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.language.Texts;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/** The list of files as a table. It keeps what is selected, and where one has scrolled to, when its rows are other ones. */
final class FileTable extends TableView<FileRow> {
    private static final double ROW_HEIGHT = 31;
    private static final double LEAST_TITLE = 240;
    private static final double SCROLL_BAR = 14;

    private final Map<FileColumn, TableColumn<FileRow, FileRow>> columns = new HashMap<>();
    private Runnable onOrder = () -> {};

    FileTable() {
        getStyleClass().add("desk-table");
        setId("desk-files");
        setAccessibleText(Texts.of("desk.files.all"));
        setFixedCellSize(ROW_HEIGHT);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(table -> new FileTableRow());
        FileColumn.all().forEach(column -> columns.put(column, tableColumn(column)));
        columns.forEach((column, shown) -> shown.setCellFactory(made -> new FileCell(column)));
        FileColumn.all().forEach(column -> getColumns().add(columns.get(column)));
        getSortOrder().add(columns.get(FileColumn.NUMBER));
        widthProperty().addListener(seen -> fitTitle());
        getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<FileRow, ?>>) change -> fitTitle());
        setSortPolicy(table -> {
            onOrder.run();
            return true;
        });
    }

    private static TableColumn<FileRow, FileRow> tableColumn(FileColumn column) {
        TableColumn<FileRow, FileRow> shown = new TableColumn<>(column.title());
        shown.setId("desk-" + column.key());
        shown.setPrefWidth(column.width());
        shown.setMinWidth(Math.min(column.width(), 60));
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        if (column.isFigure()) {
            shown.getStyleClass().add("figure");
        }
        return shown;
    }

    /** The title has the room that the others leave. */
    private void fitTitle() {
        TableColumn<FileRow, FileRow> title = columns.get(FileColumn.TITLE);
        double others = getVisibleLeafColumns().stream()
                .filter(column -> column != title)
                .mapToDouble(TableColumn::getWidth)
                .sum();
        title.setPrefWidth(Math.max(LEAST_TITLE, getWidth() - others - SCROLL_BAR));
    }

    /** Called when the user wants another order. */
    void onOrder(Runnable listener) {
        onOrder = listener;
    }

    /** Shows these columns, by key. */
    void showColumns(Set<String> keys) {
        columns.forEach((column, shown) -> shown.setVisible(keys.contains(column.key())));
    }

    /** Calls the column of figures by the year they are of. */
    void nameNet(Optional<Integer> year) {
        columns.get(FileColumn.NET)
                .setText(year.map(of -> Texts.of("desk.files.net-of", of))
                        .orElseGet(() -> Texts.of("desk.files.net-last")));
    }

    /** The order the user has asked for; at last that of the paths, so that it is one order. */
    Comparator<FolderEntry> order() {
        Comparator<FolderEntry> order = (first, second) -> 0;
        for (TableColumn<FileRow, ?> sorted : getSortOrder()) {
            FileColumn column = column(sorted);
            boolean isUp = sorted.getSortType() == SortType.ASCENDING;
            order = order.thenComparing(isUp ? column.order() : column.order().reversed());
        }
        return order.thenComparing(FolderEntry::file);
    }

    private FileColumn column(TableColumn<FileRow, ?> shown) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue() == shown)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The columns that are shown, from left to right. */
    List<FileColumn> shownColumns() {
        return getVisibleLeafColumns().stream().map(this::column).toList();
    }

    /** Has the order and what is selected as another table of the same files has it. */
    void takeOver(FileTable before) {
        getSortOrder().clear();
        before.getSortOrder().forEach(sorted -> {
            TableColumn<FileRow, FileRow> column = columns.get(before.column(sorted));
            column.setSortType(sorted.getSortType());
            getSortOrder().add(column);
        });
        select(before.selectedFiles().stream().map(FolderEntry::file).collect(Collectors.toSet()));
    }

    /** Shows these rows; the files that were selected still are, as far as they are there. */
    void show(List<FileRow> rows) {
        Set<Path> selected = selectedFiles().stream().map(FolderEntry::file).collect(Collectors.toSet());
        Optional<Path> focused = Optional.ofNullable(getFocusModel().getFocusedItem())
                .flatMap(row -> row.ofFile().findFirst())
                .map(FolderEntry::file);
        getItems().setAll(rows);
        select(selected);
        focused.map(this::indexOf).filter(index -> index >= 0).ifPresent(getFocusModel()::focus);
    }

    private void select(Set<Path> selected) {
        if (selected.isEmpty()) {
            return;
        }
        int[] indices = IntStream.range(0, getItems().size())
                .filter(index ->
                        getItems().get(index).ofFile().map(FolderEntry::file).anyMatch(selected::contains))
                .toArray();
        if (indices.length > 0) {
            getSelectionModel().selectIndices(indices[0], indices);
        }
    }

    private int indexOf(Path file) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).ofFile().map(FolderEntry::file).anyMatch(file::equals)) {
                return i;
            }
        }
        return -1;
    }

    /** The files of the rows that are selected; a group stands for all under it. */
    List<FolderEntry> selectedFiles() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(row -> row.files().stream())
                .distinct()
                .toList();
    }
}
