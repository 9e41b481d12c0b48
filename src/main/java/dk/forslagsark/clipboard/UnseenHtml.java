package dk.forslagsark.clipboard;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of HTML what no reader sees as the text of a cell: what is hidden, deleted or struck out, comments, and the
 * marks of notes. A hidden cell stays, blank and marked, so that the cells beside it keep their columns; a hidden
 * column is marked.
 */
final class UnseenHtml {
    /** Stands on cells that are hidden. */
    static final String HIDDEN = "data-hidden-cell";

    private static final String ELEMENTS =
            "del, s, strike, comment, script, noscript, template, rt, rp, [hidden], .msodel, .msocomanchor, .msocomoff, col[width=0], tr[height=0]";
    private static final Pattern HIDING = Pattern.compile(
            "(?i)display: ?none|mso-hide: ?all|visibility: ?(?:hidden|collapse)|text-decoration(?:-line)?: ?[\\w -]{0,40}line-through"
                    + "|(?:^|[; ])(?:font-size: ?0(?:\\.0*)?(?:px|pt|r?em|%)?|opacity: ?0(?:\\.0*)?|color: ?transparent) ?(?:;|!|$)"
                    + "|(?:^|[; ])clip: ?rect\\( ?[01](?:px)?[ ,]|clip-path: ?inset\\( ?(?:50|100)%|(?:^|[; ])(?:left|top|text-indent): ?-\\d{3}"
                    + "|text-line-through: ?(?!none)\\w|mso-[\\w-]{0,20}(?:deleted|del-author|del-time)|mso-element: ?comment");
    private static final Pattern NOTE_MARK = Pattern.compile("[(\\[]?(?:\\w{1,2}|\\*{1,3}|[†‡§])[)\\]]?");
    private static final Pattern POWER = Pattern.compile("(?s).*(?:^|[^\\p{L}])(?:[kdcm]?m|CO)");

    private static final int LONGEST_STYLE = 2_000;

    private int places;

    private UnseenHtml() {}

    /** Takes it out, and says in how many places there was text. */
    static int removeFrom(Document html) {
        UnseenHtml unseen = new UnseenHtml();
        String hidden = Stream.concat(Stream.of(ELEMENTS), StyleSheets.selectors(html, UnseenHtml::isHiding))
                .reduce((a, b) -> a + ", " + b)
                .get();
        html.select(hidden).forEach(unseen::remove);
        html.select("[style]").stream()
                .filter(element -> isHiding(element.attr("style")))
                .forEach(unseen::remove);
        html
                .select(
                        "sup, sub, [style*=vertical-align], [style*=mso-text-raise], .msofootnotereference, .msoendnotereference")
                .stream()
                .filter(UnseenHtml::isNoteMark)
                .forEach(unseen::remove);
        return unseen.places;
    }

    private static boolean isHiding(String style) {
        String beginning = style.substring(0, Math.min(style.length(), LONGEST_STYLE));
        return HIDING.matcher(beginning.replaceAll("\\s{1,20}", " ")).find();
    }

    private void remove(Element element) {
        if (element.nameIs("body") || element.nameIs("html")) {
            return;
        }
        places += element.hasText() ? 1 : 0;
        if (element.nameIs("col") || element.nameIs("colgroup")) {
            element.attr(HIDDEN, true);
        } else if (element.nameIs("td") || element.nameIs("th")) {
            element.attr(HIDDEN, true).empty();
        } else if (element.hasParent()) {
            element.remove();
        }
    }

    /** Not the power in a unit such as m², nor the figure in a formula such as H₂O: below the line a mark stands behind a figure. */
    private static boolean isNoteMark(Element apart) {
        String mark = apart.text().strip();
        String before = before(apart);
        boolean isLowered = apart.nameIs("sub") || apart.attr("style").matches("(?s).*vertical-align: ?sub.*");
        boolean isLevel =
                apart.attr("style").matches("(?s).*vertical-align: ?(?:baseline|top|middle|bottom|text-|in).*");
        return NOTE_MARK.matcher(mark).matches()
                && !isLevel
                && !(isLowered && !before.matches("(?s).*\\d\\s*"))
                && !(mark.matches("[23]") && POWER.matcher(before).matches());
    }

    private static String before(Element element) {
        return Optional.ofNullable(element.previousSibling())
                .map(node -> node instanceof TextNode text ? text.getWholeText() : node.outerHtml())
                .map(text -> text.substring(Math.max(0, text.length() - 10)))
                .orElse("");
    }
}
