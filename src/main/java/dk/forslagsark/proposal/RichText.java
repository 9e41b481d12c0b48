package dk.forslagsark.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text of paragraphs, with lists, bold and italic. Most texts are plain.
 *
 * @param paragraphs its lines; none of an empty text
 */
public record RichText(List<Paragraph> paragraphs) {
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        boolean isNothing = paragraphs.size() == 1
                && paragraphs.get(0).isPlain()
                && paragraphs.get(0).runs().isEmpty();
        paragraphs = isNothing
                ? List.of()
                : paragraphs.stream().allMatch(paragraph -> paragraph.item().isEmpty())
                        ? List.copyOf(paragraphs)
                        : numbered(paragraphs);
    }

    /** A text in which nothing stands out, its paragraphs one a line. */
    public static RichText plain(String text) {
        List<Paragraph> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(Paragraph.plain(text.substring(from, end)));
            from = end + 1;
        }
        lines.add(Paragraph.plain(text.substring(from)));
        return new RichText(lines);
    }

    /** Says only of those items what number they have that do not have it anyway. */
    private static List<Paragraph> numbered(List<Paragraph> paragraphs) {
        List<Paragraph> numbered = new ArrayList<>();
        ListNumbers numbers = new ListNumbers();
        for (Paragraph paragraph : paragraphs) {
            Optional<ListItem> item = paragraph.item();
            boolean isAnyway = item.filter(any -> any.start() > 0 && any.start() == numbers.next(any))
                    .isPresent();
            numbers.take(item);
            numbered.add(isAnyway ? paragraph.with(item.map(any -> any.withStart(0))) : paragraph);
        }
        return List.copyOf(numbered);
    }

    /** Its words alone, one paragraph a line: what is sought, counted, checked and compared. No mark is in them. */
    public String text() {
        return paragraphs.size() == 1
                ? paragraphs.get(0).text()
                : paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    /** Whether it is words alone. */
    public boolean isPlain() {
        return paragraphs.stream().allMatch(Paragraph::isPlain);
    }

    /** The words of its paragraphs that have any: by their number among these a table stands behind one. */
    public List<String> wordedParagraphs() {
        return paragraphs.stream()
                .map(Paragraph::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** What stands before each paragraph, without the space behind it: {@code •}, {@code 3.}, or nothing. */
    public List<String> labels() {
        ListNumbers numbers = new ListNumbers();
        return paragraphs.stream()
                .map(paragraph -> {
                    numbers.take(paragraph.item());
                    return paragraph
                            .item()
                            .map(item -> item.label(numbers.last(item)))
                            .orElse("");
                })
                .toList();
    }

    /** The words of each paragraph. */
    public List<String> withoutLabels() {
        return paragraphs.stream().map(Paragraph::text).toList();
    }

    /** The words of each paragraph with what stands before it: {@code 3. Straks}. */
    public List<String> withLabels() {
        List<String> labels = labels();
        return IntStream.range(0, labels.size())
                .mapToObj(i -> (labels.get(i) + " " + paragraphs.get(i).text()).strip())
                .toList();
    }

    /** The same with each of its words as that makes them, on one line as before. */
    public RichText map(UnaryOperator<String> words) {
        return new RichText(paragraphs.stream()
                .map(paragraph -> paragraph.with(paragraph.runs().stream()
                        .map(run -> new TextRun(words.apply(run.text()), run.emphasis()))
                        .toList()))
                .toList());
    }

    /** The paragraphs with words in them, without spaces at their ends, as a form prints them. */
    public RichText printed() {
        List<Paragraph> written = new ArrayList<>();
        List<String> labels = labels();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            int number = number(labels.get(i));
            if (!paragraph.text().isBlank()) {
                written.add(paragraph.stripped().with(paragraph.item().map(item -> item.withStart(number))));
            }
        }
        return new RichText(written);
    }

    private static int number(String label) {
        return label.endsWith(".") ? Integer.parseInt(label.substring(0, label.length() - 1)) : 0;
    }
}
