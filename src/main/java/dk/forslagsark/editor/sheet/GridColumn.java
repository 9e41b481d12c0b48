package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.SheetColumn.Kind;

/**
 * A column as it stands in the grid.
 *
 * @param index its index, from 0
 * @param title its heading on one line
 * @param head its heading as it is drawn
 * @param kind how it is set
 */
record GridColumn(int index, String title, ColumnHead head, Kind kind) {
    /** The numbers of the rows. */
    static final GridColumn NUMBER = new GridColumn(0, "", ColumnHead.of(""), Kind.NUMBER);

    /** Whether it stays in sight when the others are scrolled. */
    boolean isFrozen() {
        return kind == Kind.NUMBER || kind == Kind.LABEL;
    }
}
