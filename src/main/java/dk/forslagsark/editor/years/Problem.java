package dk.forslagsark.editor.years;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** How something is shown that must be mended first. */
final class Problem {
    private static final PseudoClass STATE = PseudoClass.getPseudoClass("problem");

    private Problem() {}

    static void mark(Node node, boolean isProblem) {
        node.pseudoClassStateChanged(STATE, isProblem);
    }
}
