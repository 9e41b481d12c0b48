package dk.forslagsark.excel;

/**
 * How wide a text is in Arial, from a table, as a machine that exports may have no fonts. Other fonts are near enough to
 * reckon the height of a row; a margin is added for what is not.
 */
final class ArialText {
    /** Widths of the characters from space to ~ in thousandths of the size of the font, from Arial's own metrics. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
    };

    private static final double BOLD = 1.08;
    private static final double MARGIN = 1.03;

    private ArialText() {}

    /** The width of a line in points. */
    static double width(String line, double size, boolean bold) {
        double thousandths = line.codePoints().mapToDouble(ArialText::width).sum();
        return thousandths / 1000 * size * (bold ? BOLD : 1) * MARGIN;
    }

    /** How many lines the text takes when it is wrapped at words; a word too long for a line is broken. */
    static int lines(String text, double available, double size, boolean bold) {
        return text.lines()
                .mapToInt(paragraph -> wrapped(paragraph, Math.max(available, size), size, bold))
                .sum();
    }

    private static int wrapped(String paragraph, double available, double size, boolean bold) {
        double space = width(" ", size, bold);
        int lines = 1;
        double used = 0;
        for (String word : paragraph.split(" ", -1)) {
            double width = width(word, size, bold);
            if (used > 0 && used + width > available) {
                lines++;
                used = 0;
            }
            lines += used == 0 ? (int) Math.ceil(width / available) - (width > 0 ? 1 : 0) : 0;
            used += width % available + space;
        }
        return lines;
    }

    private static int width(int character) {
        if (character >= ' ' && character <= '~') {
            return WIDTHS[character - ' '];
        }
        if (character < ' ') {
            return 278;
        }
        return isWide(character) ? 1000 : 611;
    }

    /** The æ, the dashes, the boxes and the scripts beyond Latin, Greek and Cyrillic. */
    private static boolean isWide(int character) {
        return character == 'æ' || character == 'Æ' || character >= 0x1100;
    }
}
