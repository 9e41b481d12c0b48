package dk.forslagsark.clipboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Lays the cells of one HTML table out in rows, with blanks where merged cells reach. */
final class HtmlCells {
    /** As many as make a block too large for any use; more need not be laid out. */
    private static final int ROWS = Clip.MOST_ROWS + 1;

    private static final int COLUMNS = Clip.MOST_COLUMNS + 1;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:[.,]\\d{1,30})?(?:[eE][-+]?\\d{1,2})?");

    private final List<List<ClipCell>> rows = new ArrayList<>();

    /** For each column, how many more rows the merged cell above reaches down. */
    private final int[] reach = new int[COLUMNS];

    private HtmlCells() {}

    static List<List<ClipCell>> of(Element table) {
        HtmlCells cells = new HtmlCells();
        rowsOf(table).limit(ROWS).forEach(cells::add);
        return cells.rows;
    }

    /** Whether the table itself has more than one cell; else it is only put around something. */
    static boolean areSeveral(Element table) {
        return rowsOf(table)
                        .flatMap(tr -> tr.children().stream())
                        .filter(HtmlCells::isCell)
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    /** The rows of this table, not those of tables within its cells. */
    private static Stream<Element> rowsOf(Element table) {
        return table.children().stream()
                .flatMap(child -> child.nameIs("tr") ? Stream.of(child) : child.children().stream())
                .filter(child -> child.nameIs("tr"));
    }

    private void add(Element tr) {
        List<ClipCell> row = new ArrayList<>();
        for (Element td : tr.children()) {
            if (isCell(td)) {
                fillFromAbove(row);
                place(row, td);
            }
        }
        fillBehind(row);
        rows.add(row);
    }

    /** A row may have fewer cells than the merged cells above reach over. */
    private void fillBehind(List<ClipCell> row) {
        int last = IntStream.range(row.size(), COLUMNS)
                .filter(column -> reach[column] > 0)
                .max()
                .orElse(-1);
        while (row.size() <= last) {
            reach[row.size()] = Math.max(0, reach[row.size()] - 1);
            row.add(ClipCell.BLANK);
        }
    }

    private void fillFromAbove(List<ClipCell> row) {
        while (row.size() < COLUMNS && reach[row.size()] > 0) {
            reach[row.size()]--;
            row.add(ClipCell.BLANK);
        }
    }

    private void place(List<ClipCell> row, Element td) {
        int width = span(td, "colspan", COLUMNS);
        int down = span(td, "rowspan", ROWS) - 1;
        for (int i = 0; i < width && row.size() < COLUMNS; i++) {
            reach[row.size()] = down;
            row.add(i == 0 ? cell(td) : ClipCell.BLANK);
        }
    }

    private static int span(Element td, String attribute, int most) {
        String text = td.attr(attribute).strip();
        return text.matches("[1-9]\\d{0,5}") ? Math.min(most, Integer.parseInt(text)) : 1;
    }

    private static ClipCell cell(Element td) {
        return new ClipCell(HtmlText.of(td), number(td.attr("sdval")).or(() -> number(td.attr("x:num"))));
    }

    /** LibreOffice writes it with the decimal sign of its user, and never with signs between thousands. */
    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
