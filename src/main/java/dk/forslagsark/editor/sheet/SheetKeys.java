package dk.forslagsark.editor.sheet;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in a sheet while no cell is edited, as in Excel. */
final class SheetKeys {
    private final SheetCursor cursor;
    private final SheetEditing editing;
    private final CursorKeys moves;

    SheetKeys(SheetCursor cursor, SheetEditing editing, CursorKeys moves) {
        this.cursor = cursor;
        this.editing = editing;
        this.moves = moves;
    }

    /** A key pressed in the table. */
    void pressed(KeyEvent event) {
        boolean alt = event.isAltDown() || event.isMetaDown();
        if (!alt && (moves.move(event) || selected(event) || !event.isControlDown() && acted(event))) {
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN
                && event.isAltDown()
                && !event.isControlDown()
                && List.of(Cell.Kind.CHOICE, Cell.Kind.SUGGESTED, Cell.Kind.DATE)
                        .contains(cursor.cursorCell().kind())) {
            editing.edit();
            event.consume();
        }
    }

    /** A character typed in the table. */
    void typed(KeyEvent event) {
        String typed = event.getCharacter();
        boolean altGr = event.isControlDown() && event.isAltDown();
        boolean shortcut = (event.isControlDown() || event.isAltDown() || event.isMetaDown()) && !altGr;
        boolean selectsRow = event.isShiftDown() && typed.equals(" ");
        if (!shortcut && !selectsRow && !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != 127) {
            editing.overwrite(typed);
            event.consume();
        }
    }

    private boolean selected(KeyEvent event) {
        if (event.getCode() == KeyCode.A && event.isControlDown() && !event.isShiftDown()) {
            cursor.selectEverything();
        } else if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            cursor.selectColumns();
        } else if (event.getCode() == KeyCode.SPACE && event.isShiftDown()) {
            cursor.selectRows();
        } else {
            return false;
        }
        return true;
    }

    private boolean acted(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> moves.tab(event.isShiftDown());
            case ENTER -> enter(event.isShiftDown());
            case F2 -> edit(event.isShiftDown());
            case DELETE -> editing.clear();
            case BACK_SPACE -> editing.overwrite("");
            case ESCAPE -> {
                return editing.forgetCut();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void edit(boolean comment) {
        if (comment) {
            editing.editComment();
        } else {
            editing.edit();
        }
    }

    private void enter(boolean up) {
        if (!editing.follow()) {
            moves.enter(up);
        }
    }
}
