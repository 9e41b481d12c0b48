package dk.forslagsark.check;

import dk.forslagsark.proposal.PlainText;
import java.util.regex.Pattern;

/** Whether a label says that its row is a total: one that does is a total also of a single row. */
final class TotalLabel {
    private static final Pattern TOTAL =
            Pattern.compile("(?<!\\p{L})(?:i alt|total|totalt|sum|samlet|samlede|netto)(?!\\p{L})");

    private TotalLabel() {}

    static boolean is(String label) {
        return TOTAL.matcher(PlainText.key(label)).find();
    }
}
