package dk.forslagsark.editor.page;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** The place of a list of what will change; as long as it is not shown, the place says what it is for. */
public final class ChangesPlace extends StackPane {
    /**
     * @param list what is shown once there is something in it
     * @param words what stands there until then
     */
    public ChangesPlace(Node list, String words) {
        Label label = new Label(words);
        label.getStyleClass().add("page-note");
        label.visibleProperty().bind(list.visibleProperty().not());
        getStyleClass().add("changes-place");
        getChildren().addAll(label, list);
    }
}
