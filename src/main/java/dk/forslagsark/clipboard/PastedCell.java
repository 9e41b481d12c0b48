package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;

/**
 * What becomes of a cell of the clipboard.
 *
 * @param shown the text on the clipboard
 * @param entered the text as it is to be entered, with figures in Danish; what is no figure stays as it is
 */
public record PastedCell(String shown, String entered) {
    public static final PastedCell BLANK = new PastedCell("", "");

    public boolean isBlank() {
        return DanishNumber.isBlank(entered);
    }
}
