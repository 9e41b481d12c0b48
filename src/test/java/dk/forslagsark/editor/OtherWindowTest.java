package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.T;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.command.Command;
import dk.forslagsark.editor.command.KeyedCommands;
import dk.forslagsark.editor.command.Shortcuts;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Several windows at once, also of another kind, use the same commands, menus and shortcuts. */
class OtherWindowTest extends RobotTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void twoWindowsKnowOnlyTheirOwnProposal() throws TimeoutException {
        EditorRobot other = EditorRobot.start(folder.resolve("andre"));
        Proposal shown = example("BU01");
        editor.show(shown);
        other.show(shown);
        editor.run(() -> editor.window.commands().row.insertBelow.run());
        other.run(() -> other.window.commands().edit.repeat.run());

        assertThat(editor.proposal().permanentChanges()).hasSize(3);
        assertThat(other.proposal()).isEqualTo(shown);
        assertThat(other.message()).isEqualTo("Der er ikke gjort noget, som kan gentages.");
        other.close();
    }

    /** A list of files with a field above it, as a desk with many proposals would have. */
    @Test
    void aWindowOfAnotherKindHasCommandsOfItsOwn() throws TimeoutException {
        Stage stage = FxToolkit.registerStage(Stage::new);
        TextField field = new TextField("alle");
        Hands hands = new Hands(stage, new FxRobot());
        editor.run(() -> show(stage, field));
        editor.run(field::requestFocus);

        hands.press(CONTROL, T);
        hands.press(CONTROL, PAGE_DOWN);
        assertThat(done).containsExactly("Vis sum", "Næste");

        hands.press(HOME);
        hands.press(DELETE);
        assertThat(field.getText()).as("the key is the field's, not the list's").isEqualTo("lle");
        assertThat(done).hasSize(2);
        editor.run(stage::hide);
    }

    private void show(Stage stage, TextField field) {
        Command total = command("Vis sum", "Ctrl+T");
        Command next = command("Næste", "Ctrl+Page Down");
        Command remove = command("Fjern fra listen", "Delete");
        Menu menu = new Menu("Filer");
        menu.getItems().addAll(total.menuItem(), next.menuItem(), remove.menuItem());
        Scene scene = new Scene(new VBox(new MenuBar(menu), field, new ListView<String>()));
        Shortcuts.install(scene, new Desk(total, next, remove), () -> true);
        stage.setScene(scene);
        stage.show();
    }

    private Command command(String name, String key) {
        return new Command(name, key, () -> done.add(name));
    }

    private record Desk(Command total, Command next, Command remove) implements KeyedCommands {
        @Override
        public List<Command> all() {
            return List.of(total, next, remove);
        }

        @Override
        public List<Command> ofSheet() {
            return List.of(remove);
        }

        @Override
        public List<Command> everywhere() {
            return List.of(next);
        }
    }
}
