package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.clipboard.Clip;
import dk.forslagsark.compare.Merge;
import dk.forslagsark.editor.compare.VersionsPane;
import dk.forslagsark.editor.conflict.MergePane;
import dk.forslagsark.editor.dialog.Appearance;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.editor.dialog.WindowDialogs;
import dk.forslagsark.editor.findings.AcceptPane;
import dk.forslagsark.editor.page.ChangeLine;
import dk.forslagsark.editor.page.PasteQuestion;
import dk.forslagsark.editor.page.QuestionPane;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every page of both windows and the dialogs of the editor, in both themes: what takes the keyboard has a name for who has it
 * read aloud, and all text and all controls can be seen.
 */
class AccessibilityTest extends RobotTest {
    private final Set<String> nameless = new LinkedHashSet<>();
    private final Set<String> faint = new LinkedHashSet<>();
    private final Set<String> indistinct = new LinkedHashSet<>();
    private String theme = "";

    @Test
    void everyPageOfTheEditor() {
        inBothThemes(() -> look("start", editor.stage.getScene()));
        editor.show(example("BU01"));
        editor.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T).press(KeyCode.CONTROL, KeyCode.F);
        editor.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
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

    @Test
    void everyDialog() throws TimeoutException {
        List<QuestionPane> asked = new ArrayList<>();
        editor.dialogs.answer = asked::add;
        editor.show(example("BU01")).press(KeyCode.CONTROL, KeyCode.G).press(KeyCode.CONTROL, KeyCode.H);
        List.of("Flyt alle år …", "Prisniveau …", "Udskriv …", "Om Forslagsark", "Genveje", "Vejledning")
                .forEach(editor::choose);
        WindowDialogs dialogs = editor.on(() -> new WindowDialogs(editor.stage, Optional::empty, folder -> {}));
        // what is printed is laid out first
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> editor.on(asked::size) == 5);
        editor.run(() -> asked.addAll(aboutVersions(editor.proposal())));
        for (QuestionPane pane : asked) {
            lookAt(() -> dialogs.ask("Spørgsmål", "Gør det", pane));
        }
        for (Node node : editor.dialogs.shown) {
            lookAt(() -> dialogs.show("Vist", node, () -> {}));
        }
        lookAt(() -> dialogs.showBeside("Ved siden af", editor.dialogs.beside::orElseThrow));
        lookAt(() -> dialogs.tell("Det gik ikke", "Prøv igen."));
        lookAt(() -> dialogs.askUnsaved("BU01"));
        lookAt(() -> dialogs.choose(question()));
        Clip clip = Clip.read("Husleje\t1.300\nDrift\t25.000", Optional.empty())
                .value()
                .orElseThrow();
        lookAt(() -> dialogs.askPaste(PasteQuestion.ofCells(clip)));
        assertThat(editor.dialogs.shown).hasSize(2);
        nothingIsLacking();
    }

    /** What is asked of what somebody else, or oneself before, has written, and of what is found. */
    private static List<QuestionPane> aboutVersions(Proposal proposal) {
        Proposal mine = proposal.withCover(proposal.cover().withTitle("Min"));
        Proposal theirs = proposal.withCover(proposal.cover().withTitle("Deres"));
        return List.of(
                new MergePane(Merge.of(proposal, mine, theirs)),
                new VersionsPane(mine, List.of(new VersionsPane.Older(Instant.EPOCH, theirs))),
                new AcceptPane(Checks.version(proposal).findings().get(0), "Ida"));
    }

    private static Question<Boolean> question() {
        ChangeLine change = new ChangeLine("Husleje", "2020", "-1.300", "-1.400");
        return Question.<Boolean>of("Skal det ske?", "Det kan fortrydes.")
                .or(true, "Gør det")
                .comparing(new Question.Compared("Din", "Deres", List.of(change)));
    }

    /** What is shown stops who shows it until it is closed. */
    private void lookAt(Runnable showing) throws TimeoutException {
        Platform.runLater(showing);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> editor.on(() -> other().isPresent()));
        inBothThemes(() -> look(
                ((Stage) other().orElseThrow()).getTitle(),
                other().orElseThrow().getScene()));
        editor.run(() -> other().orElseThrow().hide());
    }

    private Optional<Window> other() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage && window != editor.stage && window.isShowing())
                .findFirst();
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
        Stream.of(Controls.faint(scene), Controls.withoutFocusMark(scene), Controls.withoutSelectionMark(scene))
                .flatMap(List::stream)
                .forEach(control -> indistinct.add(theme + " " + where + ": " + control));
    }

    private void nothingIsLacking() {
        assertThat(nameless).as("takes the keyboard and has no name").isEmpty();
        assertThat(faint).as("contrast below WCAG AA").isEmpty();
        assertThat(indistinct).as("controls below WCAG 1.4.11").isEmpty();
    }
}
