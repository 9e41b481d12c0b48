package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell as it lies on the clipboard.
 *
 * @param shown the text that the other program showed; lines are parted by a line feed
 * @param value the number behind the text, where the other program says it
 */
public record ClipCell(String shown, Optional<BigDecimal> value) {
    public static final ClipCell BLANK = ClipCell.of("");

    public ClipCell {
        shown = PlainText.of(shown);
    }

    public static ClipCell of(String shown) {
        return new ClipCell(shown, Optional.empty());
    }

    public static ClipCell of(String shown, BigDecimal value) {
        return new ClipCell(shown, Optional.of(value));
    }
}
