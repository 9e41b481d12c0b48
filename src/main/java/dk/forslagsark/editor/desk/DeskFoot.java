package dk.forslagsark.editor.desk;

import dk.forslagsark.editor.command.Messages;
import dk.forslagsark.language.Texts;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableNumberValue;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;

/** The line at the foot of the desk: what is going on and how to stop it, what has been done, and what is selected. */
final class DeskFoot extends StatusBar implements Messages {
    private final Label message = new Label();
    private final Hyperlink link = new Hyperlink();
    private final Label tally = new Label();

    DeskFoot() {
        getStyleClass().setAll("desk-foot");
        setText("");
        setFocusTraversable(false);
        message.setId("desk-message");
        tally.setId("desk-tally");
        hideLink();
        getLeftItems().addAll(message, link);
        getRightItems().add(tally);
    }

    @Override
    public void say(String text) {
        message.setText(text);
        hideLink();
    }

    @Override
    public void say(String text, String action, Runnable run) {
        say(text);
        link.setText(action);
        link.setOnAction(event -> run.run());
        link.setVisible(true);
        link.setManaged(true);
    }

    private void hideLink() {
        link.setVisible(false);
        link.setManaged(false);
    }

    @Override
    public void follow(Task<?> task) {
        Runnable end = follow(task.messageProperty(), task.progressProperty(), task::cancel);
        task.runningProperty().addListener((seen, before, running) -> {
            if (!running) {
                end.run();
            }
        });
    }

    /**
     * Shows something that goes on.
     *
     * @param progress from 0 to 1, or less than 0 where that is not known
     * @param stop stops it
     * @return what takes it away again
     */
    Runnable follow(ObservableValue<String> words, ObservableNumberValue progress, Runnable stop) {
        Label label = new Label();
        label.textProperty().bind(words);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(progress);
        Button end = new Button(Texts.of("desk.stop"));
        end.getStyleClass().setAll("hyperlink");
        end.setCancelButton(true);
        end.setTooltip(new Tooltip(Texts.of("desk.stop-by-key")));
        end.setOnAction(event -> stop.run());
        HBox shown = new HBox(label, bar, end);
        shown.getStyleClass().add("activity");
        getLeftItems().add(0, shown);
        return () -> getLeftItems().remove(shown);
    }

    /** What is said of what is selected. */
    StringProperty tallyProperty() {
        return tally.textProperty();
    }
}
