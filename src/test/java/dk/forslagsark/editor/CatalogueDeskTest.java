package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.editor.desk.DeskLinks;
import dk.forslagsark.editor.desk.DeskWindow;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The catalogue on the desk, with the keyboard: HA02 saves 1.200 a year and SI02 2.600. */
class CatalogueDeskTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/published/omprioriteringskatalog-2018");

    @TempDir
    private Path temporary;

    private final PreparedDialogs dialogs = new PreparedDialogs();
    private final List<Path> opened = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private Path folder;
    private Stage stage;
    private Hands hands;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("da-DK"));
        folder = Files.createDirectories(temporary.resolve("forslag"));
        for (String number : List.of("HA02", "SI02")) {
            Files.copy(PUBLISHED.resolve(number + ".json"), folder.resolve(number + ".forslag"));
        }
        Files.writeString(
                folder.resolve("katalog.json"),
                "{\"targets\": [{\"committee\": \"Socialudvalget\", \"amounts\": {\"2018\": 4000}}]}");
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        hands = new Hands(stage, new FxRobot());
        on(() -> {
            DeskWindow window = new DeskWindow(
                    stage,
                    folder,
                    new SavedSettings(SettingsFile.at(temporary.resolve("indstillinger"))),
                    StateFolder.at(temporary.resolve("tilstand")),
                    dialogs,
                    new DeskLinks(
                            (file, place) -> {
                                opened.add(file);
                                place.ifPresent(places::add);
                            },
                            file -> {}),
                    Checks.USUAL);
            stage.setWidth(1280);
            stage.setHeight(720);
            window.show();
            return null;
        });
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> texts().contains("-3.800"));
        assertThat(on(() -> stage.getScene().getFocusOwner().getId())).isEqualTo("desk-catalogue");
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        on(() -> {
            stage.hide();
            return null;
        });
    }

    @Test
    void theProposalsStandUnderTheirTargetGroupsWithTheirTotals() {
        // -1.200 - 2.600, the same in all four years
        assertThat(texts())
                .contains("HA02", "SI02 (revideret)", "-1.200", "-2.600", "-3.800")
                .contains("Nettoeffektivisering (service)", "Investeringsbehov fra investeringspuljer");
        assertThat(texts()).contains("Borgere med handicap", "Borgere med sindslidelse", "I alt");
    }

    @Test
    void spaceTakesAProposalOutAndInAgain() {
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.SPACE);
        await(() -> !texts().contains("-3.800"));
        assertThat(texts()).contains("Ikke valgt");
    }

    @Test
    void whatIsSelectedSaysWhichRowsItComesFromAndEnterOpensIt() {
        hands.press(KeyCode.DOWN);
        await(() -> texts().contains("Besparelser på hjælpemidler"));
        assertThat(texts()).contains("Sagsbehandler");
        hands.press(KeyCode.ENTER);
        assertThat(opened).containsExactly(folder.resolve("HA02.forslag"));
    }

    /** Besparelser på hjælpemidler is the first permanent change of HA02. */
    @Test
    void aRowBehindAFigureIsOpenedAtItsPlace() {
        hands.press(KeyCode.DOWN);
        await(() -> texts().contains("Besparelser på hjælpemidler"));
        on(() -> {
            TableView<?> parts = (TableView<?>) stage.getScene().lookup("#desk-catalogue-parts");
            parts.requestFocus();
            parts.getSelectionModel().clearAndSelect(0);
            return null;
        });
        hands.press(KeyCode.ENTER);
        assertThat(opened).containsExactly(folder.resolve("HA02.forslag"));
        assertThat(places).containsExactly(Place.cell(new LineRef(Block.PERMANENT, 0), Column.LABEL));
    }

    @Test
    void whatIsNotCountedIsOpenedToo() throws IOException {
        String published = Files.readString(PUBLISHED.resolve("HA02.json"));
        Files.writeString(
                folder.resolve("ANDET.forslag"),
                published.replace("\"HA02\"", "\"ANDET\"").replaceFirst("(\"priceLevel\": )\\d+", "$12017"));
        await(() -> on(() -> row("ANDET")) >= 0);
        on(() -> {
            table().getSelectionModel().clearAndSelect(row("ANDET"));
            return null;
        });
        hands.press(KeyCode.ENTER);
        assertThat(opened).containsExactly(folder.resolve("ANDET.forslag"));
        assertThat(places).isEmpty();
    }

    @Test
    void theTargetIsTypedAndKeptBesideTheProposals() throws IOException {
        // 4.000 - 3.800
        assertThat(labels()).contains("Mangler", "200");
        on(() -> {
            stage.getScene().lookup("#desk-target-2018").requestFocus();
            return null;
        });
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type("3500");
        hands.press(KeyCode.TAB);
        // 3.800 - 3.500
        await(() -> labels().contains("300"));
        hands.type("17");
        hands.press(KeyCode.ENTER);
        await(() -> Files.readString(folder.resolve("katalog.json")).contains("\"2019\": 17"));
        assertThat(Files.readString(folder.resolve("katalog.json"))).contains("\"2018\": 3500");
    }

    @Test
    void aChoiceIsKeptUnderItsName() throws IOException {
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.SPACE);
        await(() -> !texts().contains("-3.800"));
        on(() -> {
            stage.getScene().lookup("#desk-edition-name").requestFocus();
            return null;
        });
        hands.type("Uden");
        hands.press(KeyCode.ENTER);
        await(() -> Files.readString(folder.resolve("katalog.json")).contains("\"Uden\""));
        assertThat(Files.readString(folder.resolve("katalog.json"))).contains("HA02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Katalog.xlsx", "Katalog.docx", "Katalog.pdf"})
    void itIsWrittenInEachFormat(String name) {
        Path file = temporary.resolve(name);
        dialogs.file = Optional.of(file);
        MenuButton button = (MenuButton) stage.getScene().lookup("#desk-catalogue-export");
        int format = List.of("xlsx", "docx", "pdf").indexOf(name.substring(name.indexOf('.') + 1));
        on(() -> {
            button.getItems().get(format).fire();
            return null;
        });
        await(() -> Files.exists(file));
        assertThat(file).isNotEmptyFile();
    }

    /** The index of the line that is about that; -1 where none is. It need not be in sight. */
    private int row(String about) {
        List<String> rows = table().getItems().stream().map(String::valueOf).toList();
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).contains("number=" + about))
                .findFirst()
                .orElse(-1);
    }

    private TableView<?> table() {
        return (TableView<?>) stage.getScene().lookup("#desk-catalogue");
    }

    private List<String> texts() {
        return on(() -> stage.getScene().getRoot().lookupAll(".table-cell").stream()
                .filter(TableCell.class::isInstance)
                .map(cell -> ((TableCell<?, ?>) cell).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList());
    }

    private List<String> labels() {
        return on(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .toList());
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to be", e);
        }
    }

    private static <T> T on(Callable<T> work) {
        try {
            return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        } catch (RuntimeException e) {
            throw new AssertionError(e);
        }
    }
}
