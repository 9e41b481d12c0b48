package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.PlainText;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell as it lies on the clipboard.
 *
 * @param shown the text that the other program showed; lines are parted by a line feed
 * @param value the number behind the text, where the other program says it
 * @param formula what the number comes of, as Excel writes it in English and without the equals sign, where it needs no other cell
 */
public record ClipCell(String shown, Optional<BigDecimal> value, Optional<String> formula) {
    public static final ClipCell BLANK = ClipCell.of("");

    public ClipCell {
        shown = PlainText.of(shown);
    }

    public static ClipCell of(String shown) {
        return new ClipCell(shown, Optional.empty(), Optional.empty());
    }

    public static ClipCell of(String shown, BigDecimal value) {
        return new ClipCell(shown, Optional.of(value), Optional.empty());
    }

    /** The same that comes of a formula. */
    public ClipCell withFormula(String excel) {
        return new ClipCell(shown, value, Optional.of(excel));
    }

    /** The same without a number, and with a remark that says why nobody knows what it comes to. */
    ClipCell doubted(String why) {
        return ClipCell.of(shown.strip() + " (" + why + ")");
    }
}
