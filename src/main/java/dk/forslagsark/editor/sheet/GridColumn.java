package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.SheetColumn.Kind;

/**
 * A column as it stands in the grid.
 *
 * @param index its index, from 0
 * @param title its heading
 * @param kind how it is set
 */
record GridColumn(int index, String title, Kind kind) {
    /** The numbers of the rows. */
    static final GridColumn NUMBER = new GridColumn(0, "", Kind.NUMBER);

    /** Whether it stays in sight when the others are scrolled. */
    boolean isFrozen() {
        return kind == Kind.NUMBER || kind == Kind.LABEL;
    }
}
