package dk.forslagsark.excel.sheet;

import java.util.Map;

/** How wide each character of Arial is, in thousandths of the size of the letters, from the font's own metrics. */
final class ArialWidths {
    /** From space to ~. */
    private static final int[] PLAIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, // 0 to ?
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, // P to _
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, // ` to o
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584 // p to ~
    };

    /** Letters and signs that Danish texts have besides. */
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
            of('·', 333),
            of('–', 556),
            of('—', 1000),
            of('‘', 222),
            of('’', 222),
            of('“', 333),
            of('”', 333),
            of('•', 350),
            of('…', 1000),
            of('€', 556),
            of('\u00a0', 278));

    /** Of those, the ones that are wider when they are bold. */
    private static final Map<Integer, Integer> OTHERS_BOLD = Map.ofEntries(
            of('Å', 722), of('ü', 611), of('ö', 611), of('‘', 278), of('’', 278), of('“', 500), of('”', 500));

    private ArialWidths() {}

    private static Map.Entry<Integer, Integer> of(char letter, int width) {
        return Map.entry((int) letter, width);
    }

    /** Of a character that is not in the tables it is rather too much. */
    static int of(int character, boolean bold) {
        if (character >= ' ' && character <= '~') {
            return (bold ? BOLD : PLAIN)[character - ' '];
        }
        if (character < ' ') {
            return 278;
        }
        Integer plain = OTHERS.getOrDefault(character, isWide(character) ? 1000 : 611);
        return bold ? OTHERS_BOLD.getOrDefault(character, plain) : plain;
    }

    /** The boxes and the scripts beyond Latin, Greek and Cyrillic. */
    private static boolean isWide(int character) {
        return character >= 0x1100;
    }
}
