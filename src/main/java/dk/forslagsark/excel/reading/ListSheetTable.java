package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.FieldColumns;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ResultColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the smaller tables as a sheet has it.
 *
 * @param fields its columns that the sheet has, the naming one first
 * @param rows for each row its cells by the keys of the fields
 * @param results for each row the cells of its computed columns, by the endings of their names
 * @param <T> the kind of row
 */
record ListSheetTable<T extends Noted<T>>(
        List<Field<T>> fields, List<Map<String, ReadCell>> rows, List<Map<String, ReadCell>> results) {
    /** Empty where the workbook has not the table. */
    static <T extends Noted<T>> Optional<ListSheetTable<T>> of(
            NamedRanges places, ListTable<T> table, Proposal before) {
        TemplateTable shape = TemplateTables.of(table);
        List<FieldColumns<T>> columns = table.fields().stream()
                .filter(column ->
                        column.ending().map(shape::name).filter(places::has).isPresent())
                .toList();
        return SheetRows.of(places, Stream.concat(Stream.of(shape.first()), shape.modelRow()))
                .map(rows -> of(rows, table, columns, before));
    }

    private static <T extends Noted<T>> ListSheetTable<T> of(
            SheetRows rows, ListTable<T> table, List<FieldColumns<T>> columns, Proposal before) {
        TemplateTable shape = TemplateTables.of(table);
        List<Map<String, ReadCell>> results = new ArrayList<>();
        List<Map<String, ReadCell>> all = new ArrayList<>();
        List<Field<T>> fields = new ArrayList<>();
        for (FieldColumns<T> column : columns) {
            List<Field<T>> of = column.columns().apply(before);
            fields.addAll(of.subList(
                    0, cells(rows, shape, column, of.size(), rows.first()).size()));
        }
        for (int row : rows.rows()) {
            Map<String, ReadCell> cells = new LinkedHashMap<>();
            for (FieldColumns<T> column : columns) {
                List<Field<T>> of = column.columns().apply(before);
                List<ReadCell> found = cells(rows, shape, column, of.size(), row);
                for (int i = 0; i < found.size(); i++) {
                    cells.put(of.get(i).key(), found.get(i));
                }
            }
            all.add(cells);
            results.add(results(rows, table, row));
        }
        return new ListSheetTable<>(fields, all, results);
    }

    private static Map<String, ReadCell> results(SheetRows rows, ListTable<?> table, int row) {
        Map<String, ReadCell> results = new LinkedHashMap<>();
        for (ResultColumn column : table.results()) {
            rows.cell(TemplateTables.of(table).name(column.ending()), row)
                    .ifPresent(cell -> results.put(column.ending(), cell));
        }
        return results;
    }

    private static List<ReadCell> cells(
            SheetRows rows, TemplateTable shape, FieldColumns<?> column, int count, int row) {
        String name = shape.name(column.ending().orElseThrow());
        return column.isByYear()
                ? rows.years(name, row, count)
                : rows.cell(name, row).stream().toList();
    }
}
