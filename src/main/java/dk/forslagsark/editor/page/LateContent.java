package dk.forslagsark.editor.page;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** What a pane holds from when it is first needed: JavaFX styles what is not seen, too. */
public final class LateContent {
    private LateContent() {}

    /** Fills the pane, unless it is filled. Styled at once, or a field in it would not have the key that comes next. */
    public static void fill(Pane pane, Supplier<List<? extends Node>> content) {
        if (pane.getChildren().isEmpty()) {
            pane.getChildren().addAll(content.get());
            pane.applyCss();
        }
    }
}
