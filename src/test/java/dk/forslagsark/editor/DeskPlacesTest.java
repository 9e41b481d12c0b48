package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.desk.findings.FindingRow;
import dk.forslagsark.editor.dialog.Appearance;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.file.sharing.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** From a finding on the desk, or from a later start, to a proposal: in a new window, and in the one that is open already. */
class DeskPlacesTest {
    private static final String PROPOSAL = """
            {"format": "forslagsark", "version": 1, "number": "P1", "title": "Prøve",
             "type": "Business case", "submittedBy": "Socialforvaltningen",
             "priceLevel": 2020, "firstYear": 2020, "lastYear": 2022,
             "permanentChanges": [
               {"label": "Pleje", "area": "Service", "amounts": {"2020": -3500, "2021": 3500, "2022": -3500}},
               {"label": "Husleje", "area": "Service", "amounts": {"2020": 900, "2021": 900, "2022": -900}}],
             "implementationCosts": []}""";

    @TempDir
    private Path temporary;

    private Stage desk;
    private Hands hands;
    private ProgramWindows windows;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("da-DK"));
        Path folder = Files.createDirectory(temporary.resolve("forslag"));
        Files.writeString(folder.resolve("P1.forslag"), PROPOSAL);
        FxToolkit.registerPrimaryStage();
        desk = FxToolkit.registerStage(Stage::new);
        hands = new Hands(desk, new FxRobot());
        windows = new ProgramWindows(
                SettingsFile.at(temporary.resolve("indstillinger")),
                StateFolder.at(temporary.resolve("tilstand")),
                List.of(),
                file -> {});
        on(() -> {
            windows.begin(desk, Optional.of(folder));
            return null;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        on(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
        FxToolkit.cleanupStages();
    }

    @Test
    void enterOnAFindingOpensTheProposalThereAndComesBackToTheSameWindow() {
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        enter("Tabel 1, Pleje, 2021");
        await(() -> places().equals(List.of("Pleje, 2021")));
        enter("Tabel 1, Husleje, 2022");
        await(() -> places().equals(List.of("Husleje, 2022")));
    }

    @Test
    void aFindingInThePopOverLeadsThereToo() {
        showPopOver();
        on(() -> {
            buttons()
                    .filter(button -> button.getText().startsWith("Pleje, 2021"))
                    .findFirst()
                    .orElseThrow()
                    .requestFocus();
            return null;
        });
        hands.press(KeyCode.ENTER);
        await(() -> places().equals(List.of("Pleje, 2021")));
        assertThat(on(() -> buttons().findFirst())).isEmpty();
    }

    @Test
    void whatCannotBeOpenedIsToldAndLeavesNoWindow() throws Exception {
        Path broken = Files.writeString(temporary.resolve("brudt.forslag"), "{");
        windows.open(broken);
        await(() -> stages().count() == 3);
        hands.press(KeyCode.ENTER);
        await(() -> stages().count() == 1);
    }

    private static Stream<Window> stages() {
        return Window.getWindows().stream().filter(Stage.class::isInstance);
    }

    private void showPopOver() {
        await(() -> desk.getScene().lookup("#desk-files") instanceof TableView<?> files
                && files.getItems().size() > 0);
        on(() -> {
            desk.requestFocus();
            TableView<?> files = (TableView<?>) desk.getScene().lookup("#desk-files");
            files.requestFocus();
            files.getSelectionModel().clearAndSelect(files.getItems().size() - 1);
            files.getFocusModel().focus(files.getItems().size() - 1);
            return null;
        });
        hands.press(KeyCode.SPACE);
        await(() -> buttons().findFirst().isPresent());
    }

    @Test
    void thePopOverIsDarkInTheDarkTheme() {
        on(() -> {
            Appearance.use(true);
            return null;
        });
        showPopOver();
        double brightness = on(() -> Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(shown -> (Shape) shown.getScene().getRoot().lookup(".border"))
                .map(border -> ((Color) border.getFill()).getBrightness())
                .findFirst()
                .orElseThrow());
        on(() -> {
            Appearance.use(false);
            return null;
        });

        assertThat(brightness).isLessThan(0.3);
    }

    /** What the system starts the program with appears in the one that runs. */
    @Test
    void aFileThatIsOpenedByALaterStartAppearsHere() throws Exception {
        Session session = Session.here(temporary.resolve("indstillinger"));
        OtherWindows others = new OtherWindows(StateFolder.at(temporary.resolve("tilstand")));
        await(() -> others.isOpened(session, temporary.resolve("forslag/P1.forslag")));
        await(() -> titles().contains("P1.forslag – Forslagsark"));
        on(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return null;
        });
        assertThat(others.isOpened(session, temporary.resolve("forslag/P1.forslag")))
                .isFalse();
    }

    private static List<String> titles() {
        return Window.getWindows().stream()
                .map(window -> window instanceof Stage stage ? String.valueOf(stage.getTitle()) : "")
                .toList();
    }

    private static Stream<Button> buttons() {
        return List.copyOf(Window.getWindows()).stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".desk-finding").stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    @SuppressWarnings("unchecked")
    private TableView<FindingRow> findings() {
        return (TableView<FindingRow>) desk.getScene().lookup("#desk-findings-table");
    }

    private void enter(String where) {
        await(() -> findings() != null && findings().getItems().stream().anyMatch(row -> isAt(row, where)));
        on(() -> {
            desk.requestFocus();
            TableView<FindingRow> findings = findings();
            findings.requestFocus();
            findings.getSelectionModel().clearSelection();
            findings.getItems().stream()
                    .filter(row -> isAt(row, where))
                    .findFirst()
                    .ifPresent(findings.getSelectionModel()::select);
            return null;
        });
        hands.press(KeyCode.ENTER);
    }

    private static boolean isAt(FindingRow row, String where) {
        return row.finding().where().equals(where);
    }

    /** Where the cursor is in each window of a proposal. */
    private static List<String> places() {
        return List.copyOf(Window.getWindows()).stream()
                .map(Window::getScene)
                .map(DeskPlacesTest::place)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String place(Scene scene) {
        return scene.lookup(".location-bar .place") instanceof Label place ? place.getText() : null;
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to be: " + on(DeskPlacesTest::places), e);
        }
    }

    private static <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }
}
