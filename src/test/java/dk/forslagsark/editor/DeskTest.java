package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.folder.Monday;
import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.HouseRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipFile;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A controller's Monday, with the keyboard. */
class DeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> ALL = List.of(
            "Borgere med handicap", "HA02", "Børnefamilier med særlige behov", "BU01", "Kan ikke læses", "UD05");

    @TempDir
    Path temporary;

    private Path folder;
    private DeskRobot desk;

    @BeforeEach
    void fill() throws Exception {
        folder = Monday.in(temporary.resolve("Katalog 2018"));
    }

    @AfterEach
    void close() throws TimeoutException {
        Language.DANISH.speak();
        desk.close();
    }

    private void start(Checks checks) throws TimeoutException {
        desk = new DeskRobot(folder, temporary.resolve("indstillinger"), checks);
    }

    private void startAndRead() throws TimeoutException {
        start(new Checks(HouseRules.USUAL, () -> TODAY));
        desk.await(() -> desk.rows().equals(ALL));
    }

    @Test
    void aFileThatCannotBeReadIsARowWithItsReason() throws Exception {
        startAndRead();
        assertThat(desk.texts())
                .anySatisfy(text -> assertThat(text).startsWith("UD05 udkast.forslag: filen er ikke hel"))
                .contains("kan ikke læses", "2 forslag · 1 fil kan ikke læses");
    }

    @Test
    void whatIsTypedInTheSearchFieldFilters() throws Exception {
        startAndRead();
        desk.press(KeyCode.CONTROL, KeyCode.F).type("protese");
        desk.await(() -> desk.rows().equals(List.of("Borgere med handicap", "HA02")));
        desk.press(KeyCode.DOWN).press(KeyCode.END).press(KeyCode.ENTER);
        assertThat(desk.opened).containsExactly(folder.resolve("socialt").resolve("HA02.forslag"));
    }

    @Test
    void whatIsTypedInTheFilterOfAColumnFilters() throws Exception {
        startAndRead();
        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).type("bu");
        desk.await(() -> desk.rows().equals(List.of("Børnefamilier med særlige behov", "BU01")));
        desk.fire("Ryd filtre");
        desk.await(() -> desk.rows().equals(ALL));
    }

    @Test
    void groupsComeAndGo() throws Exception {
        startAndRead();
        desk.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(desk.rows()).containsExactly("BU01", "HA02", "UD05");
        desk.press(KeyCode.CONTROL, KeyCode.G);
        assertThat(desk.rows()).isEqualTo(ALL);
    }

    @Test
    void enterOpensWhatIsSelected() throws Exception {
        startAndRead();
        desk.press(KeyCode.CONTROL, KeyCode.G)
                .press(KeyCode.HOME)
                .press(KeyCode.DOWN)
                .press(KeyCode.ENTER);
        assertThat(desk.opened).containsExactly(folder.resolve("socialt").resolve("HA02.forslag"));
    }

    /** BU01 has 2024 and HA02 2021 as its last year. */
    @Test
    void theFootSaysWhatIsSelected() throws Exception {
        startAndRead();
        desk.press(KeyCode.HOME);
        assertThat(desk.tally()).isEqualTo("1 valgt · netto 2021: -1.200");
        desk.press(KeyCode.CONTROL, KeyCode.A);
        assertThat(desk.tally()).startsWith("3 valgt · lægges ikke sammen: prisniveau 2018, 2020");
    }

    @Test
    void anExportOfAllGoesOnAfterOneHasFailed() throws Exception {
        startAndRead();
        Path target = Files.createDirectory(temporary.resolve("ud"));
        String mine = "BU01 Peer-to-Peer familier i familiebehandling.xlsx";
        Files.writeString(target.resolve(mine), "mit eget");
        desk.dialogs.file = Optional.of(target);
        desk.dialogs.chosen = "Lad dem være";
        desk.dialogs.answer = asking -> ((Button) asking.node().lookup(".button")).fire();
        desk.press(KeyCode.CONTROL, KeyCode.E);
        desk.await(() -> desk.message().equals("1 af 2 forslag er eksporteret til ud."));
        assertThat(target.resolve(mine)).hasContent("mit eget");
        assertThat(target.resolve("HA02 Helhedsorienteret sagsbehandling af protesesager.xlsx"))
                .exists();
        assertThat(desk.dialogs.asked).last().asString().contains("Disse er ikke");
    }

    /** HA02 is at 2018 prices and BU01 at 2020; -1.200 at 2 % in each of two years is -1.248,48. */
    @Test
    void aProposalAtOtherPricesIsComputedAndSaved() throws Exception {
        startAndRead();
        desk.dialogs.answer = asking -> asking.node().lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> field.getId().startsWith("rate-"))
                .forEach(field -> field.setText("2"));
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT4).press(KeyCode.DOWN);
        desk.fire("Regn det valgte om til 2020-p/l …");
        desk.await(() -> desk.message().endsWith("i HA02.forslag er regnet om til 2020-p/l og gemt."));
        assertThat(Files.readString(folder.resolve("socialt/HA02.forslag"))).contains("\"priceLevel\": 2020");
        assertThat(folder.resolve("socialt").toFile().list()).containsExactly("HA02.forslag");
    }

    @Test
    void anOlderFolderIsComparedWithThisOne() throws Exception {
        startAndRead();
        Path older = Files.createDirectory(temporary.resolve("forrige"));
        Files.copy(folder.resolve("BU01.forslag"), older.resolve("BU01.forslag"));
        desk.dialogs.file = Optional.of(older);
        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        desk.await(() -> desk.dialogs.asked.contains("Fra forrige til " + folder.getFileName()));
        assertThat(desk.message()).isEqualTo("Kan ikke læses og er ikke sammenlignet: UD05 udkast.forslag.");
    }

    @Test
    void checkingAllWritesAWorkbook() throws Exception {
        startAndRead();
        Path target = temporary.resolve("kontrol.xlsx");
        desk.dialogs.file = Optional.of(target);
        desk.press(KeyCode.CONTROL, KeyCode.K);
        desk.await(() -> desk.message().startsWith("Kontrollen er skrevet til kontrol.xlsx"));
        assertThat(target).exists();
    }

    @Test
    void theRightMouseButtonOffersWhatCanBeDoneWithTheLinesSelected() throws Exception {
        startAndRead();
        desk.press(KeyCode.DOWN);
        List<String> offered = desk.on(() -> {
            Node list = desk.stage.getScene().lookup("#desk-files");
            list.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 100, 100, 100, 100, true, new PickResult(list, 100, 100)));
            return Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .filter(item -> item.getText() != null && !item.isDisable())
                    .map(MenuItem::getText)
                    .toList();
        });

        assertThat(offered)
                .containsExactly(
                        Texts.of("desk.command.open"),
                        Texts.of("desk.command.export-selected"),
                        Texts.of("desk.command.copy"));
    }

    /** 640 pixels are 1280 with all letters twice as large. */
    @Test
    void whatIsDoneWithTheProposalsStaysInSightWhereTheWindowIsNarrow() throws Exception {
        startAndRead();
        desk.on(() -> {
            desk.stage.setWidth(640);
            return true;
        });
        desk.await(() -> desk.on(() -> {
            Node more = desk.stage.getScene().lookup("#desk-more");
            Bounds there = more.localToScene(more.getLayoutBounds());
            return desk.stage.getScene().getWidth() <= 640 && there.getMaxX() <= 640 && there.getWidth() > 0;
        }));
    }

    @Test
    void checkingAllThatIsStoppedLeavesNothingBehind() throws Exception {
        startAndRead();
        Path target = Files.createDirectory(temporary.resolve("ud")).resolve("kontrol.xlsx");
        desk.dialogs.file = Optional.of(target);
        desk.fireBoth("Kontrollér alle …", "Afbryd");
        desk.await(() -> desk.message().equals("Afbrudt. Kontrollen er ikke skrevet."));
        desk.await(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().contains("making")));
        assertThat(target.getParent()).isEmptyDirectory();
    }

    @Test
    void thePackForWhoeverHelpsHasTheSelectedProposal() throws Exception {
        startAndRead();
        Path target = temporary.resolve("pakke");
        desk.dialogs.file = Optional.of(target);
        desk.dialogs.chosen = "Gem pakken …";
        desk.press(KeyCode.HOME).press(KeyCode.DOWN);
        desk.choose("Pak til support …");
        desk.await(() -> desk.message().startsWith("Pakken er gemt"));
        try (ZipFile zip = new ZipFile(temporary.resolve("pakke.zip").toFile())) {
            String proposal = new String(
                    zip.getInputStream(zip.getEntry("forslag-uden-tekster.forslag"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(proposal).contains("\"priceLevel\": 2018").doesNotContain("protese");
        }
    }

    @Test
    void aFolderThatVanishesIsSaidPlainlyAndItsRowsStay() throws Exception {
        startAndRead();
        Files.move(folder, temporary.resolve("flyttet"));
        desk.await(() -> desk.texts().stream()
                .anyMatch(text -> String.valueOf(text).contains("Katalog 2018 findes ikke. Er den flyttet")));
        assertThat(desk.rows()).isEqualTo(ALL);
    }

    /** The rules ask for the day; here they get no answer until the test is over. */
    @Test
    void readingIsStoppedByTheLinkAtTheFoot() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        start(new Checks(HouseRules.USUAL, () -> {
            waitFor(over);
            return TODAY;
        }));
        desk.await(() -> desk.has("Afbryd"));
        desk.fire("Afbryd");
        desk.await(() -> desk.message().startsWith("Læsningen er afbrudt"));
        assertThat(desk.has("Afbryd")).isFalse();
        over.countDown();
    }

    private static void waitFor(CountDownLatch over) {
        try {
            over.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
