package dk.forslagsark.editor.command;

import dk.forslagsark.editor.EditorWindow;
import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.workspace.Workspace;

/** When something can be done. */
record Conditions(EditorWindow window) {
    /** A proposal is open. */
    boolean open() {
        return window.workspace().isPresent();
    }

    /** Table 1 is shown. */
    boolean onTable() {
        return window.workspace().filter(Workspace::isOnTable).isPresent();
    }

    /** A page with a sheet is shown. */
    boolean onSheet() {
        return window.workspace().flatMap(Workspace::sheet).isPresent();
    }

    /** A page is shown whose rows one writes oneself. */
    boolean onRows() {
        return window.workspace().flatMap(Workspace::rows).isPresent();
    }

    /** The cursor is in a row that can be deleted and moved. */
    boolean inRow() {
        return window.workspace().flatMap(Workspace::rows).filter(Rows::isInRow).isPresent();
    }

    /** The cursor is in a line or a detail of Table 1. */
    boolean inTableRow() {
        return onTable() && inRow();
    }
}
