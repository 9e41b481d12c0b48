package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Proposal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** While the keyboard is in a text field the keys are the field's, and those of the sheet do nothing to the sheet. */
class TextFieldKeysTest extends RobotTest {
    private static final List<KeyCode[]> OF_SHEET = List.of(
            keys(CONTROL, D),
            keys(CONTROL, R),
            keys(CONTROL, SHIFT, R),
            keys(CONTROL, SHIFT, D),
            keys(CONTROL, SHIFT, G),
            keys(CONTROL, SHIFT, M),
            keys(CONTROL, SHIFT, INSERT),
            keys(CONTROL, DELETE),
            keys(ALT, INSERT),
            keys(ALT, UP),
            keys(ALT, SHIFT, RIGHT),
            keys(INSERT),
            keys(DELETE),
            keys(F4));

    @Test
    void noKeyInTheFindFieldChangesTheSheet() {
        show();
        editor.press(CONTROL, F).type("300");
        Proposal before = editor.proposal();

        OF_SHEET.forEach(editor::press);
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(findField().getText()).isEqualTo("300");
        assertThat(findField().isFocused()).isTrue();

        editor.press(ESCAPE).press(CONTROL, D);
        assertThat(editor.proposal()).as("back in the sheet they do").isNotEqualTo(before);
    }

    @Test
    void theFindFieldTakesBackAndCopiesWhatIsTypedInIt() {
        show();
        editor.press(CONTROL, F).type("300");
        Proposal before = editor.proposal();

        editor.press(CONTROL, A).press(CONTROL, C).press(END).press(CONTROL, V);
        assertThat(findField().getText()).isEqualTo("300300");
        editor.press(CONTROL, Z);
        assertThat(findField().getText()).isEqualTo("300");
        editor.press(CONTROL, Y);
        editor.press(CONTROL, A).press(CONTROL, X);
        assertThat(findField().getText()).isEmpty();
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(findField().isFocused()).isTrue();
    }

    @Test
    void noKeyInAFieldOfTheRowsDetailsChangesTheSheet() {
        show();
        Proposal before = editor.proposal();
        for (String field : List.of("#details-committee", "#details-comment")) {
            editor.run(() -> node(field).requestFocus()).press(END);
            for (KeyCode[] keys : OF_SHEET) {
                editor.press(keys);
                assertThat(editor.proposal()).as(field + " " + List.of(keys)).isEqualTo(before);
            }
            assertThat(editor.on(() -> node(field).isFocused())).as(field).isTrue();
        }
    }

    @Test
    void noKeyInACommentChangesTheSheet() {
        show();
        Proposal before = editor.proposal();
        editor.press(SHIFT, F2);
        OF_SHEET.forEach(editor::press);
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(editor.on(() -> node("#comment-editor").isFocused())).isTrue();
    }

    /** With something to repeat, and the cursor where filling down and to the right would change the cell. */
    private void show() {
        editor.show(example("BU01"));
        editor.click(BU01_STAFF, "2022").type("7").press(ENTER);
        editor.click(BU01_STAFF, "2021");
    }

    private TextField findField() {
        return editor.find("#find-field", TextField.class);
    }

    private Node node(String query) {
        return editor.stage.getScene().lookup(query);
    }

    private static KeyCode[] keys(KeyCode... keys) {
        return keys;
    }
}
