package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;

/**
 * What becomes of a cell of the clipboard.
 *
 * @param shown the text on the clipboard
 * @param entered the text as it is to be entered, with figures in Danish; what is no figure stays as it is
 * @param change what is not as it was on the clipboard
 */
public record PastedCell(String shown, String entered, Change change) {
    /** What entering a cell leaves out. */
    public enum Change {
        NONE,
        /** Less than a krone. */
        ROUNDED,
        /** A mark that points to a note. */
        MARK_LEFT_OUT,
        /** The sign that is shown: the number behind it has the other, as where only a colour says that it is negative. */
        SIGN_BEHIND
    }

    public static final PastedCell BLANK = new PastedCell("", "");

    public PastedCell(String shown, String entered) {
        this(shown, entered, Change.NONE);
    }

    public boolean isBlank() {
        return DanishNumber.isBlank(entered);
    }
}
