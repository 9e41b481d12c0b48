package dk.forslagsark.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text between spaces, which may be several figures run together.
 *
 * @param text the word
 * @param key the word as {@link TableWord} knows it
 * @param figures the figures it consists of, each as it is written; none where it is another word
 * @param startsLine whether it is the first of its line
 * @param amongFigures whether its whole line is figures
 */
record LineWord(String text, String key, List<String> figures, boolean startsLine, boolean amongFigures) {
    /** Figures stand apart by a minus; one at the beginning may lack it. */
    private static final Pattern FIGURE =
            Pattern.compile("\\G(?:\\(-?\\d[\\d.,]*+\\)|[-\\u2010-\\u2015\\u2212]?\\d[\\d.,]*+)");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\h\\f]+");

    boolean isFigures() {
        return !figures.isEmpty();
    }

    /** The words of a text, line by line. */
    static List<LineWord> in(String text) {
        List<LineWord> words = new ArrayList<>();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> words.addAll(ofLine(line)));
        return words;
    }

    private static List<LineWord> ofLine(String line) {
        List<LineWord> words = new ArrayList<>();
        for (String word : SPACES.split(line)) {
            words.add(new LineWord(word, TableWord.key(word), figuresIn(word), words.isEmpty(), false));
        }
        return words.stream().allMatch(LineWord::isFigures)
                ? words.stream().map(LineWord::inLineOfFigures).toList()
                : words;
    }

    private LineWord inLineOfFigures() {
        return new LineWord(text, key, figures, startsLine, true);
    }

    private static List<String> figuresIn(String word) {
        if (word.chars().noneMatch(Character::isDigit)) {
            return WrittenFigures.isZero(word) ? List.of(word) : List.of();
        }
        List<String> figures = new ArrayList<>();
        Matcher matcher = FIGURE.matcher(word);
        int end = 0;
        while (matcher.find()) {
            figures.add(matcher.group());
            end = matcher.end();
        }
        boolean whole = end == word.length() && figures.stream().allMatch(LineWord::isWhole);
        return whole ? List.copyOf(figures) : List.of();
    }

    /** A figure does not end in a point or a comma. */
    private static boolean isWhole(String figure) {
        char last = figure.charAt(figure.length() - 1);
        return last == ')' ? isWhole(figure.substring(1, figure.length() - 1)) : Character.isDigit(last);
    }
}
