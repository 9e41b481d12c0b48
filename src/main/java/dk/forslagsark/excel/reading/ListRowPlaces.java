package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.reading.ResultCells.Result;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.formula.SmallTable;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListResult.Shown;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ResultColumn;
import dk.forslagsark.version.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the figures of one of the smaller tables stand in a sheet, typed and computed.
 *
 * @param sheet the table as the sheet has it
 * @param reading reads a cell
 * @param <T> the kind of row
 */
record ListRowPlaces<T extends Noted<T>>(ListSheetTable<T> sheet, ListCellReading<T> reading) {
    private ListTable<T> table() {
        return reading.table();
    }

    private ListRowPairs<T> pairs() {
        return new ListRowPairs<>(sheet.fields(), reading);
    }

    /** Notes where the figures of the rows stand. */
    void find(Proposal read) {
        pairs().inBoth(table().in(read), sheet.rows(), (row, at) -> {
            sheet.rows().get(at).forEach((key, cell) -> stands(row, key, cell));
            Map<String, ReadCell> results = sheet.results().get(at);
            table().results().stream()
                    .filter(column -> results.containsKey(column.ending()))
                    .forEach(column -> stands(row, column.key(), results.get(column.ending())));
        });
    }

    private void stands(int row, String key, ReadCell cell) {
        SmallTable.cell(table().type(), row, key)
                .ifPresent(target -> reading.formulas().pointing().stands(cell, Precedent.of(target)));
    }

    /** The computed cells of the rows, with what they come to in a proposal. */
    Map<ReadCell, Result> results(Version version) {
        List<T> rows = table().in(version.proposal());
        Map<ReadCell, Result> results = new LinkedHashMap<>();
        pairs().inBoth(rows, sheet.rows(), (row, at) -> {
            Map<String, ReadCell> cells = sheet.results().get(at);
            table().results().stream()
                    .filter(column -> cells.containsKey(column.ending()) && !isTyped(rows.get(row), column))
                    .forEach(column -> results.put(
                            cells.get(column.ending()),
                            result(
                                    column,
                                    rows.get(row),
                                    column.values().apply(version.smallTables()).get(row))));
        });
        return results;
    }

    private Result result(ResultColumn column, T row, Shown value) {
        String title = column.title().isEmpty() ? field(column).map(Field::name).orElse("") : column.title();
        return new Result(reading.where(sheet.fields().get(0).text(row)) + ", " + title, Stated.of(value.number()));
    }

    /** Where the column may be typed in instead. */
    private Optional<Field<T>> field(ResultColumn column) {
        return sheet.fields().stream()
                .filter(field -> field.key().equals(column.key()))
                .findFirst();
    }

    private boolean isTyped(T row, ResultColumn column) {
        return field(column).filter(field -> !field.source(row).isEmpty()).isPresent();
    }
}
