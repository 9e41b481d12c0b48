package dk.forslagsark.editor.sheet;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * What a click does in a sheet. The cell is found before an edit in another cell is ended, for that may move the rows
 * under the mouse.
 */
final class SheetMouse {
    private final Sheet sheet;

    SheetMouse(Sheet sheet) {
        this.sheet = sheet;
    }

    void pressed(MouseEvent event) {
        SheetCell cell = cellAt(event);
        if (cell == null || cell.isEmpty()) {
            sheet.finishEditing();
            return;
        }
        Object row = cell.getTableRow().getItem().key();
        sheet.finishEditing();
        sheet.focus();
        if (isOn(cell.triangle(), event)) {
            sheet.toggle(row);
        } else {
            sheet.select(row, cell.column().key());
            startEdit(event);
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
        }
    }

    private void startEdit(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            sheet.edit();
        }
    }

    private static boolean isOn(Node node, MouseEvent event) {
        return node.getScene() != null && node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private static SheetCell cellAt(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof SheetCell) && !(node instanceof TableView)) {
            node = node.getParent();
        }
        return node instanceof SheetCell cell ? cell : null;
    }
}
