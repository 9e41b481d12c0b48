package dk.forslagsark.editor.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@EnabledOnOs(OS.LINUX)
class MenuKeyTest {
    private final List<Boolean> asked = new ArrayList<>();

    @Test
    void theMenuKeyAndShiftF10AskForTheMenuOfWhatHasTheKeyboard() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            TextField field = new TextField();
            Scene scene = new Scene(field);
            stage.setScene(scene);
            stage.show();
            field.requestFocus();
            field.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
                asked.add(event.isKeyboardTrigger());
                event.consume();
            });
            MenuKey.install(scene);
            press(field, KeyCode.CONTEXT_MENU, false);
            press(field, KeyCode.F10, true);
            press(field, KeyCode.F10, false);
            stage.hide();
        });
        assertThat(asked).containsExactly(true, true);
    }

    private static void press(TextField field, KeyCode code, boolean shift) {
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }
}
