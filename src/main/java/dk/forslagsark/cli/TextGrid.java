package dk.forslagsark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows set in columns for a font of even width: labels and areas to the left, figures to the right. */
final class TextGrid {
    /** A longer label goes on in the next line. */
    static final int WIDEST_LABEL = 64;

    private static final String GAP = "  ";
    private static final String STEP = "  ";

    private final List<TableRow> rows;
    private final int labelWidth;
    private final int areaWidth;
    private final int figureWidth;

    private TextGrid(List<TableRow> rows) {
        this.rows = rows;
        labelWidth = widest(rows, TextGrid::labelLines);
        areaWidth = widest(rows, row -> List.of(row.area()));
        figureWidth = widest(rows, TableRow::figures);
    }

    /** The rows as lines without trailing spaces, the first ruled off from the others. */
    static List<String> lines(List<TableRow> rows) {
        TextGrid grid = new TextGrid(rows);
        List<String> lines = new ArrayList<>();
        for (TableRow row : rows) {
            lines.addAll(grid.lines(row));
        }
        lines.add(1, "-".repeat(lines.stream().mapToInt(TextGrid::width).max().orElse(0)));
        return lines;
    }

    private List<String> lines(TableRow row) {
        List<String> lines = new ArrayList<>(labelLines(row));
        String figures =
                row.figures().stream().map(figure -> GAP + toTheRight(figure)).collect(Collectors.joining());
        String comment = GAP + toTheRight(row.comment());
        String first = toTheLeft(lines.get(0), labelWidth) + GAP + toTheLeft(row.area(), areaWidth) + figures + comment;
        lines.set(0, first.stripTrailing());
        return lines;
    }

    private static List<String> labelLines(TableRow row) {
        String indent = STEP.repeat(row.indent());
        List<String> lines = wrap(row.label(), WIDEST_LABEL - indent.length() - STEP.length());
        return lines.stream()
                .map(line -> indent + (line == lines.get(0) ? "" : STEP) + line)
                .toList();
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (width(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            int space = rest.lastIndexOf(' ', end);
            int cut = space > 0 ? space : end;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    private String toTheRight(String figure) {
        return " ".repeat(Math.max(0, figureWidth - width(figure))) + figure;
    }

    private static String toTheLeft(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    private static int widest(List<TableRow> rows, Function<TableRow, List<String>> texts) {
        return rows.stream()
                .flatMap(row -> texts.apply(row).stream())
                .mapToInt(TextGrid::width)
                .max()
                .orElse(0);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
