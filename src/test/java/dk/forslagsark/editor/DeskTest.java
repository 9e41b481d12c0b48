package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.editor.command.SavedSettings;
import dk.forslagsark.editor.desk.DeskLinks;
import dk.forslagsark.editor.desk.DeskWindow;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.folder.Monday;
import dk.forslagsark.proposal.HouseRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A controller's Monday, with the keyboard. */
class DeskTest {
    private static final List<String> ALL = List.of(
            "Borgere med handicap", "HA02", "Børnefamilier med særlige behov", "BU01", "Kan ikke læses", "UD05");

    @TempDir
    Path temporary;

    private final PreparedDialogs dialogs = new PreparedDialogs();
    private final List<Path> opened = new ArrayList<>();
    private Path folder;
    private Stage stage;
    private Hands hands;

    @BeforeEach
    void fill() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("da-DK"));
        folder = Monday.in(temporary.resolve("Katalog 2018"));
        FxToolkit.registerPrimaryStage();
        stage = FxToolkit.registerStage(Stage::new);
        hands = new Hands(stage, new FxRobot());
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
        on(() -> {
            stage.hide();
            return null;
        });
    }

    private void start(Supplier<LocalDate> today) {
        on(() -> {
            DeskWindow window = new DeskWindow(
                    stage,
                    folder,
                    new SavedSettings(SettingsFile.at(temporary.resolve("indstillinger"))),
                    StateFolder.at(temporary.resolve("tilstand")),
                    dialogs,
                    new DeskLinks(opened::add, file -> {}),
                    new Checks(HouseRules.USUAL, today));
            stage.setWidth(1280);
            stage.setHeight(720);
            window.show();
            return null;
        });
    }

    private void startAndRead() {
        start(() -> LocalDate.of(2026, 11, 23));
        await(() -> firstCells().equals(ALL));
    }

    @Test
    void aFileThatCannotBeReadIsARowWithItsReason() {
        startAndRead();
        assertThat(texts()).anySatisfy(text -> assertThat(text).startsWith("UD05 udkast.forslag: filen er ikke hel"));
        assertThat(texts()).contains("kan ikke læses", "2 forslag · 1 fil kan ikke læses");
    }

    @Test
    void whatIsTypedInTheSearchFieldFilters() {
        startAndRead();
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("protese");
        await(() -> firstCells().equals(List.of("Borgere med handicap", "HA02")));
    }

    @Test
    void groupsComeAndGo() {
        startAndRead();
        hands.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(firstCells()).containsExactly("BU01", "HA02", "UD05");
        hands.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(firstCells()).isEqualTo(ALL);
    }

    @Test
    void enterOpensWhatIsSelected() {
        startAndRead();
        hands.press(KeyCode.CONTROL, KeyCode.G);
        hands.press(KeyCode.HOME);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        assertThat(opened).containsExactly(folder.resolve("socialt").resolve("HA02.forslag"));
    }

    /** BU01 has 2024 and HA02 2021 as its last year. */
    @Test
    void theFootSaysWhatIsSelected() {
        startAndRead();
        hands.press(KeyCode.HOME);
        assertThat(tally()).isEqualTo("1 valgt · netto 2021: -1.200");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        assertThat(tally()).startsWith("3 valgt · lægges ikke sammen: prisniveau 2018, 2020");
    }

    @Test
    void anExportOfAllGoesOnAfterOneHasFailed() throws Exception {
        startAndRead();
        Path target = Files.createDirectory(temporary.resolve("ud"));
        String mine = "BU01 Peer-to-Peer familier i familiebehandling.xlsx";
        Files.writeString(target.resolve(mine), "mit eget");
        dialogs.file = Optional.of(target);
        dialogs.chosen = "Lad dem være";
        dialogs.answer = asking -> ((Button) asking.node().lookup(".button")).fire();
        hands.press(KeyCode.CONTROL, KeyCode.E);
        await(() -> message().equals("1 af 2 forslag er eksporteret til ud."));
        assertThat(target.resolve(mine)).hasContent("mit eget");
        assertThat(target.resolve("HA02 Helhedsorienteret sagsbehandling af protesesager.xlsx"))
                .exists();
        assertThat(dialogs.asked).last().asString().contains("Disse er ikke");
    }

    @Test
    void checkingAllWritesAWorkbook() {
        startAndRead();
        Path target = temporary.resolve("kontrol.xlsx");
        dialogs.file = Optional.of(target);
        hands.press(KeyCode.CONTROL, KeyCode.K);
        await(() -> message().startsWith("Kontrollen er skrevet til kontrol.xlsx"));
        assertThat(target).exists();
    }

    /** The rules ask for the day; here they get no answer until the test is over. */
    @Test
    void readingIsStoppedByTheLinkAtTheFoot() {
        CountDownLatch over = new CountDownLatch(1);
        start(() -> {
            waitFor(over);
            return LocalDate.of(2026, 11, 23);
        });
        await(() -> find("Afbryd", Hyperlink.class) != null);
        on(() -> {
            find("Afbryd", Hyperlink.class).fire();
            return null;
        });
        await(() -> message().startsWith("Læsningen er afbrudt"));
        assertThat(on(() -> find("Afbryd", Hyperlink.class))).isNull();
        over.countDown();
    }

    private static void waitFor(CountDownLatch over) {
        try {
            over.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the cells at the left of the rows say, from the top. */
    private List<String> firstCells() {
        return on(() -> stage.getScene().getRoot().lookupAll("#desk-files .table-row-cell").stream()
                .<TableRow<?>>map(row -> (TableRow<?>) row)
                .filter(row -> !row.isEmpty() && row.isVisible())
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .map(DeskTest::said)
                .toList());
    }

    private static String said(TableRow<?> row) {
        String heading = row.getAccessibleText();
        return heading == null ? ((TableCell<?, ?>) row.lookup(".desk-cell")).getText() : heading;
    }

    private List<String> texts() {
        return on(() -> stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private String message() {
        return on(() -> ((Labeled) stage.getScene().lookup("#desk-message")).getText());
    }

    private String tally() {
        return on(() -> ((Labeled) stage.getScene().lookup("#desk-tally")).getText());
    }

    private <T extends Labeled> T find(String text, Class<T> type) {
        return stage.getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> text.equals(node.getText()))
                .findFirst()
                .orElse(null);
    }

    private void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> on(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("not in time: " + firstCells() + " " + message(), e);
        }
        hands.settled();
    }

    private static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
