package dk.forslagsark.clipboard;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Figures of which only the colour says that they are negative, as a format of Excel has them: red, and without a minus. Red may be no more
 * than a colour too, so the cells are marked where no number stands behind them.
 */
final class RedFigures {
    /** Stands on cells that are red. */
    static final String RED = "data-red-cell";

    private static final Pattern COLOUR =
            Pattern.compile("(?i)(?:^|[; ])color: ?(?:red|#f00|#ff0000|#c00000|rgb\\( ?255, ?0, ?0 ?\\)) ?(?:;|!|$)");

    private static final Pattern ATTRIBUTE = Pattern.compile("(?i)red|#f00|#?ff0000|#?c00000");

    private RedFigures() {}

    /**
     * Marks the cells that are red as a whole.
     *
     * @param isExcel whether Excel wrote it
     */
    static void mark(Document html, boolean isExcel) {
        Stream.concat(
                        html.select("td[style], th[style]").stream()
                                .filter(cell -> saysNegative(cell.attr("style"), isExcel)),
                        Stream.concat(inside(html), ofClasses(html, isExcel)))
                .flatMap(part -> Optional.ofNullable(part.closest("td, th"))
                        .filter(cell -> cell.text().strip().equals(part.text().strip()))
                        .stream())
                .forEach(cell -> cell.attr(RED, true));
    }

    private static Stream<Element> inside(Document html) {
        return html.select("td [style], td [color]").stream()
                .filter(part -> isRed(part.attr("style"))
                        || ATTRIBUTE.matcher(part.attr("color").strip()).matches());
    }

    private static Stream<Element> ofClasses(Document html, boolean isExcel) {
        return StyleSheets.selectors(html, style -> saysNegative(style, isExcel))
                .reduce((a, b) -> a + ", " + b)
                .stream()
                .flatMap(selectors -> html.select(selectors).stream());
    }

    /** Excel says in the format of a cell whether it is red because it is negative. */
    private static boolean saysNegative(String style, boolean isExcel) {
        return isRed(style) && (!isExcel || style.contains("Red"));
    }

    private static boolean isRed(String style) {
        return COLOUR.matcher(style.replaceAll("\\s{1,20}", " ")).find();
    }
}
