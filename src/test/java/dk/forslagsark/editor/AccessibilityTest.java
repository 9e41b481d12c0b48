package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.dialog.Appearance;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.tables.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Every page of both windows, in both themes: what takes the keyboard has a name for who has it read aloud, and all text can be read. */
class AccessibilityTest extends RobotTest {
    private final Set<String> nameless = new LinkedHashSet<>();
    private final Set<String> faint = new LinkedHashSet<>();
    private String theme = "";

    @Test
    void everyPageOfTheEditor() {
        inBothThemes(() -> look("start", editor.stage.getScene()));
        editor.show(example("BU01"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T).press(KeyCode.CONTROL, KeyCode.F);
        List<Place.Page> pages = new ArrayList<>(Place.Page.fixed());
        pages.add(Place.Page.freeTable(0));
        inBothThemes(() -> {
            for (Place.Page page : pages) {
                workspace().open(page);
                look(page.toString(), editor.stage.getScene());
            }
        });
        nothingIsLacking();
    }

    private Workspace workspace() {
        return editor.window.workspace().orElseThrow();
    }

    @Test
    void everyPageOfTheDesk() throws IOException, TimeoutException {
        Path files = Files.createDirectory(folder.resolve("forslag"));
        Path proposal = Path.of("src/main/resources/dk/forslagsark/file/examples/BU01.forslag");
        Files.copy(proposal, files.resolve("BU01.forslag"));
        Files.writeString(files.resolve("UD05.forslag"), "{");
        DeskRobot desk = new DeskRobot(files, folder.resolve("bord"), Checks.USUAL);
        desk.await(() -> !desk.has("Afbryd"));
        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        for (KeyCode page : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
            desk.press(KeyCode.CONTROL, page);
            if (page == KeyCode.DIGIT2) {
                desk.await(() -> desk.has("Gem _udgave"));
            }
            inBothThemes(() -> look("bord " + page.getName(), desk.stage.getScene()));
        }
        desk.close();
        nothingIsLacking();
    }

    /** The theme is the costly part: it dresses every node anew. */
    private void inBothThemes(Runnable looking) {
        for (boolean dark : new boolean[] {true, false}) {
            editor.run(() -> {
                theme = dark ? "mørkt" : "lyst";
                Appearance.use(dark);
                looking.run();
            });
        }
    }

    private void look(String where, Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Readability.nameless(scene.getRoot()).forEach(node -> nameless.add(where + ": " + node));
        Readability.faint(scene).forEach(text -> faint.add(theme + " " + where + ": " + text));
    }

    private void nothingIsLacking() {
        assertThat(nameless).as("takes the keyboard and has no name").isEmpty();
        assertThat(faint).as("contrast below WCAG AA").isEmpty();
    }
}
