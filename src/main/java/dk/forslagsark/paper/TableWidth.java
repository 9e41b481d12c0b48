package dk.forslagsark.paper;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide a page has to be for a printed table. */
public final class TableWidth {
    /** In millimetres, for each point of its size: what a figure of a bold letter takes. */
    private static final double LETTER = 0.2;

    /** In millimetres, at both sides of a cell together. */
    private static final double PADDING = 3;

    /** A text is broken between words; no column is thought to need less, or more, than so many letters. */
    private static final int SHORTEST_TEXT = 8;

    private static final int LONGEST_TEXT = 18;

    private TableWidth() {}

    /**
     * The least width at which no figure is broken and the texts can be read, in millimetres.
     *
     * @param points the size of the letters
     */
    public static double millimetres(PaperTable table, double points) {
        return IntStream.range(0, table.columns().size())
                .mapToDouble(column -> width(table, column, points))
                .sum();
    }

    /** The same where all columns that are no texts are as wide as the widest of them. */
    public static double ofAlike(PaperTable table, double points) {
        IntStream texts = IntStream.range(0, table.columns().size()).filter(column -> isText(table, column));
        int[] others = IntStream.range(0, table.columns().size())
                .filter(column -> !isText(table, column))
                .toArray();
        double widest = IntStream.of(others)
                .mapToDouble(column -> width(table, column, points))
                .max()
                .orElse(0);
        return widest * others.length
                + texts.mapToDouble(column -> width(table, column, points)).sum();
    }

    private static double width(PaperTable table, int column, double points) {
        return letters(table, column) * LETTER * points + PADDING;
    }

    private static boolean isText(PaperTable table, int column) {
        return table.columns().get(column).kind() == PaperColumn.Kind.TEXT;
    }

    private static int letters(PaperTable table, int column) {
        boolean isText = isText(table, column);
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
}
