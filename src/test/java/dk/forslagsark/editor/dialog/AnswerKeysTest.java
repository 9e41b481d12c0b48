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
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class AnswerKeysTest {
    private final List<String> done = new ArrayList<>();
    private final CheckBox box = new CheckBox("Med");
    private final RadioButton choice = new RadioButton("Den andens");
    private final ListView<String> list = new ListView<>();
    private final TableView<String> table = new TableView<>();

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

    @Test
    void escapeLeavesTheDialogFromAListAndFromATableThatIsOnlyRead() throws TimeoutException {
        FxToolkit.setupFixture(() -> {
            dialog();
            press(KeyCode.ESCAPE, list);
            press(KeyCode.ESCAPE, table);
            table.setEditable(true);
            press(KeyCode.ESCAPE, table);
        });
        assertThat(done).containsExactly("Annullér", "Annullér");
    }

    private DialogPane dialog() {
        DialogPane dialog = new DialogPane();
        dialog.setContent(new VBox(box, choice, list, table));
        dialog.getButtonTypes()
                .addAll(
                        new ButtonType("Hent", ButtonData.OK_DONE),
                        new ButtonType("Annullér", ButtonData.CANCEL_CLOSE));
        dialog.getButtonTypes().forEach(type -> dialog.lookupButton(type)
                .addEventHandler(ActionEvent.ACTION, event -> done.add(type.getText())));
        AnswerKeys.answer(dialog);
        return dialog;
    }

    private static void enter(Node on) {
        press(KeyCode.ENTER, on);
    }

    private static void press(KeyCode key, Node on) {
        on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
