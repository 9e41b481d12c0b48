package dk.forslagsark.editor.sheet;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do while a cell is edited, as in Excel: they end the edit, go through what is offered, or are typed. */
final class EditorKeys {
    private final CellEditor editor;
    private final SheetEditing editing;
    private final CursorKeys moves;

    EditorKeys(CellEditor editor, SheetEditing editing, CursorKeys moves) {
        this.editor = editor;
        this.editing = editing;
        this.moves = moves;
    }

    /** A key pressed in the field. */
    void pressed(KeyEvent event) {
        if (took(event)) {
            event.consume();
        }
    }

    /** A character typed in the field: among choices it seeks one. */
    void typed(KeyEvent event) {
        if (editor.offers().isChoosing()) {
            editor.offers().seek(event.getCharacter().strip());
            event.consume();
        }
    }

    private boolean took(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean isAlt = event.isAltDown() && !event.isControlDown();
        if (code == KeyCode.ESCAPE && editor.offers().isNaming()) {
            editor.offers().hideNames();
        } else if (code == KeyCode.ESCAPE) {
            editor.finish(false);
        } else if (code == KeyCode.ENTER && event.isControlDown()) {
            editing.finishInAll();
        } else if (code == KeyCode.ENTER && editor.offers().isNameChosen() && editor.completeName()) {
            return true;
        } else if (code == KeyCode.ENTER && !isAlt) {
            editor.finish(true);
            moves.enter(event.isShiftDown());
        } else if (code == KeyCode.TAB && editor.completeName()) {
            return true;
        } else if (code == KeyCode.TAB) {
            editor.finish(true);
            moves.tab(event.isShiftDown());
        } else if (code == KeyCode.F2) {
            editor.switchMode();
        } else if (code == KeyCode.ENTER) {
            editor.breakLine();
        } else {
            return editor.offers().isListing()
                    ? chose(event)
                    : editor.offers().isPickingDate() ? picked(code) : left(event);
        }
        return true;
    }

    private boolean picked(KeyCode code) {
        switch (code) {
            case UP -> editor.offers().stepDays(-1);
            case DOWN -> editor.offers().stepDays(1);
            case PAGE_UP -> editor.offers().stepMonths(-1);
            case PAGE_DOWN -> editor.offers().stepMonths(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean chose(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code != KeyCode.UP && code != KeyCode.DOWN) {
            return !editor.offers().isChoosing() && left(event);
        }
        editor.offers().step(code == KeyCode.UP ? -1 : 1);
        return true;
    }

    /** While a cell is typed over, an arrow ends the edit and moves on; in a single line up and down always do. */
    private boolean left(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean vertical = (code == KeyCode.UP || code == KeyCode.DOWN) && !editor.isWithinLines();
        boolean horizontal = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        boolean points = vertical || horizontal && editor.mode() == CellEditor.Mode.OVERWRITE;
        if (points && editing.pointer().isOpen() && !event.isAltDown()) {
            CursorKeys.step(event).ifPresent(step -> editing.pointer().move(step, event.isShiftDown()));
            return true;
        }
        boolean ends = vertical || horizontal && editor.mode() == CellEditor.Mode.OVERWRITE;
        if (!ends || event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return false;
        }
        editor.leave();
        return moves.move(event);
    }
}
