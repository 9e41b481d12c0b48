package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Run;
import dk.forslagsark.clipboard.LineToken.Words;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Area;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of Table 1 as a text has it: which years the figures belong to is not known yet.
 *
 * @param group the heading above it, where one was found
 * @param label its label
 * @param area its area
 * @param figures the figures as written, without the blank ones
 * @param doubt why the label may be another, in Danish
 */
record TextRow(
        Optional<String> group, String label, Optional<Area> area, List<String> figures, Optional<String> doubt) {
    /** The points that lead the eye from a label to its figures. */
    private static final Pattern LEADERS = Pattern.compile(" ?[.…·_]{4,200}$");

    static TextRow of(Optional<Words> words, Run run) {
        List<String> lines = words.map(Words::lines).orElse(List.of());
        boolean grouped = lines.size() > 1 && isGroup(lines.get(0)) && !goesOn(lines.get(0), lines.get(1));
        List<String> label = grouped ? lines.subList(1, lines.size()) : lines;
        boolean apart = label.stream().skip(1).anyMatch(line -> !Character.isLowerCase(line.codePointAt(0)));
        return new TextRow(
                grouped ? Optional.of(lines.get(0)) : Optional.empty(),
                LEADERS.matcher(String.join(" ", label)).replaceAll(""),
                run.area(),
                run.figures(),
                apart ? Optional.of(Texts.of("clipboard.several-lines")) : Optional.empty());
    }

    /** Whether a text heads a group of rows. */
    static boolean isGroup(String text) {
        return text.matches("(?i)del \\d{1,3}\\b.{0,80}");
    }

    /** Whether a line is no heading, and its text goes on in the next: {@code Del 1: Ny samarbejdsmodel og / kvalitetsstandarder}. */
    private static boolean goesOn(String line, String next) {
        return !line.endsWith(":") && Character.isLowerCase(next.codePointAt(0));
    }

    /** A row whose label stood apart from its figures. */
    static TextRow apart(String label, Run run) {
        String doubt = Texts.of("clipboard.apart");
        return new TextRow(Optional.empty(), label, run.area(), run.figures(), Optional.of(doubt));
    }

    /** A row of words alone. */
    static TextRow without(Words words) {
        TextRow row = of(Optional.of(words), new Run(Optional.empty(), List.of()));
        return new TextRow(row.group, row.label, row.area, row.figures, Optional.of(Texts.of("clipboard.no-figures")));
    }

    /** Words in as many labels as there are rows to name: by their lines, or else by their capital letters. */
    static List<String> labels(Words words, int count) {
        if (words.lines().size() == count) {
            return words.lines();
        }
        String[] parts = words.text().split(" (?=\\p{Lu})", count);
        return Stream.concat(Stream.of(parts), Stream.generate(() -> ""))
                .limit(count)
                .toList();
    }
}
