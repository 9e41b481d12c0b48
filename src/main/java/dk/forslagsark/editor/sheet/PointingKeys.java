package dk.forslagsark.editor.sheet;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in a sheet while a formula is typed in the sheet of another page: they point, go on with it, or end it. */
record PointingKeys(SheetPointer pointer) {
    /** A key pressed in the table; false if it has another meaning. */
    boolean pressed(KeyEvent event) {
        boolean isMove = CursorKeys.step(event).isPresent();
        if (!pointer.isElsewhere() || event.isControlDown() && !isMove || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            pointer.finish(event.getCode() == KeyCode.ENTER);
        } else {
            CursorKeys.step(event).ifPresent(step -> pointer.move(step, event.isShiftDown()));
        }
        return true;
    }

    /** A character typed in the table. */
    boolean typed(KeyEvent event) {
        boolean isTyped = pointer.isElsewhere()
                && !event.getCharacter().isEmpty()
                && event.getCharacter().charAt(0) > ' '
                && event.getCharacter().charAt(0) != 127;
        if (isTyped) {
            pointer.type(event.getCharacter());
        }
        return isTyped;
    }
}
