package dk.forslagsark.editor.page;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;

/**
 * A part of the window that F6 and Shift+F6 go to.
 *
 * @param node the part
 * @param focus gives it the keyboard
 */
public record WindowPart(Node node, Runnable focus) {

    /**
     * Gives the keyboard to the part after or before the one that has it, going round; to the first or last if none has it.
     *
     * @param by 1 for the next part, -1 for the previous one
     */
    public static void step(List<WindowPart> parts, Node focused, int by) {
        int current = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).contains(focused))
                .findFirst()
                .orElse(by > 0 ? -1 : 0);
        parts.get(Math.floorMod(current + by, parts.size())).focus().run();
    }

    private boolean contains(Node inside) {
        return inside != null && (inside == node || contains(inside.getParent()));
    }
}
