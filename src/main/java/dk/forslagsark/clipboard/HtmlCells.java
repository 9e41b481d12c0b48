package dk.forslagsark.clipboard;

import dk.forslagsark.danish.WrittenNumber;
import dk.forslagsark.proposal.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Lays the cells of one HTML table out in rows, with blanks where merged cells reach. A label that reaches over rows is that of each which
 * has figures and none of its own.
 */
final class HtmlCells {
    /** As many as make a block too large for any use; more need not be laid out. */
    private static final int ROWS = Clip.MOST_ROWS + 1;

    private static final int COLUMNS = Clip.MOST_COLUMNS + 1;

    /** A longer text is not said of one row after the other. */
    private static final int LONGEST_LABEL = 1_000;

    private static final NamedAreas SHIPPED_AREAS = new NamedAreas(Area.SHIPPED);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:[.,]\\d{1,30})?(?:[eE][-+]?\\d{1,2})?");

    /** As the sheets of Google say it. */
    private static final Pattern GOOGLE = Pattern.compile("^\\{\"1\":3,\"3\":([-\\d.eE+]{1,40})\\}$");

    private final List<List<ClipCell>> rows = new ArrayList<>();

    /** For each column, how many more rows the merged cell above reaches down. */
    private final int[] reach = new int[COLUMNS];

    /** For each column, the words of the merged cell above, where it has some. */
    private final ClipCell[] above = new ClipCell[COLUMNS];

    /** For each column, how many of its cells are there to be seen. */
    private final int[] seen = new int[COLUMNS];

    private final BitSet hidden = new BitSet();

    private HtmlCells() {}

    /**
     * The cells of a table.
     *
     * @param rows of those that are seen
     * @param unseen how many cells with a text stand in columns that are hidden as a whole
     */
    record Laid(List<List<ClipCell>> rows, int unseen) {}

    static Laid of(Element table) {
        HtmlCells cells = new HtmlCells();
        rowsOf(table).limit(ROWS).forEach(cells::add);
        cells.hideEmpty();
        BitSet whole = HtmlColumns.hidden(table, COLUMNS);
        int unseen = cells.texts(whole);
        cells.hidden.or(whole);
        return new Laid(cells.withoutHidden(), unseen);
    }

    private int texts(BitSet columns) {
        return (int) rows.stream()
                .flatMap(row ->
                        columns.stream().filter(column -> column < row.size()).mapToObj(row::get))
                .filter(cell -> !cell.shown().isBlank())
                .count();
    }

    /** Hides the columns of which each cell is hidden. */
    private void hideEmpty() {
        hidden.stream().filter(column -> seen[column] > 0).forEach(hidden::clear);
    }

    private List<List<ClipCell>> withoutHidden() {
        return hidden.isEmpty() ? rows : rows.stream().map(this::withoutHidden).toList();
    }

    private List<ClipCell> withoutHidden(List<ClipCell> row) {
        return IntStream.range(0, row.size())
                .filter(column -> !hidden.get(column))
                .mapToObj(row::get)
                .toList();
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
        Optional<Integer> label = labelFromAbove();
        for (Element td : tr.children()) {
            if (isCell(td)) {
                fillFromAbove(row);
                place(row, td);
            }
        }
        fillBehind(row);
        label.filter(column -> column < row.size() && lacksLabel(row))
                .ifPresent(column -> row.set(column, above[column]));
        rows.add(row);
    }

    /** The first column into which words reach from above. */
    private Optional<Integer> labelFromAbove() {
        return IntStream.range(0, COLUMNS)
                .filter(column -> reach[column] > 0 && CellKind.of(above[column], SHIPPED_AREAS) == CellKind.TEXT)
                .boxed()
                .findFirst();
    }

    /** Whether it has figures and no words but an area. */
    private static boolean lacksLabel(List<ClipCell> row) {
        List<CellKind> kinds =
                row.stream().map(cell -> CellKind.of(cell, SHIPPED_AREAS)).toList();
        return kinds.stream().anyMatch(CellKind::isAmount) && !kinds.contains(CellKind.TEXT);
    }

    /** A row may have fewer cells than the merged cells above reach over. */
    private void fillBehind(List<ClipCell> row) {
        int last = IntStream.range(row.size(), COLUMNS)
                .filter(column -> reach[column] > 0)
                .max()
                .orElse(-1);
        while (row.size() <= last) {
            row.add(reach[row.size()] > 0 ? fromAbove(row.size()) : ClipCell.BLANK);
        }
    }

    private void fillFromAbove(List<ClipCell> row) {
        while (row.size() < COLUMNS && reach[row.size()] > 0) {
            row.add(fromAbove(row.size()));
        }
    }

    /** An area that is merged is that of each row. */
    private ClipCell fromAbove(int column) {
        reach[column]--;
        return CellKind.of(above[column], SHIPPED_AREAS) == CellKind.AREA ? above[column] : ClipCell.BLANK;
    }

    private void place(List<ClipCell> row, Element td) {
        int width = span(td, "colspan", COLUMNS);
        int down = span(td, "rowspan", ROWS) - 1;
        for (int i = 0; i < width && row.size() < COLUMNS; i++) {
            ClipCell cell = i == 0 ? cell(td, width > 1 || down > 0) : ClipCell.BLANK;
            reach[row.size()] = down;
            above[row.size()] = isLabel(cell) ? cell : ClipCell.BLANK;
            count(td, row.size());
            row.add(cell);
        }
    }

    private static boolean isLabel(ClipCell cell) {
        CellKind kind = CellKind.of(cell, SHIPPED_AREAS);
        return cell.shown().length() <= LONGEST_LABEL && (kind == CellKind.TEXT || kind == CellKind.AREA);
    }

    private void count(Element td, int column) {
        if (td.hasAttr(UnseenHtml.HIDDEN)) {
            hidden.set(column);
        } else {
            seen[column]++;
        }
    }

    static int span(Element td, String attribute, int most) {
        String text = td.attr(attribute).strip();
        return text.matches("[1-9]\\d{0,5}") ? Math.min(most, Integer.parseInt(text)) : 1;
    }

    /** Whether an amount is that of each cell that is merged, or of all, nobody knows; nor whether a red one lacks its minus. */
    private static ClipCell cell(Element td, boolean isMerged) {
        ClipCell cell = cell(td);
        if (CellKind.of(cell) != CellKind.FIGURE
                || YearHeading.above(cell.shown()).isPresent()) {
            return cell;
        }
        if (isMerged && !td.attr("style").contains("mso-ignore")) {
            return cell.doubted(DoubtWords.MERGED);
        }
        boolean isOpen = td.hasAttr(RedFigures.RED)
                && cell.value().isEmpty()
                && !WrittenNumber.in(cell.shown())
                        .map(WrittenNumber::isNegative)
                        .orElse(true);
        return isOpen ? cell.doubted(DoubtWords.RED) : cell;
    }

    private static ClipCell cell(Element td) {
        Optional<BigDecimal> value = Stream.of(td.attr("sdval"), td.attr("x:num"), ofGoogle(td))
                .flatMap(text -> number(text).stream())
                .findFirst();
        return new ClipCell(HtmlIndent.of(td) + HtmlText.of(td), value, Optional.empty());
    }

    private static String ofGoogle(Element td) {
        Matcher number = GOOGLE.matcher(td.attr("data-sheets-value"));
        return number.find() ? number.group(1) : "";
    }

    /** LibreOffice writes it with the decimal sign of its user, and never with signs between thousands. */
    private static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
