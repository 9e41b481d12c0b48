package dk.forslagsark.editor.sheet;

import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Where keys and mouse reach a sheet. */
record SheetInput(SheetCursor cursor, SheetEditing editing, CursorKeys moves) {

    void listen(TableView<SheetRow> table, CellEditor editor, SheetLayer layer, GridEvents events) {
        listenToKeys(table, editor);
        listenToMouse(table, layer, new SheetMouse(cursor, editing, layer, moves, events));
    }

    private void listenToKeys(TableView<SheetRow> table, CellEditor editor) {
        SheetKeys keys = new SheetKeys(cursor, editing, moves);
        PointingKeys pointing = new PointingKeys(editing.pointer());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> unless(pointing.pressed(event), event, keys::pressed));
        table.addEventFilter(KeyEvent.KEY_TYPED, event -> unless(pointing.typed(event), event, keys::typed));
        EditorKeys ofEditor = new EditorKeys(editor, editing, moves);
        editor.inputs().forEach(input -> {
            input.addEventFilter(KeyEvent.KEY_PRESSED, ofEditor::pressed);
            input.addEventFilter(KeyEvent.KEY_TYPED, ofEditor::typed);
        });
    }

    private static void unless(boolean isTaken, KeyEvent event, Consumer<KeyEvent> otherwise) {
        if (isTaken) {
            event.consume();
        } else {
            otherwise.accept(event);
        }
    }

    private static void listenToMouse(TableView<SheetRow> table, SheetLayer layer, SheetMouse mouse) {
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, mouse::dragged);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, mouse::released);
        layer.handle().setOnMousePressed(mouse::beginFill);
        layer.handle().setOnMouseDragged(mouse::dragged);
        layer.handle().setOnMouseReleased(mouse::released);
    }
}
