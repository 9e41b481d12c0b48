package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.ChangedStyles;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.tables.FreeTyping;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cells of a row of the form, shared out among the columns of a free table as what stands in them needs. */
final class FreeTableColumns {
    /** No column is thought to need less, or more, than so many letters. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 40;

    private final NamedRange place;
    private final ChangedStyles styles = new ChangedStyles();

    /**
     * @param place all cells of such a row
     */
    FreeTableColumns(NamedRange place) {
        this.place = place;
    }

    private static List<Integer> shown(NamedRange place) {
        return IntStream.range(place.firstColumn(), place.firstColumn() + place.columns())
                .filter(column -> !place.sheet().isColumnHidden(column))
                .boxed()
                .toList();
    }

    /** Fills a row, and tells what its figures must come to. */
    List<Expected> fill(int row, List<String> cells, FreeTable table) {
        List<Expected> expected = new ArrayList<>();
        List<Integer> starts = starts(table);
        for (int i = 0; i < starts.size(); i++) {
            int last = i + 1 < starts.size() ? starts.get(i + 1) - 1 : place.firstColumn() + place.columns() - 1;
            merge(row, starts.get(i), last);
            String text = i < cells.size() ? cells.get(i) : "";
            expected.addAll(write(row, starts.get(i), last, text));
        }
        return expected;
    }

    private void merge(int row, int first, int last) {
        if (last > first) {
            place.sheet().addMergedRegionUnsafe(new CellRangeAddress(row, row, first, last));
        }
    }

    private List<Expected> write(int row, int first, int last, String text) {
        XSSFSheet sheet = place.sheet();
        XSSFCell cell = SheetCells.at(sheet, row, first);
        if (FreeTyping.isFigure(text)) {
            IntStream.rangeClosed(first, last).forEach(column -> toTheRight(SheetCells.at(sheet, row, column), text));
        }
        Optional<BigDecimal> figure = FreeTyping.figure(text);
        if (figure.isEmpty()) {
            CellValue.put(cell, text);
            return List.of();
        }
        CellValue.put(cell, figure);
        return List.of(new Expected.Figure(place.name(), cell, figure));
    }

    private void toTheRight(XSSFCell cell, String text) {
        String format =
                FreeTyping.figure(text).map(figure -> format(figure, text)).orElse("");
        styles.change(cell, format, style -> {
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 0);
            if (!format.isEmpty()) {
                style.setDataFormat(
                        cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
            }
        });
    }

    /** With the decimals it has, as it is written in Danish; with points between thousands where they were typed. */
    private static String format(BigDecimal figure, String typed) {
        int decimals = Math.max(0, figure.stripTrailingZeros().scale());
        String whole = typed.contains(".") ? "#,##0" : "0";
        return "[$-406]" + whole + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + "_n";
    }

    /** The first cell of each column. Each has one at least, and more as its texts are longer. */
    List<Integer> starts(FreeTable table) {
        List<Integer> shown = shown(place);
        int count = Math.min(Math.max(1, table.columns()), shown.size());
        List<Integer> needs =
                IntStream.range(0, count).mapToObj(i -> need(table, i)).toList();
        double perNeed =
                (double) width(shown) / needs.stream().mapToInt(need -> need).sum();
        List<Integer> starts = new ArrayList<>();
        int next = 0;
        double wanted = 0;
        double taken = 0;
        for (int i = 0; i < count; i++) {
            starts.add(shown.get(next));
            wanted += needs.get(i) * perNeed;
            int left = count - i - 1;
            do {
                taken += width(shown.subList(next, next + 1));
                next++;
            } while (next < shown.size() - left && taken + width(shown.subList(next, next + 1)) / 2.0 < wanted);
        }
        return starts;
    }

    private int width(List<Integer> columns) {
        return columns.stream().mapToInt(place.sheet()::getColumnWidth).sum();
    }

    private static int need(FreeTable table, int column) {
        int longest = table.rows().stream()
                .map((FreeRow row) -> row.cell(column))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(SHORTEST, Math.min(LONGEST, longest));
    }
}
