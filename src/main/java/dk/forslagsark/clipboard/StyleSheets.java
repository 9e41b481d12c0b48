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

    /**
     * A style that is given.
     *
     * @param selector the class or the element
     * @param style what is said of its look
     */
    record Rule(String selector, String style) {}

    /** The classes and elements to which they give such a style. */
    static Stream<String> selectors(Document html, Predicate<String> style) {
        return rules(html, style).map(Rule::selector);
    }

    /** The same with the style. */
    static Stream<Rule> rules(Document html, Predicate<String> style) {
        return html.select("style").stream()
                .flatMap(sheet -> RULE.matcher(sheet.data().replace("<!--", "")).results())
                .filter(rule -> style.test(rule.group(2)))
                .limit(MOST_RULES)
                .flatMap(rule ->
                        Stream.of(rule.group(1).split(",")).map(selector -> new Rule(selector.strip(), rule.group(2))))
                .filter(rule -> SELECTOR.matcher(rule.selector()).matches());
    }
}
