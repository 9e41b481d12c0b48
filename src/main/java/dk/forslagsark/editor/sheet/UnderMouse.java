package dk.forslagsark.editor.sheet;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.MouseEvent;

/** What of a sheet lies under the mouse. */
final class UnderMouse {
    private UnderMouse() {}

    /** The cell that is, or encloses, what was pressed. */
    static Optional<SheetCell> cell(Object target) {
        return enclosing(target, SheetCell.class);
    }

    /** The heading of a column that is, or encloses, what was pressed. */
    static Optional<TableColumnHeader> header(Object target) {
        return enclosing(target, TableColumnHeader.class).filter(header -> header.getTableColumn() != null);
    }

    static boolean isOn(Node node, MouseEvent event) {
        return node.getScene() != null && node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }

    private static <T extends Node> Optional<T> enclosing(Object target, Class<T> type) {
        Node node = target instanceof Node start ? start : null;
        while (node != null && !type.isInstance(node) && !(node instanceof TableView)) {
            node = node.getParent();
        }
        return type.isInstance(node) ? Optional.of(type.cast(node)) : Optional.empty();
    }
}
