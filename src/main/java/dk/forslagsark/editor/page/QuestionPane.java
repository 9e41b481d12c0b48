package dk.forslagsark.editor.page;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;

/** Something that is asked of the user above the window. */
public interface QuestionPane {
    Node node();

    /** Whether what has been answered so far can be done. */
    ObservableBooleanValue ready();

    /** Gives the first field the keyboard. */
    void begin();
}
