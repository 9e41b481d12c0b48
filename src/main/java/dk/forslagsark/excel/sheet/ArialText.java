package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * How wide a text is in Arial, from its tables of widths, as a machine that exports may have no fonts. Other fonts are near enough to
 * compute the height of a row.
 *
 * <p>Print, and LibreOffice, set each letter as wide as it is. Excel on the screen gives it whole pixels, of which there are 96 to the inch: at
 * 9 points a line is wider there, at 10 narrower. A text has room where it has room in both.
 */
public final class ArialText {
    private static final Pattern WORD_END = Pattern.compile("(?<= )");

    private static final double POINTS_PER_PIXEL = 0.75;

    private static final double MARGIN = 1.03;

    private ArialText() {}

    /** What a column has to be wide for a line to have room in it, in points: 3 % more than the line is. */
    public static double width(String line, double size, boolean bold) {
        return exact(line, size, bold) * MARGIN;
    }

    /** The width of a line in points, on the screen or in print, where it is wider. */
    static double exact(String line, double size, boolean bold) {
        long pixels = Math.round(size / POINTS_PER_PIXEL);
        long shown = sum(line, letter -> Math.round(ArialWidths.of(letter, bold) * pixels / 1000.0));
        return Math.max(printed(line, size, bold), shown * POINTS_PER_PIXEL);
    }

    private static double printed(String line, double size, boolean bold) {
        return sum(line, letter -> ArialWidths.of(letter, bold)) * size / 1000;
    }

    /** A line is measured for each word that is tried on it: no stream is made for that. */
    private static long sum(String line, IntToLongFunction width) {
        long sum = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            sum += width.applyAsLong(line.codePointAt(i));
        }
        return sum;
    }

    /** How many lines the text takes when it is wrapped at words; a word too long for a line is broken. */
    public static int lines(String text, double available, double size, boolean bold) {
        return text.lines()
                .mapToInt(paragraph -> wrap(paragraph, available, size, bold).size())
                .sum();
    }

    /** How many it takes in print, and in LibreOffice: a line fewer perhaps than on the screen of Excel, never more. */
    static int printedLines(String text, double available, double size, boolean bold) {
        return text.lines()
                .mapToInt(paragraph -> wrap(paragraph, Math.max(available, size), line -> printed(line, size, bold))
                        .size())
                .sum();
    }

    /** The lines of a paragraph. Put together again they are the paragraph: the space at a break ends the line. */
    static List<String> wrap(String paragraph, double available, double size, boolean bold) {
        return wrap(paragraph, Math.max(available, size), line -> exact(line, size, bold));
    }

    private static List<String> wrap(String paragraph, double room, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : WORD_END.split(paragraph)) {
            for (String piece : pieces(word, room, width)) {
                String longer = line + piece;
                if (!line.isEmpty() && width.applyAsDouble(longer.stripTrailing()) > room) {
                    lines.add(line);
                    line = piece;
                } else {
                    line = longer;
                }
            }
        }
        lines.add(line);
        return lines;
    }

    /** The word, or as much of it at a time as there is room for on a line. */
    private static List<String> pieces(String word, double room, ToDoubleFunction<String> width) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        int next;
        for (int i = 0; i < word.length(); i = next) {
            next = i + Character.charCount(word.codePointAt(i));
            if (i > begin && width.applyAsDouble(word.substring(begin, next).stripTrailing()) > room) {
                pieces.add(word.substring(begin, i));
                begin = i;
            }
        }
        pieces.add(word.substring(begin));
        return pieces;
    }
}
