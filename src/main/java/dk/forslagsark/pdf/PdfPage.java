package dk.forslagsark.pdf;

import dk.forslagsark.paper.PaperTable;
import dk.forslagsark.paper.PrintedForm;
import dk.forslagsark.paper.TableWidth;
import java.util.List;
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

    /** From the one that is read with ease to the one that holds the most. */
    private static final List<PdfPage> ALL = Stream.concat(
                    Stream.of(new PdfPage(false, USUAL_POINTS)),
                    Stream.of(USUAL_POINTS, 7.5, 6.5, 5.5, 4.5, 3.5, 3.0).map(points -> new PdfPage(true, points)))
            .toList();

    /** The first page that is wide enough for every table. */
    static PdfPage of(List<PrintedForm> forms) {
        List<PaperTable> tables =
                forms.stream().flatMap(form -> form.tables().stream()).toList();
        return ALL.stream()
                .filter(page -> tables.stream().allMatch(page::holds))
                .findFirst()
                .orElse(ALL.get(ALL.size() - 1));
    }

    private boolean holds(PaperTable table) {
        double width = TableWidth.millimetres(table, points);
        return width <= (isLandscape ? LANDSCAPE_WIDTH : PORTRAIT_WIDTH);
    }

    /** The rules of the style sheet. */
    String css() {
        return "@page { size: A4 " + (isLandscape ? "landscape" : "portrait") + "; }"
                + "table.short, table.long { font-size: " + points + "pt; }";
    }
}
