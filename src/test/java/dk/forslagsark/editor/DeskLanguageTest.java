package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.folder.Monday;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.HouseRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk speaks another language at once, and shows what it has shown. */
class DeskLanguageTest {
    @TempDir
    Path temporary;

    private Path folder;
    private DeskRobot desk;

    @BeforeEach
    void start() throws Exception {
        folder = Monday.in(temporary.resolve("Katalog 2018"));
        desk = new DeskRobot(
                folder,
                temporary.resolve("indstillinger"),
                new Checks(HouseRules.USUAL, () -> LocalDate.of(2026, 11, 23)));
        desk.await(() -> desk.rows().size() == 6);
        desk.press(KeyCode.CONTROL, KeyCode.G);
    }

    @AfterEach
    void close() throws TimeoutException {
        desk.close();
        Language.DANISH.speak();
    }

    @Test
    void whatIsSearchedFilteredAndSelectedStays() {
        desk.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).type("u");
        desk.on(() -> {
            findings().getItems().stream()
                    .filter(words -> !words.equals("kan ikke læses"))
                    .forEach(findings().getCheckModel()::check);
            return true;
        });
        List<String> rows = List.of("BU01");
        desk.await(() -> desk.rows().equals(rows));
        desk.press(KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.A);
        String selected = desk.tally();
        speak("English");

        assertThat(language().getText()).isEqualTo("Language");
        desk.await(() -> desk.rows().equals(rows));
        assertThat(selected).startsWith("1 valgt");
        assertThat(desk.tally()).startsWith("1 selected");
        speak("Dansk");
        assertThat(language().getText()).isEqualTo("Sprog");
        desk.await(() -> desk.rows().equals(rows));
    }

    @Test
    void theFolderIsFollowedAsBefore() throws Exception {
        speak("English");
        desk.await(() -> desk.on(() -> desk.stage.getScene().lookup(".activity")) == null);
        assertThat(desk.rows()).containsExactly("BU01", "HA02", "UD05");
        Files.delete(folder.resolve("socialt").resolve("HA02.forslag"));
        desk.await(() -> desk.rows().equals(List.of("BU01", "UD05")));
    }

    @Test
    void theSamePageStaysInFront() {
        desk.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        speak("English");
        assertThat(desk.on(() -> desk.stage.getScene().lookup("#desk-findings-table")))
                .isNotNull();
    }

    private void speak(String name) {
        desk.on(() -> {
            language().getItems().stream()
                    .filter(item -> name.equals(item.getText()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
    }

    private Menu language() {
        return (Menu) desk.on(() -> ((MenuButton) desk.stage.getScene().lookup("#desk-more"))
                .getItems().stream()
                        .filter(DeskLanguageTest::isOfLanguages)
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isOfLanguages(MenuItem item) {
        return item instanceof Menu menu
                && menu.getItems().stream().map(MenuItem::getText).anyMatch("English"::equals);
    }

    @SuppressWarnings("unchecked")
    private CheckComboBox<String> findings() {
        return (CheckComboBox<String>) desk.stage.getScene().lookup("#desk-filter-findings");
    }
}
