package dk.forslagsark.pdf;

import dk.forslagsark.paper.PaperCell;
import dk.forslagsark.paper.PaperColumn;
import dk.forslagsark.paper.PaperRow;
import dk.forslagsark.paper.PaperTable;
import dk.forslagsark.paper.PrintedForm;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The page a form is laid out on: A4 portrait, or landscape where its tables need it; and how large the letters of its tables are.
 *
 * @param isLandscape whether it lies
 * @param points the size of the letters in tables
 */
record PdfPage(boolean isLandscape, double points) {
    private static final double PORTRAIT_WIDTH = 178;
    private static final double LANDSCAPE_WIDTH = 265;
    private static final double USUAL_POINTS = 8.5;

    /** In millimetres, for each point of its size: what a figure of a bold letter takes. */
    private static final double LETTER = 0.2;

    /** In millimetres, at both sides of a cell together. */
    private static final double PADDING = 3;

    /** A text is broken between words; no column is thought to need less, or more, than so many letters. */
    private static final int SHORTEST_TEXT = 8;

    private static final int LONGEST_TEXT = 18;

    /** From the one that is read with ease to the one that holds the most. */
    private static final List<PdfPage> ALL = Stream.concat(
                    Stream.of(new PdfPage(false, USUAL_POINTS)),
                    Stream.of(USUAL_POINTS, 7.5, 6.5, 5.5, 4.5, 3.5, 3.0).map(points -> new PdfPage(true, points)))
            .toList();

    /** The first page that is wide enough for every table. */
    static PdfPage of(List<PrintedForm> forms) {
        List<PaperTable> tables = forms.stream()
                .flatMap(form -> form.pieces().stream())
                .filter(PaperTable.class::isInstance)
                .map(PaperTable.class::cast)
                .toList();
        return ALL.stream()
                .filter(page -> tables.stream().allMatch(page::holds))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }

    private boolean holds(PaperTable table) {
        double width = IntStream.range(0, table.columns().size())
                .mapToDouble(column -> letters(table, column) * LETTER * points + PADDING)
                .sum();
        return width <= (isLandscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH);
    }

    private static int letters(PaperTable table, int column) {
        boolean isText = table.columns().get(column).kind() == PaperColumn.Kind.TEXT;
        int longest = Stream.concat(
                        table.heads().stream()
                                .flatMap(row -> row.cells().stream())
                                .filter(any -> isText),
                        table.rows().stream().flatMap(row -> in(row, column)))
                .mapToInt(cell -> cell.text().length())
                .max()
                .orElse(0);
        int most = column == 0 ? LONGEST_TEXT + SHORTEST_TEXT : LONGEST_TEXT;
        return isText ? Math.max(SHORTEST_TEXT, Math.min(most, longest)) : Math.max(SHORTEST_TEXT / 2, longest);
    }

    /** The cell of the column, unless it goes over others too. */
    private static Stream<PaperCell> in(PaperRow row, int column) {
        boolean isPlain = row.cells().stream().allMatch(cell -> cell.span() == 1);
        return isPlain ? Stream.of(row.cells().get(column)) : Stream.empty();
    }

    /** The rules of the style sheet. */
    String css() {
        return "@page { size: A4 " + (isLandscape ? "landscape" : "portrait") + "; }"
                + "table.short, table.long { font-size: " + points + "pt; }";
    }
}
