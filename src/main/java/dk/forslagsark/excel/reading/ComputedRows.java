package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.reading.ResultCells.Result;
import dk.forslagsark.excel.reading.RowPairs.Pair;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a table that follows from Table 1, as they stand in a sheet. They are found by what they are called: somebody may have
 * put rows in between.
 *
 * @param rows where they stand
 * @param shape the names of the table
 * @param years how many years are shown
 * @param found the rows in which there are figures, from 0
 * @param known what each of them is called
 */
record ComputedRows(SheetRows rows, TemplateTable shape, int years, List<Integer> found, List<KnownRow> known) {
    /** What the names of the years of a row end with. */
    static final String AMOUNTS = TemplateTable.AMOUNTS;

    private static final String KIND = "art";

    /**
     * A row as it has to be.
     *
     * @param label what it is called, by which it is found
     * @param values its computed cells by the endings of their names; those of years in their order
     */
    record Row(String label, Map<String, List<Result>> values) {}

    /** Empty where the workbook has not the table. */
    static Optional<ComputedRows> of(NamedRanges places, TemplateTable shape, int years) {
        return SheetRows.of(places, shape.modelRow()).map(rows -> {
            ComputedRows computed = new ComputedRows(rows, shape, years, new ArrayList<>(), new ArrayList<>());
            computed.find();
            return computed;
        });
    }

    /** What a part of what a committee has is called. */
    static String label(String committee, String kind) {
        return committee + "\n" + kind;
    }

    private void find() {
        boolean hasKinds = shape.cells().contains(KIND);
        String committee = "";
        for (int row : rows.rows()) {
            String first = text(shape.first(), row);
            committee = first.isBlank() ? committee : first;
            if (cells(AMOUNTS, row).stream().anyMatch(cell -> cell.isFormula() || !cell.isBlank())) {
                found.add(row);
                String label = hasKinds ? label(committee, text(shape.name(KIND), row)) : first;
                known.add(new KnownRow(label, Set.of()));
            }
        }
    }

    private String text(String name, int row) {
        return rows.cell(name, row).map(ReadCell::text).orElse("").strip();
    }

    private List<ReadCell> cells(String ending, int row) {
        return shape.years().contains(ending)
                ? rows.years(shape.name(ending), row, years)
                : rows.cell(shape.name(ending), row).stream().toList();
    }

    /** What the cells of the sheet have to come to, if the table has these rows. */
    Map<ReadCell, Result> results(List<Row> wanted) {
        Map<ReadCell, Result> results = new LinkedHashMap<>();
        List<KnownRow> labels =
                wanted.stream().map(row -> new KnownRow(row.label(), Set.of())).toList();
        for (Pair pair : RowPairs.of(labels, known)) {
            if (pair.before().isPresent() && pair.read().isPresent()) {
                int row = found.get(pair.read().get());
                wanted.get(pair.before().get()).values().forEach((ending, values) -> {
                    List<ReadCell> cells = cells(ending, row);
                    for (int i = 0; i < Math.min(cells.size(), values.size()); i++) {
                        results.put(cells.get(i), values.get(i));
                    }
                });
            }
        }
        return results;
    }
}
