package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.reading.RowPairs.Pair;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.tables.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Which rows of one of the smaller tables are which of a sheet.
 *
 * @param fields the columns of the table that the sheet has
 * @param reading reads a cell
 * @param <T> the kind of row
 */
record ListRowPairs<T extends Noted<T>>(List<Field<T>> fields, ListCellReading<T> reading) {
    /**
     * All rows in the order of the sheet.
     *
     * @param sheet for each row its cells by the keys of the fields
     */
    List<Pair> of(List<T> rows, List<Map<String, ReadCell>> sheet) {
        return RowPairs.of(
                rows.stream().map(this::key).toList(),
                sheet.stream().map(this::key).toList());
    }

    /** Does something with each row, by its index, that the sheet has too, by its index there. */
    void inBoth(List<T> rows, List<Map<String, ReadCell>> sheet, BiConsumer<Integer, Integer> action) {
        for (Pair pair : of(rows, sheet)) {
            pair.before().ifPresent(row -> pair.read().ifPresent(read -> action.accept(row, read)));
        }
    }

    KnownRow key(T row) {
        Set<String> figures = new HashSet<>();
        fields.stream()
                .skip(1)
                .filter(field -> !field.text(row).isBlank())
                .forEach(field -> figures.add(field.key() + ": " + field.text(row)));
        return new KnownRow(fields.get(0).text(row), figures);
    }

    private KnownRow key(Map<String, ReadCell> cells) {
        T row = reading.table().blank();
        for (Field<T> field : fields) {
            ReadCell cell = cells.get(field.key());
            row = reading.isOfSheet(field, cell) ? row : field.typing().entered(row, reading.text(field, cell));
        }
        return key(row);
    }
}
