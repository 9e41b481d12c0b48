package dk.forslagsark.clipboard;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** How far in the words of an HTML cell stand, as spaces before them: by its style, or spaces that stay. */
final class HtmlIndent {
    /** Stands on cells that a class of a style sheet moves in: how far. */
    private static final String INDENT = "data-indent";

    private static final Pattern STYLE = Pattern.compile(
            "(?i)(?:^|[; ])(?:padding-left|margin-left|text-indent|mso-char-indent-count): ?(\\d{1,4})");

    private static final int MOST = 500;

    private HtmlIndent() {}

    /** Notes on cells, and on paragraphs within them, what the classes of style sheets say. */
    static void mark(Document html) {
        StyleSheets.rules(html, style -> STYLE.matcher(style).find())
                .forEach(rule -> html.select(rule.selector()).stream()
                        .filter(part -> part.closest("td, th") != null)
                        .forEach(part -> part.attr(INDENT, String.valueOf(ofStyle(rule.style())))));
    }

    /** The spaces; none before what has no letters. */
    static String of(Element td) {
        String text = td.wholeText();
        if (text.chars().noneMatch(Character::isLetter)) {
            return "";
        }
        int spaces = (int) text.chars()
                .dropWhile(sign -> sign != '\u00a0' && Character.isWhitespace(sign))
                .takeWhile(sign -> sign == '\u00a0' || sign == ' ')
                .count();
        int styled = Stream.concat(Stream.of(td), first(td).stream())
                .mapToInt(HtmlIndent::ofElement)
                .sum();
        return " ".repeat(Math.min(spaces + styled, MOST));
    }

    private static Optional<Element> first(Element td) {
        return Optional.ofNullable(td.firstElementChild());
    }

    private static int ofElement(Element part) {
        return Math.max(ofStyle(part.attr("style")), part.hasAttr(INDENT) ? Integer.parseInt(part.attr(INDENT)) : 0);
    }

    private static int ofStyle(String style) {
        Matcher matcher = STYLE.matcher(style.replaceAll("\\s{1,20}", " "));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }
}
