package dk.forslagsark.editor.dialog;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * What is asked last stays above all windows. A window that is opened while something is asked would lie over the question, and those that wait
 * for the answer would seem to hang.
 */
public final class AskedFirst {
    private AskedFirst() {}

    /** From now on, as long as the program runs. */
    public static void keepInFront() {
        Window.getWindows().addListener((ListChangeListener<Window>) AskedFirst::changed);
    }

    /** Menus and the like come and go above a question. */
    private static void changed(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            if (change.getAddedSubList().stream().anyMatch(Stage.class::isInstance)
                    || change.getRemoved().stream().anyMatch(Stage.class::isInstance)) {
                Platform.runLater(AskedFirst::bringForward);
            }
        }
    }

    private static void bringForward() {
        Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.getModality() == Modality.APPLICATION_MODAL)
                .reduce((earlier, later) -> later)
                .map(Stage.class::cast)
                .ifPresent(question -> {
                    question.toFront();
                    question.requestFocus();
                });
    }
}
