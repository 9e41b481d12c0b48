package dk.forslagsark.clipboard;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The style sheets within HTML. */
final class StyleSheets {
    private static final Pattern RULE = Pattern.compile("([\\w.,\\s-]{1,200})\\{([^{}]{1,2000})\\}");
    private static final Pattern SELECTOR = Pattern.compile("[\\w-]*\\.?[\\w-]+");
    private static final int MOST_RULES = 50;

    private StyleSheets() {}

    /** The classes and elements to which they give such a style. */
    static Stream<String> selectors(Document html, Predicate<String> style) {
        return html.select("style").stream()
                .flatMap(sheet -> RULE.matcher(sheet.data().replace("<!--", "")).results())
                .filter(rule -> style.test(rule.group(2)))
                .limit(MOST_RULES)
                .flatMap(rule -> Stream.of(rule.group(1).split(",")))
                .map(String::strip)
                .filter(selector -> SELECTOR.matcher(selector).matches());
    }
}
