package dk.forslagsark.editor.page;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Something that is asked of the user above the window. */
public interface QuestionPane {
    Node node();

    /** Whether what has been answered so far can be done; always, where nothing need be answered. */
    default ObservableBooleanValue ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    /** Gives the first field the keyboard. */
    void begin();
}
