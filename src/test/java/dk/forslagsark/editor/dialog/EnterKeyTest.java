package dk.forslagsark.editor.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class EnterKeyTest {
    private final List<String> done = new ArrayList<>();
    private final CheckBox box = new CheckBox("Med");
    private final RadioButton choice = new RadioButton("Den andens");
    private final ListView<String> list = new ListView<>();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void enterOnAMarkAnswersAndTheMarkStays() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            DialogPane dialog = dialog();
            box.setSelected(true);
            enter(box);
            enter(choice);
            ((Button) dialog.lookupButton(dialog.getButtonTypes().get(0))).setDisable(true);
            enter(box);
        });
        assertThat(box.isSelected()).isTrue();
        assertThat(choice.isSelected()).isFalse();
        assertThat(done).containsExactly("Hent", "Hent");
    }

    @Test
    void enterOnAListAnswers() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            dialog();
            enter(list);
        });
        assertThat(done).containsExactly("Hent");
    }

    private DialogPane dialog() {
        DialogPane dialog = new DialogPane();
        dialog.setContent(new VBox(box, choice, list));
        dialog.getButtonTypes()
                .addAll(
                        new ButtonType("Hent", ButtonData.OK_DONE),
                        new ButtonType("Annullér", ButtonData.CANCEL_CLOSE));
        dialog.getButtonTypes().forEach(type -> dialog.lookupButton(type)
                .addEventHandler(ActionEvent.ACTION, event -> done.add(type.getText())));
        EnterKey.finishes(dialog);
        return dialog;
    }

    private static void enter(Node on) {
        on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
