package dk.forslagsark.file;

import dk.forslagsark.proposal.Emphasis;
import dk.forslagsark.proposal.ListItem;
import dk.forslagsark.proposal.ListItem.Kind;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.TextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text with light marks that anybody can read: {@code - } and {@code 1. } before the items of lists, two spaces further in for
 * each level, {@code **bold**}, {@code *italic*} and {@code ***both***}. A backslash before one of these makes it a sign as any other.
 */
final class TextMarks {
    private static final Pattern ITEM = Pattern.compile(
            "(?s)(?<indent>(?:  ){0," + ListItem.DEEPEST + "})(?:-|(?<number>[1-9]\\d{0,5})\\.) (?<text>.*)");
    /** What would be read as an item though it is none. */
    private static final Pattern LIKE_ITEM = Pattern.compile("(?s)(?<before> *\\d*)(?<mark>[-.] .*)");

    private static final Pattern SPECIAL = Pattern.compile("[*\\\\]");

    private TextMarks() {}

    /** The text with its marks. */
    static String write(RichText text) {
        List<String> labels = text.labels();
        return IntStream.range(0, labels.size())
                .mapToObj(i -> write(text.paragraphs().get(i), labels.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String write(Paragraph paragraph, String label) {
        String words = words(paragraph);
        return paragraph
                .item()
                .map(item -> "  ".repeat(item.level()) + (item.kind() == Kind.BULLET ? "-" : label) + " " + words)
                .orElseGet(() -> LIKE_ITEM.matcher(words).replaceFirst("${before}\\\\${mark}"));
    }

    private static String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        Emphasis last = Emphasis.NONE;
        for (TextRun run : paragraph.runs()) {
            words.append(turn(last, run.emphasis()))
                    .append(SPECIAL.matcher(run.text()).replaceAll("\\\\$0"));
            last = run.emphasis();
        }
        return words.append(turn(last, Emphasis.NONE)).toString();
    }

    /** The marks between words that stand out in different ways. */
    private static String turn(Emphasis before, Emphasis after) {
        return (before.bold() != after.bold() ? "**" : "") + (before.italic() != after.italic() ? "*" : "");
    }

    /** The text of its marks. What is no mark where it stands is a sign as any other. */
    static RichText read(String marked) {
        return new RichText(
                Stream.of(marked.split("\n", -1)).map(TextMarks::paragraph).toList());
    }

    private static Paragraph paragraph(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.matches()) {
            return new Paragraph(Optional.empty(), runs(line));
        }
        Optional<String> number = Optional.ofNullable(item.group("number"));
        ListItem read = new ListItem(
                number.isPresent() ? Kind.NUMBER : Kind.BULLET,
                item.group("indent").length() / 2,
                number.map(Integer::parseInt).orElse(0));
        return new Paragraph(Optional.of(read), runs(item.group("text")));
    }

    /** Marks that are not closed on their line are none. */
    private static List<TextRun> runs(String words) {
        Emphasis emphasis = Emphasis.NONE;
        List<TextRun> runs = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int stars = stars(words, at);
            if (stars > 0) {
                emphasis = new Emphasis(emphasis.bold() ^ stars != 1, emphasis.italic() ^ stars != 2);
                at += stars;
            } else {
                at += words.charAt(at) == '\\' && at + 1 < words.length() ? 1 : 0;
                runs.add(new TextRun(words.substring(at, at + 1), emphasis));
                at++;
            }
        }
        return emphasis.equals(Emphasis.NONE) ? runs : List.of(new TextRun(unescaped(words), Emphasis.NONE));
    }

    private static int stars(String words, int at) {
        int stars = 0;
        while (stars < 3 && at + stars < words.length() && words.charAt(at + stars) == '*') {
            stars++;
        }
        return stars;
    }

    private static String unescaped(String words) {
        return words.replaceAll("(?s)\\\\(.)", "$1");
    }
}
