package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A word of a text between spaces, which may be several figures run together.
 *
 * @param text the word
 * @param key the word as {@link TableWord} knows it
 * @param figures the figures it consists of, each as it is written; none where it is another word
 * @param startsLine whether it is the first of its line
 * @param amongFigures whether its whole line is figures, or several that each have a unit behind them
 */
record LineWord(String text, String key, List<String> figures, boolean startsLine, boolean amongFigures) {
    /** Figures stand apart by a minus; one at the beginning may lack it. */
    private static final Pattern FIGURE =
            Pattern.compile("\\G(?:\\(-?\\d[\\d.,]*+\\)|[-\\u2010-\\u2015\\u2212]?\\d[\\d.,]*+)");

    /** What stands behind a figure without a space: a sign of per cent, of a note, a dash for the øre, a minus. */
    private static final Set<String> TAILS = Set.of("%", "*", "**", "***", ",-", ".-", "-");

    /** What stands in the place of a figure that is not known, and is no word. */
    private static final Set<String> UNKNOWN = Set.of("n/a", "n.a", "i/t", "?");

    /** Words that stand in the place of a figure, where one stands before them, or an area does. */
    private static final Set<String> UNKNOWN_YET = Set.of(
            "afventer", "ukendt", "mangler", "uoplyst", "beregnes", "følger", "uændret", "tbd", "tba", "tbc", "nd");

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
            String key = TableWord.key(word);
            List<String> figures = isUnknownYet(words, key) ? List.of(word) : figuresIn(word, key);
            words.add(new LineWord(word, key, figures, words.isEmpty(), false));
        }
        return areFigures(words) ? words.stream().map(LineWord::inLineOfFigures).toList() : words;
    }

    private static boolean isUnknownYet(List<LineWord> before, String key) {
        return UNKNOWN_YET.contains(key)
                && !before.isEmpty()
                && Stream.of(before.get(before.size() - 1))
                        .anyMatch(word -> word.isFigures()
                                || Area.named(word.text)
                                        .filter(Area.SHIPPED::contains)
                                        .isPresent());
    }

    private static boolean areFigures(List<LineWord> line) {
        long figures = line.stream().filter(LineWord::isFigures).count();
        boolean haveUnits = IntStream.range(0, line.size())
                .filter(i -> line.get(i).isFigures())
                .allMatch(i -> i + 1 < line.size() && UnitWords.is(line.get(i + 1).key));
        boolean areOnlyThese = line.stream().allMatch(word -> word.isFigures() || UnitWords.is(word.key));
        return figures == line.size() || figures > 1 && haveUnits && areOnlyThese;
    }

    private LineWord inLineOfFigures() {
        return new LineWord(text, key, figures, startsLine, true);
    }

    private static List<String> figuresIn(String word, String key) {
        if (isUnknown(word, key)) {
            return List.of(word);
        }
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
        if (whole) {
            return List.copyOf(figures);
        }
        return figures.size() == 1 && TAILS.contains(tail(word, figures.get(0))) ? List.of(word) : List.of();
    }

    /** What stands behind the digits of its only figure. */
    private static String tail(String word, String figure) {
        int end = figure.length();
        while (!Character.isDigit(figure.charAt(end - 1)) && figure.charAt(end - 1) != ')') {
            end--;
        }
        return word.substring(end);
    }

    /** Also the errors of a spreadsheet. */
    private static boolean isUnknown(String word, String key) {
        return UNKNOWN.contains(key) || word.length() > 1 && word.charAt(0) == '#';
    }

    /** A figure does not end in a point or a comma. */
    private static boolean isWhole(String figure) {
        char last = figure.charAt(figure.length() - 1);
        return last == ')' ? isWhole(figure.substring(1, figure.length() - 1)) : Character.isDigit(last);
    }
}
