package dk.forslagsark.editor.text;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Makes what is scrolled in a text area as high as its text. The area computes without the space that the style sheet sets
 * between the lines, so that the end of a long text could never be scrolled to.
 */
final class LineRoom {
    private LineRoom() {}

    /** Holds from when the area is first shown. */
    static void install(TextArea area) {
        area.skinProperty().addListener(seen -> area.getChildrenUnmodifiable().stream()
                .filter(ScrollPane.class::isInstance)
                .map(scroll -> (Region) ((ScrollPane) scroll).getContent())
                .forEach(LineRoom::follow));
    }

    private static void follow(Region content) {
        Text text = (Text) content.lookup(".text");
        content.minHeightProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> text.getLayoutBounds().getHeight()
                                + content.getInsets().getTop()
                                + content.getInsets().getBottom(),
                        text.layoutBoundsProperty(),
                        content.insetsProperty()));
    }
}
