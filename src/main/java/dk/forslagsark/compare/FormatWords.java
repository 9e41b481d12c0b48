package dk.forslagsark.compare;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a text is formatted, in words: {@code punktliste, fed: “straks”}. */
public final class FormatWords {
    private FormatWords() {}

    static String of(RichText text) {
        String kinds = text.paragraphs().stream()
                .flatMap(paragraph -> paragraph.item().stream())
                .map(FormatWords::item)
                .distinct()
                .collect(Collectors.joining(", "));
        String words = Stream.of(
                        kinds,
                        emphasized(text, Texts.of("compare.format.bold"), Emphasis::bold),
                        emphasized(text, Texts.of("compare.format.italic"), Emphasis::italic))
                .filter(any -> !any.isEmpty())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? Texts.of("compare.format.none") : words;
    }

    private static String item(ListItem item) {
        String kind =
                switch (item.kind()) {
                    case BULLET -> Texts.of("compare.format.bullets");
                    case NUMBER ->
                        item.start() > 0
                                ? Texts.of("compare.format.numbers-from", item.start())
                                : Texts.of("compare.format.numbers");
                };
        return item.level() == 0 ? kind : Texts.of("compare.format.level", kind, item.level() + 1);
    }

    private static String emphasized(RichText text, String name, Predicate<Emphasis> is) {
        List<String> words = text.paragraphs().stream()
                .map(Paragraph::runs)
                .flatMap(List::stream)
                .filter(run -> is.test(run.emphasis()) && !run.text().isBlank())
                .map(run -> Quoted.shortened(run.text().strip()))
                .toList();
        return words.isEmpty() ? "" : name + ": “" + String.join("”, “", words) + "”";
    }

    /** How one of two texts that differ is told: by its words, and where those are the same by how it is formatted. */
    public static String told(RichText text, RichText other) {
        return text.text().equals(other.text()) ? after(text) : text.text();
    }

    /** The text with how it is formatted behind it. */
    public static String after(RichText text) {
        return text.text() + " (" + of(text) + ")";
    }
}
