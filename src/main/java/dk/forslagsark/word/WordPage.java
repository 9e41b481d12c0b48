package dk.forslagsark.word;

import dk.forslagsark.excel.sheet.ArialText;
import dk.forslagsark.paper.PaperTable;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.paper.TableWidth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * The page a document is laid out on: as its template has it, or lying on its side where the tables need it; and how large the letters of
 * the tables are.
 *
 * @param isLandscape whether it is to lie
 * @param points the size of the letters in tables
 */
record WordPage(boolean isLandscape, double points) {
    private static final double PORTRAIT_WIDTH = 178;
    private static final double LANDSCAPE_WIDTH = 265;
    private static final double USUAL_POINTS = 8.5;

    /** What the letters of tables are called in the shipped templates. */
    private static final String TABLE_TEXT = "Tabeltekst";

    /** So much wider is A4 that lies, in twentieths of a point. */
    private static final int GAIN = 4_932;

    /** In millimetres: so much more than a PDF Word leaves free at both sides of a cell. */
    private static final double MORE_MARGIN = 0.8;

    private static final int TWIPS_PER_POINT = 20;

    /** What Word leaves free at both sides of a cell, in twentieths of a point. */
    private static final int CELL_MARGINS = 216;

    /** So much of a table, in per cent, the years have at most. */
    private static final int MOST_FOR_YEARS = 80;

    /** So many columns of one width beside each other are those of years: they are given what the page gets wider. */
    private static final int YEARS = 4;

    /** A table that is nearly as wide as the page is to be as wide as it. */
    private static final double NEARLY = 0.9;

    private static final List<WordPage> ALL = Stream.concat(
                    Stream.of(new WordPage(false, USUAL_POINTS)),
                    Stream.of(USUAL_POINTS, 7.5, 6.5, 5.5, 4.5).map(points -> new WordPage(true, points)))
            .toList();

    /** The first page that is wide enough for every table. */
    static WordPage of(PrintedForm form) {
        return ALL.stream()
                .filter(page -> form.tables().stream().allMatch(page::holds))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }

    private boolean holds(PaperTable table) {
        double width = TableWidth.ofAlike(table, points)
                + MORE_MARGIN * table.columns().size();
        return width <= (isLandscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH);
    }

    /**
     * Turns the pages of a document that stand where they are to lie, and makes its tables as wide as they are then, with columns of years
     * that break no figure.
     */
    void lay(Element root) {
        Controls.descendants(root, "sectPr").forEach(section -> lay(root, section));
    }

    private void lay(Element root, Element section) {
        for (Element size : Controls.children(section, "pgSz")) {
            int width = number(size, "w");
            int height = number(size, "h");
            int margins = Controls.children(section, "pgMar").stream()
                    .mapToInt(margin -> number(margin, "left") + number(margin, "right"))
                    .sum();
            boolean isTurned = isLandscape && width < height;
            if (isTurned) {
                set(size, "w", height);
                set(size, "h", width);
                size.setAttributeNS(Controls.WORD, "w:orient", "landscape");
            }
            int gain = isTurned ? height - width : 0;
            Controls.descendants(root, "tbl").forEach(table -> fit(table, width - margins, gain));
        }
    }

    /** Makes a table that is as wide as the page wider. */
    private void fit(Element table, int page, int gain) {
        List<Element> grid = Controls.children(Controls.child(table, "tblGrid").orElseThrow(), "gridCol");
        List<Integer> widths = grid.stream().map(column -> number(column, "w")).toList();
        int whole = widths.stream().mapToInt(width -> width).sum();
        List<Integer> fitting = whole < NEARLY * page ? widths : fitting(table, widths, whole + gain);
        if (!fitting.equals(widths)) {
            IntStream.range(0, grid.size()).forEach(i -> set(grid.get(i), "w", fitting.get(i)));
            Controls.child(table, "tblPr")
                    .flatMap(properties -> Controls.child(properties, "tblW"))
                    .ifPresent(width -> set(width, "w", whole + gain));
            Controls.descendants(table, "tr").forEach(row -> fit(row, fitting));
        }
    }

