package dk.forslagsark.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Headings of parts of a year that stand one behind the other in a text: {@code jan. feb. mar.}, {@code 1. kvartal 2. kvartal}.
 *
 * @param headings the headings, in the order in which they stand there
 * @param words how many words they take
 */
record LinePeriods(List<String> headings, int words) {
    /** {@code 1. kvartal 2026}. */
    private static final int MOST_WORDS = 3;

    /** As many as there are weeks in a year: more are none. */
    private static final int MOST = 53;

    private static final int FEWEST = 2;

    /** So many names behind each other are part of no label. */
    private static final int SURELY = 4;

    LinePeriods {
        headings = List.copyOf(headings);
    }

    /** Those that begin at a word; none where it is another word. */
    static LinePeriods at(List<LineWord> words, int from) {
        List<String> headings = new ArrayList<>();
        int at = from;
        int count = count(words, at, MOST_WORDS);
        int most = yearBehind(words, at, count) ? MOST_WORDS : 0;
        while (count > 0 && headings.size() < MOST) {
            headings.add(text(words, at, count));
            at += count;
            count = count(words, at, most);
        }
        return new LinePeriods(headings, at - from);
    }

    /** How many words from that one on are one heading: as many as can be, a year behind it only where the first has one. */
    private static int count(List<LineWord> words, int at, int mostWithYear) {
        if (at >= words.size() || !PeriodHeading.mayBegin(words.get(at).key())) {
            return 0;
        }
        for (int count = Math.min(MOST_WORDS, words.size() - at); count > 0; count--) {
            boolean fits = count <= mostWithYear || !yearBehind(words, at, count);
            if (fits && isOnOneLine(words, at, count) && PeriodHeading.is(text(words, at, count))) {
                return count;
            }
        }
        return 0;
    }

    private static boolean yearBehind(List<LineWord> words, int at, int count) {
        return count > 1 && words.get(at + count - 1).isFigures();
    }

    /** A figure of few digits at the beginning of the next line is no year behind the name of a month. */
    private static boolean isOnOneLine(List<LineWord> words, int at, int count) {
        return words.subList(at + 1, at + count).stream().noneMatch(word -> word.startsLine() && word.isFigures());
    }

    private static String text(List<LineWord> words, int at, int count) {
        return words.subList(at, at + count).stream().map(LineWord::text).collect(Collectors.joining(" "));
    }

    /**
     * Whether they head columns, and are no labels: that of a row has its figures behind it.
     *
     * @param line the words before them on their line
     * @param next the word behind them, where there is one
     */
    boolean areHeadings(String line, Optional<LineWord> next) {
        long different = headings.stream().distinct().count();
        boolean endLine = next.isEmpty() || next.get().startsLine();
        boolean begin = line.isEmpty() || HeaderRow.isHeadingWord(line);
        return different >= SURELY || different >= FEWEST && begin && endLine;
    }
}
