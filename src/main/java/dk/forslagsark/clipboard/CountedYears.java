package dk.forslagsark.clipboard;

import java.util.List;
import java.util.Optional;

/**
 * Years above figures that are only counted, one behind the other in a text: {@code År 1 År 2}, {@code 1. år 2. år}. They are no part
 * of the label below.
 *
 * @param count how many there are
 */
record CountedYears(int count) {
    /** A year and its number. */
    private static final int WORDS_OF_YEAR = 2;

    private static final int FEWEST = 2;

    /** So many behind each other are part of no label. */
    private static final int SURELY = 4;

    private static final String YEAR = "år";

    /** Those that begin at a word; none where it is another word. */
    static CountedYears at(List<LineWord> words, int from) {
        Optional<Integer> first = number(words, from).filter(number -> number <= 1);
        int count = 0;
        while (first.isPresent()
                && number(words, from + WORDS_OF_YEAR * count).equals(Optional.of(first.get() + count))) {
            count++;
        }
        return new CountedYears(count);
    }

    private static Optional<Integer> number(List<LineWord> words, int at) {
        if (at + 1 >= words.size()) {
            return Optional.empty();
        }
        String one = words.get(at).key();
        String other = words.get(at + 1).key();
        if (one.equals(YEAR) && other.matches("\\d{1,2}")) {
            return Optional.of(Integer.valueOf(other));
        }
        return Optional.of(words.get(at).text())
                .filter(text -> other.equals(YEAR) && text.matches("\\d{1,2}\\."))
                .map(text -> Integer.valueOf(text.substring(0, text.length() - 1)));
    }

    int words() {
        return WORDS_OF_YEAR * count;
    }

    /**
     * Whether they head columns, and are no labels: that of a row has its figures behind it.
     *
     * @param line the words before them on their line
     * @param next the word behind them, where there is one
     */
    boolean areHeadings(String line, Optional<LineWord> next) {
        boolean endLine = next.isEmpty() || next.get().startsLine();
        boolean begin = line.isEmpty() || HeaderRow.isHeadingWord(line);
        return count >= SURELY || count >= FEWEST && begin && endLine;
    }
}
