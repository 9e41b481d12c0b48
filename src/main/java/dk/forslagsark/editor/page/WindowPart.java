package dk.forslagsark.editor.page;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;

/**
 * A part of the window that F6 goes to.
 *
 * @param node the part
 * @param focus gives it the keyboard
 */
public record WindowPart(Node node, Runnable focus) {

    /** Gives the keyboard to the part after the one that has it. */
    public static void next(List<WindowPart> parts, Node focused) {
        int current = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).contains(focused))
                .findFirst()
                .orElse(-1);
        parts.get((current + 1) % parts.size()).focus().run();
    }

    private boolean contains(Node inside) {
        return inside != null && (inside == node || contains(inside.getParent()));
    }
}
