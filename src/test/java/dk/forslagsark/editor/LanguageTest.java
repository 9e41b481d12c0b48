package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.file.recovery.EndedPrograms;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Another language is spoken at once, and nothing is lost by it. */
class LanguageTest extends RobotTest {
    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @Test
    void whatIsWrittenAndWhatCanBeUndoneStay() {
        Proposal before = example("BU01");
        editor.show(before).click(BU01_SAVING, "2020").type("-500").press(ENTER).type("-7");
        speak(Language.ENGLISH);

        assertThat(languageMenu()).isEqualTo("Language");
        assertThat(menus()).containsExactly("_File", "_Edit", "_Insert", "_Tools", "_View", "_Help");
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-500");
        assertThat(editor.title()).contains("•");
        assertThat(editor.on(() -> workspace().document().undoable())).contains("Enter -7 in 2020");
        editor.press(CONTROL, Z).press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(editor.title()).doesNotContain("•");
        editor.press(CONTROL, Y);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-500");

        speak(Language.DANISH);
        assertThat(languageMenu()).isEqualTo("Sprog");
        assertThat(menus()).startsWith("_Fil", "_Rediger");
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-500");
    }

    @Test
    void whatIsInFrontStaysInFront() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "2020")
                .press(SHIFT, DOWN)
                .press(CONTROL, F)
                .type("barn");
        editor.press(CONTROL, SHIFT, H).press(CONTROL, PLUS).press(CONTROL, DIGIT3);
        Place.Page page = page();
        Rectangle2D place = place();
        speak(Language.ENGLISH);

        assertThat(page()).isEqualTo(page).isNotEqualTo(Place.Page.TABLE_1);
        assertThat(place()).isEqualTo(place);
        assertThat(editor.on(() -> workspace().zoom().percentProperty().get())).isEqualTo(110);
        assertThat(editor.on(() -> workspace().showsWhatIf())).isTrue();
        assertThat(editor.find("#find-field", TextField.class).getText()).isEqualTo("barn");
        editor.press(CONTROL, DIGIT2);
        assertThat(editor.selected()).isEqualTo(2);
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2020");
    }

    @Test
    void theFileIsCaredForAsBefore() throws Exception {
        Path file = folder.resolve("BU01.forslag");
        Path state = folder.resolve("indstillinger").resolve("tilstand");
        ProposalFile.write(example("BU01"), file);
        editor.run(() -> editor.window.open(file, Optional.empty()))
                .click(BU01_SAVING, "2020")
                .type("-1")
                .press(ENTER);
        speak(Language.ENGLISH);
        speak(Language.DANISH);
        speak(Language.ENGLISH);
        editor.type("-2").press(ENTER);

        waitFor(() -> EndedPrograms.copies(state).size() == 1);
        editor.press(CONTROL, S);
        assertThat(ProposalFile.read(file)).isEqualTo(editor.proposal());
        assertThat(editor.title()).doesNotContain("•");
    }

    @Test
    void theGuideThatIsShownBesideFollows() {
        speak(Language.ENGLISH);
        assertThat(editor.dialogs.beside).isEmpty();

        speak(Language.DANISH);
        editor.press(F1);
        speak(Language.ENGLISH);
        assertThat(editor.dialogs.asked).containsExactly("Vejledning", "Guide");
        assertThat(editor.dialogs.beside).isPresent();
    }

    @Test
    void theNextStartSpeaksWhatWasChosen() {
        speak(Language.ENGLISH);
        waitFor(() ->
                SettingsFile.at(folder.resolve("indstillinger")).load().view().language() == Language.ENGLISH);
    }

    private void speak(Language language) {
        editor.run(() -> items(menu("language-" + language.key()))
                .filter(item -> ("language-" + language.key()).equals(item.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private String languageMenu() {
        return editor.on(() -> menu("language-en").getText());
    }

    private List<String> menus() {
        return editor.on(() -> editor.find(".menu-bar", MenuBar.class).getMenus().stream()
                .map(Menu::getText)
                .toList());
    }

    private Menu menu(String item) {
        return editor.find(".menu-bar", MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .filter(menu -> items(menu).anyMatch(any -> item.equals(any.getId())))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<RadioMenuItem> items(Menu menu) {
        return menu.getItems().stream().filter(RadioMenuItem.class::isInstance).map(RadioMenuItem.class::cast);
    }

    private Workspace workspace() {
        return editor.window.workspace().orElseThrow();
    }

    private Place.Page page() {
        return editor.on(() -> workspace().pageProperty().get());
    }

    private Rectangle2D place() {
        return editor.on(() -> new Rectangle2D(
                editor.stage.getX(), editor.stage.getY(), editor.stage.getWidth(), editor.stage.getHeight()));
    }

    private void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
