package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.sheet.RepeatedHead;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a table, by the names of its columns.
 *
 * @param places the names of the workbook
 * @param sheet where the table stands
 * @param first its first row, from 0
 * @param last its last row, or less than the first for none
 * @param rows all of them, without the headings that are repeated on top of a page
 * @param columns where the names of its columns were found to point; they do not move while a workbook is read
 */
record SheetRows(
        NamedRanges places,
        XSSFSheet sheet,
        int first,
        int last,
        List<Integer> rows,
        Map<String, Optional<NamedRange>> columns) {
    /** The rows that any of the names covers, as far as the sheet has any; empty where the workbook has not the first name. */
    static Optional<SheetRows> of(NamedRanges places, Stream<String> names) {
        List<Optional<NamedRange>> found = names.map(places::find).toList();
        return found.get(0).map(leading -> {
            List<NamedRange> all = found.stream()
                    .flatMap(Optional::stream)
                    .filter(place -> place.sheet() == leading.sheet())
                    .toList();
            int first = all.stream().mapToInt(NamedRange::firstRow).min().orElseThrow();
            int last = all.stream().mapToInt(NamedRange::lastRow).max().orElseThrow();
            return between(
                    places,
                    leading.sheet(),
                    first,
                    Math.min(last, leading.sheet().getLastRowNum()));
        });
    }

    /** The rows from the first to the last, or none where that is less. */
    static SheetRows between(NamedRanges places, XSSFSheet sheet, int first, int last) {
        return new SheetRows(places, sheet, first, last, rows(places, sheet, first, last), new HashMap<>());
    }

    private static List<Integer> rows(NamedRanges places, XSSFSheet sheet, int first, int last) {
        if (last < first) {
            return List.of();
        }
        Set<Integer> repeated = places.beginningWith(RepeatedHead.NAME)
                .filter(place -> place.sheet() == sheet)
                .map(NamedRange::firstRow)
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(first, last)
                .filter(row -> !repeated.contains(row))
                .boxed()
                .toList();
    }

    /** The cell of a column in a row; empty where the workbook has no such column. */
    Optional<ReadCell> cell(String name, int row) {
        return place(name).map(place -> new ReadCell(place.sheet(), row, place.firstColumn()));
    }

    /** As many cells of a row of years, from the first. */
    List<ReadCell> years(String name, int row, int count) {
        return place(name)
                .map(place -> IntStream.range(0, Math.min(count, place.columns()))
                        .mapToObj(i -> new ReadCell(place.sheet(), row, place.firstColumn() + i))
                        .toList())
                .orElse(List.of());
    }

    private Optional<NamedRange> place(String name) {
        return columns.computeIfAbsent(name, places::find);
    }
}
