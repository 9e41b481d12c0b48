package dk.forslagsark.editor.sheet;

import dk.forslagsark.danish.Quoted;

/** What a row is called in the words for its cells. */
public final class RowName {
    /** As much as there is room for beside the content of a cell. */
    private static final int LONGEST = 80;

    private RowName() {}

    /** The beginning of its label, on one line; without a label the other. */
    public static String of(String label, String otherwise) {
        return label.isBlank() ? otherwise : Quoted.shortened(label, LONGEST);
    }
}
