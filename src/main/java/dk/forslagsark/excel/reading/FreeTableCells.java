package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.proposal.FreeRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A free table as it stands in a sheet: between its caption and what stands below it, by the names of these.
 *
 * @param places the names of the workbook
 * @param names those of its section
 * @param caption where its caption stands
 * @param below where its note stands, and the gap behind it
 * @param above the last row above what stands above its caption, from 0
 */
record FreeTableCells(NamedRanges places, FreeTableNames names, NamedRange caption, NamedRange below, int above) {
    /** The table of that number in its section; empty where it cannot be found. */
    static Optional<FreeTableCells> of(NamedRanges places, FreeTableNames names, int number) {
        Stream<String> before = IntStream.range(1, number).mapToObj(names::note);
        Optional<Integer> above = Stream.concat(Stream.of(names.note()), before)
                .flatMap(name -> places.find(name).stream())
                .map(NamedRange::lastRow)
                .max(Comparator.naturalOrder());
        Optional<Integer> top = places.find(names.leadIn(number)).map(place -> place.firstRow() - 1);
        Optional<NamedRange> caption = places.find(names.title(number));
        Optional<NamedRange> below = places.find(names.note(number));
        return caption.isEmpty() || below.isEmpty() || above.isEmpty() || !places.has(names.cells())
                ? Optional.empty()
                : Optional.of(new FreeTableCells(places, names, caption.get(), below.get(), top.orElse(above.get())));
    }

    /** What stands above its caption. */
    String leadIn() {
        return paragraphs(above + 1, caption.firstRow() - 1);
    }

    /** Its caption without what the template has there: “Tabel 3. ”. */
    String title() {
        String own = places.find(names.title())
                .map(NamedRange::cell)
                .map(ReadCell::of)
                .map(ReadCell::text)
                .orElse("");
        String anyNumber =
                Stream.of(own.strip().split("\\d+")).map(Pattern::quote).collect(Collectors.joining("\\d+"));
        String text = paragraphs(caption.firstRow(), caption.lastRow());
        Matcher numbered = Pattern.compile(anyNumber).matcher(text);
        return (numbered.lookingAt() ? text.substring(numbered.end()) : text).strip();
    }

    /** What stands below it. */
    String note() {
        return paragraphs(below.firstRow(), below.lastRow());
    }

    /** Where its caption stands. */
    ReadCell place() {
        return cell(caption.firstRow(), caption.firstColumn());
    }

    ReadCell placeOfLeadIn() {
        return cell(Math.min(above + 1, caption.firstRow()), caption.firstColumn());
    }

    ReadCell placeOfNote() {
        return cell(below.firstRow(), below.firstColumn());
    }

    /**
     * A row of it.
     *
     * @param cells where its cells begin
     * @param texts what stands in them
     */
    record Row(List<ReadCell> cells, List<String> texts) {
        private boolean goesOnIn(Row next) {
            boolean isBelow = IntStream.range(0, texts.size())
                    .allMatch(i -> next.texts.get(i).isBlank() || texts.get(i).endsWith(" "));
            return isBelow && next.texts.stream().anyMatch(text -> !text.isBlank());
        }

        private Row followedBy(Row next) {
            List<String> joined = IntStream.range(0, texts.size())
                    .mapToObj(i -> texts.get(i) + next.texts.get(i))
                    .toList();
            return new Row(cells, joined);
        }
    }

    /** Its rows, the headings of its columns first; one that is spread over rows of the sheet is put together. */
    List<Row> rows() {
        List<Integer> columns = columns();
        List<Row> all = new ArrayList<>();
        for (int row : between(caption.lastRow() + 1, below.firstRow() - 1)) {
            List<ReadCell> cells =
                    columns.stream().map(column -> cell(row, column)).toList();
            Row next = new Row(cells, cells.stream().map(ReadCell::text).toList());
            int last = all.size() - 1;
            if (last >= 0 && all.get(last).goesOnIn(next)) {
                all.set(last, all.get(last).followedBy(next));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    /** The first cell of each column, as the headings are merged. */
    private List<Integer> columns() {
        NamedRange model = places.get(names.cells());
        int heading = caption.lastRow() + 1;
        List<CellRangeAddress> merged = SheetCells.merged(caption.sheet()).stream()
                .filter(region -> region.getFirstRow() <= heading && region.getLastRow() >= heading)
                .toList();
        return IntStream.range(model.firstColumn(), model.firstColumn() + model.columns())
                .filter(column -> !caption.sheet().isColumnHidden(column))
                .filter(column -> merged.stream()
                        .noneMatch(region -> region.getFirstColumn() < column && region.getLastColumn() >= column))
                .limit(FreeRow.MOST_COLUMNS)
                .boxed()
                .toList();
    }

    private String paragraphs(int first, int last) {
        String text = "";
        for (int row : between(first, last)) {
            String part = cell(row, caption.firstColumn()).text();
            text = part.isBlank() ? text : SheetLine.joined(text, part);
        }
        return text.strip();
    }

    private List<Integer> between(int first, int last) {
        return SheetRows.between(places, caption.sheet(), first, last).rows();
    }

    private ReadCell cell(int row, int column) {
        return new ReadCell(caption.sheet(), row, column);
    }
}
