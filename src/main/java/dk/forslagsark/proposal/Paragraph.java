package dk.forslagsark.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of a text.
 *
 * @param item what makes it an item of a list, if it is one
 * @param runs its words; runs without words are dropped, and those that look the same are one
 */
public record Paragraph(Optional<ListItem> item, List<TextRun> runs) {
    public Paragraph {
        Objects.requireNonNull(item);
        runs = joined(runs);
    }

    /** A paragraph of words that look like any. */
    public static Paragraph plain(String text) {
        return new Paragraph(Optional.empty(), List.of(new TextRun(text, Emphasis.NONE)));
    }

    private static List<TextRun> joined(List<TextRun> runs) {
        if (runs.size() == 1 && !runs.get(0).text().isEmpty()) {
            return List.copyOf(runs);
        }
        List<TextRun> joined = new ArrayList<>();
        for (TextRun run : runs) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).emphasis().equals(run.emphasis())) {
                joined.set(last, new TextRun(joined.get(last).text() + run.text(), run.emphasis()));
            } else if (!run.text().isEmpty()) {
                joined.add(run);
            }
        }
        return List.copyOf(joined);
    }

    /** Its words. */
    public String text() {
        return runs.size() == 1
                ? runs.get(0).text()
                : runs.stream().map(TextRun::text).collect(Collectors.joining());
    }

    /** Whether it is of no list and nothing in it stands out. */
    public boolean isPlain() {
        return item.isEmpty() && runs.stream().allMatch(run -> run.emphasis().isNone());
    }

    public Paragraph with(Optional<ListItem> changed) {
        return new Paragraph(changed, runs);
    }

    public Paragraph with(List<TextRun> changed) {
        return new Paragraph(item, changed);
    }

    /** The same with the words of the other behind its own. */
    public Paragraph and(Paragraph other) {
        return with(Stream.concat(runs.stream(), other.runs.stream()).toList());
    }

    /** The same without spaces at its ends. */
    public Paragraph stripped() {
        String text = text();
        int start = text.length() - text.stripLeading().length();
        return part(start, start + text.strip().length());
    }

    /** The part of it from one place in its words to another. */
    public Paragraph part(int start, int end) {
        List<TextRun> part = new ArrayList<>();
        int at = 0;
        for (TextRun run : runs) {
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, run.text().length());
            if (from < to) {
                part.add(new TextRun(run.text().substring(from, to), run.emphasis()));
            }
            at += run.text().length();
        }
        return with(part);
    }

    /** The same with other words from one place to another; they look like the first of those they stand for, or the one before. */
    public Paragraph replaced(int start, int end, String words) {
        List<TextRun> changed = new ArrayList<>(part(0, start).runs());
        changed.add(new TextRun(words, emphasisAt(start < end ? start : start - 1)));
        changed.addAll(part(end, Integer.MAX_VALUE).runs());
        return with(changed);
    }

    private Emphasis emphasisAt(int index) {
        return part(Math.max(index, 0), Math.max(index, 0) + 1).runs().stream()
                .findFirst()
                .map(TextRun::emphasis)
                .orElse(Emphasis.NONE);
    }
}
