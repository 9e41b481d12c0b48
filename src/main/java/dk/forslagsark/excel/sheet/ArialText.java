package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
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
        long printed = 0;
        long shown = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int width = ArialWidths.of(line.codePointAt(i), bold);
            printed += width;
            shown += Math.round(width * pixels / 1000.0);
        }
        return Math.max(printed * size / 1000, shown * POINTS_PER_PIXEL);
    }

    /** How many lines the text takes when it is wrapped at words; a word too long for a line is broken. */
    public static int lines(String text, double available, double size, boolean bold) {
        return text.lines()
                .mapToInt(paragraph -> wrap(paragraph, available, size, bold).size())
                .sum();
    }

    /** The lines of a paragraph. Put together again they are the paragraph: the space at a break ends the line. */
    static List<String> wrap(String paragraph, double available, double size, boolean bold) {
        double room = Math.max(available, size);
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : WORD_END.split(paragraph)) {
            for (String piece : pieces(word, room, size, bold)) {
                String longer = line + piece;
                if (!line.isEmpty() && exact(longer.stripTrailing(), size, bold) > room) {
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
    private static List<String> pieces(String word, double room, double size, boolean bold) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        int next;
        for (int i = 0; i < word.length(); i = next) {
            next = i + Character.charCount(word.codePointAt(i));
            if (i > begin && exact(word.substring(begin, next).stripTrailing(), size, bold) > room) {
                pieces.add(word.substring(begin, i));
                begin = i;
            }
        }
        pieces.add(word.substring(begin));
        return pieces;
    }
}
