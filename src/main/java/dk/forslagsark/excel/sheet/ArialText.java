package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How wide a text is in Arial, from a table, as a machine that exports may have no fonts. Other fonts are near enough to
 * compute the height of a row; a margin is added for what is not.
 */
public final class ArialText {
    /** Widths of the characters from space to ~ in thousandths of the size of the font, from Arial's own metrics. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
    };

    /** The same of letters and signs that Danish texts have besides. */
    private static final Map<Integer, Integer> OTHERS = Map.ofEntries(
            of('æ', 889),
            of('ø', 611),
            of('å', 556),
            of('Æ', 1000),
            of('Ø', 778),
            of('Å', 667),
            of('é', 556),
            of('ü', 556),
            of('ö', 556),
            of('ä', 556),
            of('É', 667),
            of('§', 556),
            of('½', 834),
            of('°', 400),
            of('·', 278),
            of('–', 556),
            of('—', 1000),
            of('‘', 222),
            of('’', 222),
            of('“', 333),
            of('”', 333),
            of('•', 350),
            of('…', 1000),
            of('€', 556));

    private static final Pattern WORD_END = Pattern.compile("(?<= )");

    private static final double BOLD = 1.08;
    private static final double MARGIN = 1.03;

    private ArialText() {}

    private static Map.Entry<Integer, Integer> of(char letter, int width) {
        return Map.entry((int) letter, width);
    }

    /** The width of a line in points. */
    public static double width(String line, double size, boolean bold) {
        double thousandths = line.codePoints().mapToDouble(ArialText::width).sum();
        return thousandths / 1000 * size * (bold ? BOLD : 1) * MARGIN;
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
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String word : WORD_END.split(paragraph)) {
            if (!line.isEmpty() && used + width(word.stripTrailing(), size, bold) > room) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            for (String piece : pieces(word, room, size, bold)) {
                if (width(piece.stripTrailing(), size, bold) + used > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(piece);
                used += width(piece, size, bold);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The word, or as much of it at a time as there is room for on a line. */
    private static List<String> pieces(String word, double room, double size, boolean bold) {
        List<String> pieces = new ArrayList<>();
        int begin = 0;
        double used = 0;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int character = word.codePointAt(i);
            double width = width(Character.toString(character), size, bold);
            if (used + width > room && i > begin && character != ' ') {
                pieces.add(word.substring(begin, i));
                begin = i;
                used = 0;
            }
            used += width;
        }
        pieces.add(word.substring(begin));
        return pieces;
    }

    private static int width(int character) {
        if (character >= ' ' && character <= '~') {
            return WIDTHS[character - ' '];
        }
        if (character < ' ') {
            return 278;
        }
        return OTHERS.getOrDefault(character, isWide(character) ? 1000 : 611);
    }

    /** The boxes and the scripts beyond Latin, Greek and Cyrillic. */
    private static boolean isWide(int character) {
        return character >= 0x1100;
    }
}
