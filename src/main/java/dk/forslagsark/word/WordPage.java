package dk.forslagsark.word;

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
        List<PaperTable> tables = form.pieces().stream()
                .filter(PaperTable.class::isInstance)
                .map(PaperTable.class::cast)
                .toList();
        return ALL.stream()
                .filter(page -> tables.stream().allMatch(page::holds))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }

    private boolean holds(PaperTable table) {
        return TableWidth.millimetres(table, points) <= (isLandscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH);
    }

    /** Turns the pages of a document that stand, and makes its tables as wide as they are then. */
    void lay(Element root) {
        if (isLandscape) {
            Controls.descendants(root, "sectPr").forEach(section -> lay(root, section));
        }
    }

    private static void lay(Element root, Element section) {
        for (Element size : Controls.children(section, "pgSz")) {
            int width = number(size, "w");
            int height = number(size, "h");
            int margins = Controls.children(section, "pgMar").stream()
                    .mapToInt(margin -> number(margin, "left") + number(margin, "right"))
                    .sum();
            if (width < height) {
                set(size, "w", height);
                set(size, "h", width);
                size.setAttributeNS(Controls.WORD, "w:orient", "landscape");
                Controls.descendants(root, "tbl").forEach(table -> widen(table, width - margins, height - width));
            }
        }
    }

    /** Makes a table that is as wide as the page wider. */
    private static void widen(Element table, int page, int gain) {
        List<Element> grid = Controls.children(Controls.child(table, "tblGrid").orElseThrow(), "gridCol");
        List<Integer> widths = grid.stream().map(column -> number(column, "w")).toList();
        int whole = widths.stream().mapToInt(width -> width).sum();
        if (whole < NEARLY * page) {
            return;
        }
        List<Integer> wider = wider(widths, whole, gain);
        IntStream.range(0, grid.size()).forEach(i -> set(grid.get(i), "w", wider.get(i)));
        Controls.child(table, "tblPr")
                .flatMap(properties -> Controls.child(properties, "tblW"))
                .ifPresent(width -> set(width, "w", whole + gain));
        Controls.descendants(table, "tr").forEach(row -> widen(row, wider));
    }

    private static void widen(Element row, List<Integer> wider) {
        int at = 0;
        for (Element cell : Controls.children(row, "tc")) {
            int end = Math.min(wider.size(), at + YearCellsFilling.span(cell));
            int width = wider.subList(Math.min(at, end), end).stream()
                    .mapToInt(each -> each)
                    .sum();
            Controls.child(cell, "tcPr")
                    .flatMap(properties -> Controls.child(properties, "tcW"))
                    .ifPresent(written -> set(written, "w", width));
            at = end;
        }
    }

    private static List<Integer> wider(List<Integer> widths, int whole, int gain) {
        int first = 0;
        int count = 0;
        for (int i = 0; i < widths.size(); i++) {
            int width = widths.get(i);
            int alike = (int) widths.subList(i, widths.size()).stream()
                    .takeWhile(next -> next == width)
                    .count();
            first = alike > count ? i : first;
            count = Math.max(count, alike);
        }
        int from = first;
        int years = count;
        return IntStream.range(0, widths.size())
                .mapToObj(i -> years < YEARS
                        ? widths.get(i) + widths.get(i) * gain / whole
                        : widths.get(i) + (i >= from && i < from + years ? gain / years : 0))
                .toList();
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
