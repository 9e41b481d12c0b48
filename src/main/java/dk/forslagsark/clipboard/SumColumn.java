package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Run;
import dk.forslagsark.danish.Notation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The column of sums behind the years of a text, {@code 2026 2027 I alt}: what stands in it is no amount of a year, and no total row. */
final class SumColumn {
    private static final int MOST_WORDS = 2;

    private SumColumn() {}

    /**
     * The index behind the words that head it, which begin at a word on the line of the years; that word where it heads none. What goes on to
     * the end of the line without a figure heads further columns.
     */
    static int end(List<LineWord> words, int at) {
        int line = at;
        while (line < words.size() && !words.get(line).startsLine()) {
            line++;
        }
        for (int count = Math.min(MOST_WORDS, line - at); count > 0; count--) {
            List<LineWord> head = words.subList(at, at + count);
            if (TotalWords.areCertain(head.stream().map(LineWord::text).collect(Collectors.joining(" ")))) {
                boolean headings = words.subList(at, line).stream().noneMatch(LineWord::isFigures);
                return headings ? line : at + count;
            }
        }
        return at;
    }

    /** The same figures without their sum. */
    static LineToken without(LineToken token, int years) {
        return token instanceof Run run && endsInSum(run.figures(), years)
                ? new Run(run.area(), run.figures().subList(0, run.figures().size() - 1))
                : token;
    }

    /** A row with blanks has fewer figures, and its sum too is the last. */
    private static boolean endsInSum(List<String> figures, int years) {
        return figures.size() == years + 1
                || figures.size() > 1
                        && figures.size() <= years
                        && Arrays.stream(Notation.values()).anyMatch(notation -> addUp(figures, notation));
    }

    private static boolean addUp(List<String> figures, Notation notation) {
        Optional<long[]> kroner = WrittenFigures.kroner(figures, notation);
        int last = figures.size() - 1;
        return kroner.filter(all -> Arrays.stream(all).limit(last).sum() == all[last])
                .isPresent();
    }
}
