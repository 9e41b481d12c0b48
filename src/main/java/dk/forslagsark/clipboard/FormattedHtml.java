package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.ListItem.Kind;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.TextRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A text of HTML, as Word, LibreOffice, Outlook and browsers copy it: its paragraphs, lists, bold and italic, and the addresses of links. */
public final class FormattedHtml {
    private static final int LONGEST = 5_000_000;
    private static final int DEEPEST = 200;
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "section",
            "article",
            "dt",
            "dd");
    private static final Pattern WORD_LIST = Pattern.compile("(?i)mso-list: ?l\\d+ level(\\d)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})[.)]?");
    private static final Pattern WEIGHT = Pattern.compile("(?i)font-weight: ?(bold|[6-9]00|normal|[1-5]00)");
    private static final Pattern STYLE = Pattern.compile("(?i)font-style: ?(italic|oblique|normal)");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private final Map<Element, Integer> numbers = new HashMap<>();
    private Optional<ListItem> item = Optional.empty();

    private FormattedHtml() {}

    /** The text, a row of a table in it a paragraph; empty where there is nothing but a table, which is another thing, nothing, or too much. */
    public static Optional<RichText> read(String html) {
        if (html.isBlank() || html.length() > LONGEST) {
            return Optional.empty();
        }
        Document document = Jsoup.parse(html);
        UnseenHtml.removeFrom(document);
        if (RowsInText.isAll(document)) {
            return Optional.empty();
        }
        RowsInText.toParagraphs(document);
        FormattedHtml text = new FormattedHtml();
        text.children(document.body(), Emphasis.NONE, 0);
        text.end();
        return Optional.of(new RichText(text.paragraphs)).filter(read -> !read.isEmpty());
    }

    private void children(Node parent, Emphasis emphasis, int depth) {
        if (depth < DEEPEST) {
            List.copyOf(parent.childNodes()).forEach(child -> node(child, emphasis, depth));
        }
    }

    private void node(Node node, Emphasis emphasis, int depth) {
        if (node instanceof TextNode words) {
            words(words.getWholeText(), emphasis);
        } else if (node instanceof Element element) {
            element(element, emphasis, depth);
        }
    }

    private void element(Element element, Emphasis outer, int depth) {
        if (element.nameIs("br")) {
            next();
            return;
        }
        boolean isBlock = BLOCKS.contains(element.nodeName());
        if (isBlock) {
            end();
        }
        itemOf(element);
        children(element, emphasis(element, outer), depth + 1);
        LinkAddress.of(element).ifPresent(address -> words(" (" + address + ")", outer));
        if (isBlock) {
            end();
        }
    }

    private static Emphasis emphasis(Element element, Emphasis outer) {
        String style = element.attr("style");
        Matcher weight = WEIGHT.matcher(style);
        Matcher slant = STYLE.matcher(style);
        boolean bold = weight.find()
                ? weight.group(1).matches("(?i)bold|[6-9]00")
                : outer.bold() || element.nameIs("b") || element.nameIs("strong");
        boolean italic = slant.find()
                ? !slant.group(1).equalsIgnoreCase("normal")
                : outer.italic() || element.nameIs("i") || element.nameIs("em");
        return new Emphasis(bold, italic);
    }

    /** An item of a list, or a paragraph of Word that is one: its bullet or number stands before it as text, and is taken off. */
    private void itemOf(Element element) {
        Matcher list = WORD_LIST.matcher(element.attr("style"));
        if (element.nameIs("li")) {
            item = Optional.of(ofList(element));
        } else if (element.nameIs("p") && list.find()) {
            Optional<Element> label = element.select("[style*=mso-list]").stream()
                    .filter(inner -> inner != element && inner.attr("style").matches("(?is).*mso-list: ?ignore.*"))
                    .findFirst();
            Matcher number = NUMBER.matcher(
                    label.map(Element::text).orElse("").replace('\u00a0', ' ').strip());
            label.ifPresent(Element::remove);
            Kind kind = number.matches() ? Kind.NUMBER : Kind.BULLET;
            item = Optional.of(new ListItem(
                    kind,
                    Integer.parseInt(list.group(1)) - 1,
                    number.matches() ? Integer.parseInt(number.group(1)) : 0));
        }
    }

    private ListItem ofList(Element element) {
        Element list = Optional.ofNullable(element.parent()).orElse(element);
        int level = (int) element.parents().stream()
                        .filter(outer -> outer.nameIs("ul") || outer.nameIs("ol"))
                        .count()
                - 1;
        if (!list.nameIs("ol")) {
            return new ListItem(Kind.BULLET, level, 0);
        }
        int number = number(element.attr("value"))
                .orElseGet(() -> numbers.containsKey(list)
                        ? numbers.get(list) + 1
                        : number(list.attr("start")).orElse(1));
        numbers.put(list, number);
        return new ListItem(Kind.NUMBER, level, number);
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private void words(String text, Emphasis emphasis) {
        String plain = PlainText.of(text).replaceAll("\\s+", " ");
        boolean isAfterSpace =
                runs.isEmpty() || runs.get(runs.size() - 1).text().endsWith(" ");
        String words = isAfterSpace ? plain.replaceFirst("^ ", "") : plain;
        if (!words.isEmpty()) {
            runs.add(new TextRun(words, emphasis));
        }
    }

    /** Ends the paragraph, if there is one. */
    private void end() {
        if (!runs.isEmpty()) {
            next();
        }
    }

    private void next() {
        paragraphs.add(new Paragraph(item, List.copyOf(runs)).stripped());
        runs.clear();
        item = Optional.empty();
    }

    /** The text as HTML, for other programs. */
    public static String write(RichText text) {
        Document document = Document.createShell("");
        List<Element> lists = new ArrayList<>();
        List<String> labels = text.labels();
        for (int i = 0; i < labels.size(); i++) {
            Paragraph paragraph = text.paragraphs().get(i);
            Element block = block(document.body(), lists, paragraph.item(), labels.get(i));
            paragraph.runs().forEach(run -> append(block, run));
        }
        return document.html();
    }

    private static Element block(Element body, List<Element> lists, Optional<ListItem> item, String label) {
        if (item.isEmpty()) {
            lists.clear();
            return body.appendElement("p");
        }
        String name = item.get().kind() == Kind.NUMBER ? "ol" : "ul";
        int depth = item.get().level() + 1;
        while (lists.size() > depth
                || lists.size() == depth && !lists.get(depth - 1).nameIs(name)) {
            lists.remove(lists.size() - 1);
        }
        while (lists.size() < depth) {
            Element parent = lists.isEmpty() ? body : lists.get(lists.size() - 1);
            lists.add(parent.appendElement(name));
        }
        Element made = lists.get(depth - 1).appendElement("li");
        return name.equals("ol") ? made.attr("value", label.replace(".", "")) : made;
    }

    private static void append(Element block, TextRun run) {
        Element at = run.emphasis().bold() ? block.appendElement("b") : block;
        Element inner = run.emphasis().italic() ? at.appendElement("i") : at;
        inner.appendText(run.text());
    }
}
