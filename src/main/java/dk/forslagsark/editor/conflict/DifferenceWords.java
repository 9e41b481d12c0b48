package dk.forslagsark.editor.conflict;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.compare.Difference;
import dk.forslagsark.compare.Result;
import dk.forslagsark.editor.page.ChangeLine;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What differs between two versions, one line each: {@code Varige ændringer, Husleje} in {@code 2019}, from {@code 300} to {@code 400}. */
public final class DifferenceWords {
    private static final int LONGEST = 300;

    private DifferenceWords() {}

    /** First what has been written differently, then what it comes to. */
    public static List<ChangeLine> lines(Proposal from, Proposal to) {
        return lines(from, to, DifferenceWords::line);
    }

    /** The same of two versions of which none is the older: what only one has, the other may never have had. */
    public static List<ChangeLine> beside(Proposal one, Proposal other) {
        return lines(one, other, DifferenceWords::beside);
    }

    private static List<ChangeLine> lines(Proposal from, Proposal to, Function<Difference, ChangeLine> line) {
        Comparison comparison = Comparison.of(from, to);
        return Stream.concat(
                        comparison.differences().stream().map(line),
                        comparison.results().stream()
                                .filter(Result::isChanged)
                                .map(result -> line(result.where().words(), result.from(), result.to())))
                .toList();
    }

    private static ChangeLine line(Difference difference) {
        String where = difference.where().words();
        return switch (difference.kind()) {
            case ADDED -> ChangeLine.of(where, "", added(difference.to()));
            case REMOVED -> ChangeLine.of(where, brief(difference.from()), Texts.of("conflict.removed"));
            case MOVED -> ChangeLine.of(where, "", Texts.of("conflict.moved"));
            case RENAMED, CHANGED -> line(where, difference.from(), difference.to());
        };
    }

    /** One difference of two versions of which none is the older. */
    static ChangeLine beside(Difference difference) {
        String where = difference.where().words();
        return switch (difference.kind()) {
            case ADDED -> ChangeLine.of(where, Texts.of("conflict.missing"), said(difference.to()));
            case REMOVED -> ChangeLine.of(where, said(difference.from()), Texts.of("conflict.missing"));
            case MOVED -> ChangeLine.of(where, difference.from(), difference.to());
            case RENAMED, CHANGED -> line(difference);
        };
    }

    private static ChangeLine line(String where, String from, String to) {
        return ChangeLine.of(where, said(from), said(to));
    }

    private static String added(String cells) {
        return cells.isBlank() ? Texts.of("conflict.added") : Texts.of("conflict.added-text", brief(cells));
    }

    /** What stands there, or that nothing does. */
    static String said(String text) {
        return text.isBlank() ? Texts.of("conflict.blank") : brief(text);
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : Texts.of("conflict.cut", line.substring(0, LONGEST));
    }
}
