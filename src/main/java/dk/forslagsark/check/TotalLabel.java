package dk.forslagsark.check;

import java.util.regex.Pattern;

/** Whether a label says that its row is a total: one that does is a total also of a single row. */
final class TotalLabel {
    private static final Pattern TOTAL =
            Pattern.compile("(?<!\\p{L})(?:i alt|total|totalt|sum|samlet|samlede|netto)(?!\\p{L})");

    private TotalLabel() {}

    /**
     * @param words the label as it is compared
     */
    static boolean is(String words) {
        return TOTAL.matcher(words).find();
    }
}
