package dk.forslagsark.editor.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where Tab leads from a field that takes it for itself. */
public final class FocusOrder {
    private FocusOrder() {}

    /** Goes to the next field of the window, or back to the one before. */
    public static void leave(Node from, boolean isBack) {
        List<Node> all = new ArrayList<>();
        collect(from.getScene().getRoot(), from, all);
        int at = all.indexOf(from);
        int next = Math.floorMod(at + (isBack ? -1 : 1), all.size());
        all.get(next).requestFocus();
    }

    private static void collect(Node node, Node from, List<Node> all) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node == from || node.isFocusTraversable()) {
            all.add(node);
        }
        if (node != from && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, from, all));
        }
    }
}