    private static void fit(Element row, List<Integer> widths) {
        int at = 0;
        for (Element cell : Controls.children(row, "tc")) {
            int end = Math.min(widths.size(), at + YearCellsFilling.span(cell));
            int width = widths.subList(Math.min(at, end), end).stream()
                    .mapToInt(each -> each)
                    .sum();
            Controls.child(cell, "tcPr")
                    .flatMap(properties -> Controls.child(properties, "tcW"))
                    .ifPresent(written -> set(written, "w", width));
            at = end;
        }
    }

    /**
     * The widths of columns that are together as wide as that: those of years have what is gained, and no less than what stands in them
     * needs.
     */
    private List<Integer> fitting(Element table, List<Integer> widths, int whole) {
        Run years = Run.longest(widths);
        int before = widths.stream().mapToInt(width -> width).sum();
        if (years.count() < YEARS) {
            return widths.stream().map(width -> width * whole / before).toList();
        }
        int now = years.width() * years.count();
        int share = (now + whole - before) / years.count();
        int most = MOST_FOR_YEARS * whole / (100 * years.count());
        int year = Math.max(share, Math.min(most, need(table, years)));
        int others = whole - year * years.count();
        return IntStream.range(0, widths.size())
                .mapToObj(i -> years.holds(i) ? year : widths.get(i) * others / Math.max(1, before - now))
                .toList();
    }

    /** What the longest text needs that stands in a single column of these. */
    private int need(Element table, Run years) {
        double widest = 0;
        for (Element row : Controls.descendants(table, "tr")) {
            int at = 0;
            for (Element cell : Controls.children(row, "tc")) {
                int span = YearCellsFilling.span(cell);
                widest = span == 1 && years.holds(at)
                        ? Math.max(widest, ArialText.width(WordText.of(cell).strip(), points, true))
                        : widest;
                at += span;
            }
        }
        return (int) Math.ceil(widest * TWIPS_PER_POINT) + CELL_MARGINS;
    }

    /**
     * Columns of one width beside each other.
     *
     * @param first the first of them
     * @param count how many there are
     * @param width of each
     */
    private record Run(int first, int count, int width) {
        static Run longest(List<Integer> widths) {
            Run longest = new Run(0, 0, 0);
            for (int i = 0; i < widths.size(); i++) {
                int width = widths.get(i);
                int alike = (int) widths.subList(i, widths.size()).stream()
                        .takeWhile(next -> next == width)
                        .count();
                longest = alike > longest.count() ? new Run(i, alike, width) : longest;
            }
            return longest;
        }

        boolean holds(int column) {
            return first <= column && column < first + count;
        }
    }

    /** Sets the size of the letters of tables in the styles of a shipped template, and the stops at its right margin. */
    void layStyles(Element styles) {
        if (isLandscape) {
            Controls.descendants(styles, "style").stream()
                    .filter(style ->
                            style.getAttributeNS(Controls.WORD, "styleId").equals(TABLE_TEXT))
                    .flatMap(style ->
                            Stream.of("sz", "szCs").flatMap(size -> Controls.descendants(style, size).stream()))
                    .forEach(size -> set(size, "val", (int) (2 * points)));
            Controls.descendants(styles, "tab").stream()
                    .filter(tab -> tab.getAttributeNS(Controls.WORD, "val").equals("right"))
                    .forEach(tab -> set(tab, "pos", number(tab, "pos") + GAIN));
        }
    }

    private static int number(Element element, String attribute) {
        String written = element.getAttributeNS(Controls.WORD, attribute);
        return written.matches("-?\\d+") ? Integer.parseInt(written) : 0;
    }

    private static void set(Element element, String attribute, int number) {
        element.setAttributeNS(Controls.WORD, "w:" + attribute, Integer.toString(number));
    }
}
