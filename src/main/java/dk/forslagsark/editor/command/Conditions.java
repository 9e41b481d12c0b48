package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.workspace.Workspace;

/** When something can be done. */
record Conditions(Current current) {
    /** A proposal is open. */
    boolean open() {
        return current.workspace().isPresent();
    }

    /** A proposal is open that has a file. */
    boolean inFile() {
        return current.proposal().flatMap(OpenProposal::file).isPresent();
    }

    /** Table 1 is shown. */
    boolean onTable() {
        return current.workspace().filter(Workspace::isOnTable).isPresent();
    }

    /** A page with a sheet is shown. */
    boolean onSheet() {
        return current.sheet().isPresent();
    }

    /** A page is shown with a table that something can be written about. */
    boolean onTexts() {
        return current.workspace().flatMap(Workspace::texts).isPresent();
    }

    /** A page is shown whose rows one writes oneself. */
    boolean onRows() {
        return current.rows().isPresent();
    }

    /** The cursor is in a row that can be deleted and moved. */
    boolean inRow() {
        return current.rows().filter(Rows::isInRow).isPresent();
    }

    /** The cursor is in a line or a detail of Table 1. */
    boolean inTableRow() {
        return onTable() && inRow();
    }
}
