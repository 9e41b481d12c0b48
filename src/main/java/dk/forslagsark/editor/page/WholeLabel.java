package dk.forslagsark.editor.page;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What a field beside it is called: never cut, for where there is little room the field can do with less. */
public final class WholeLabel {
    private WholeLabel() {}

    public static Label of(String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
