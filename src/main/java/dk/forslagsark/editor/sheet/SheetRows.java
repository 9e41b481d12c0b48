package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows of the table. They stay the same objects from one version of the contents to the next. */
final class SheetRows {
    private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();

    ObservableList<SheetRow> list() {
        return rows;
    }

    int count() {
        return rows.size();
    }

    /** How high all rows are together, in pixels. */
    double height() {
        return rows.stream().mapToDouble(row -> row.heightProperty().get()).sum();
    }

    /** The key of a row; null where there are no rows yet. */
    Object key(int index) {
        return index < rows.size() ? rows.get(index).key() : null;
    }

    void show(List<RowContent> contents) {
        if (haveSameShape(contents)) {
            IntStream.range(0, rows.size()).forEach(i -> rows.get(i).show(contents.get(i)));
        } else {
            rebuild(contents);
        }
    }

    private boolean haveSameShape(List<RowContent> contents) {
        return contents.size() == rows.size()
                && IntStream.range(0, rows.size())
                        .allMatch(i -> isSame(rows.get(i).content(), contents.get(i)));
    }

    private static boolean isSame(RowContent row, RowContent other) {
        return row.key().equals(other.key()) && row.style() == other.style();
    }

    private void rebuild(List<RowContent> contents) {
        Map<Object, SheetRow> known = rows.stream().collect(Collectors.toMap(SheetRow::key, Function.identity()));
        rows.setAll(contents.stream()
                .map(content -> shown(known.getOrDefault(content.key(), new SheetRow(content)), content))
                .toList());
    }

    private static SheetRow shown(SheetRow row, RowContent content) {
        row.show(content);
        return row;
    }
}
