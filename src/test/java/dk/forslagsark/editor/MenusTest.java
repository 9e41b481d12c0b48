package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The menu bar, and what the foot of the window says of what was done. */
class MenusTest extends RobotTest {
    @Test
    void altAndTheMarkedLetterOpenAMenuAlsoFromTheSheet() {
        editor.show(example("BU01")).click(BU01_SAVING, "2020");

        assertThat(opened(F)).isEqualTo("_Fil");
        assertThat(opened(R)).isEqualTo("_Rediger");
        assertThat(opened(I)).isEqualTo("_Indsæt");
        assertThat(opened(T)).isEqualTo("Værk_tøjer");
        assertThat(opened(V)).isEqualTo("_Vis");
        assertThat(opened(H)).isEqualTo("_Hjælp");
    }

    /** The menu that the keys open; whether it stays open is the system's affair, for it goes with the focus. */
    private String opened(KeyCode letter) {
        List<String> shown = new CopyOnWriteArrayList<>();
        editor.run(() -> bar().getMenus().forEach(menu -> menu.setOnShown(event -> shown.add(menu.getText()))));
        editor.press(ALT, letter);
        editor.run(() -> bar().getMenus().forEach(Menu::hide));
        return String.join(", ", shown);
    }

    /** The letter has opened it, and comes up like Alt before the menu has the keyboard: the bar has only seen Alt. */
    @Test
    void aMenuStaysOpenWhenAltComesUpAtOnce() {
        editor.show(example("BU01")).click(BU01_SAVING, "2020");
        Menu view = bar().getMenus().get(4);
        boolean isShowing = editor.on(() -> {
            fire(KeyEvent.KEY_PRESSED, ALT, true);
            view.show();
            fire(KeyEvent.KEY_RELEASED, ALT, false);
            return view.isShowing();
        });
        editor.run(view::hide);
        assertThat(isShowing).isTrue();
    }

    private void fire(EventType<KeyEvent> type, KeyCode key, boolean withAlt) {
        Event.fireEvent(
                editor.stage.getScene().getFocusOwner(), new KeyEvent(type, "", "", key, false, false, withAlt, false));
    }

    /** A press alone does nothing: the letter is typed after it, and would be typed into the sheet. */
    @Test
    void theLetterInAnOpenMenuIsNotWrittenInTheSheet() {
        editor.show(example("BU01"));
        List<Boolean> shown = editor.on(() -> {
            Menu view = bar().getMenus().get(4);
            view.show();
            Scene popup = view.getItems().get(0).getParentPopup().getScene();
            Event.fireEvent(popup, new KeyEvent(KeyEvent.KEY_PRESSED, "", "f", F, false, false, false, false));
            Event.fireEvent(popup, new KeyEvent(KeyEvent.KEY_TYPED, "f", "", UNDEFINED, false, false, true, false));
            boolean whenPressed = view.isShowing();
            Event.fireEvent(popup, new KeyEvent(KeyEvent.KEY_TYPED, "f", "", UNDEFINED, false, false, false, false));
            return List.of(whenPressed, view.isShowing());
        });
        assertThat(shown).containsExactly(true, false);
        assertThat(isTicked("Forside")).isTrue();
    }

    @Test
    void aLetterDoesWhatTheItemOfTheInnermostMenuDoes() {
        editor.show(example("BU01"));
        boolean isShowing = editor.on(() -> {
            Menu view = bar().getMenus().get(4);
            view.show();
            Menu columns = (Menu) view.getItems().stream()
                    .filter(item -> "Kolonner".equals(EditorRobot.unmarked(item.getText())))
                    .findFirst()
                    .orElseThrow();
            columns.show();
            String name = columns.getItems().get(0).getText();
            String letter = name.substring(name.indexOf('_') + 1, name.indexOf('_') + 2);
            Scene popup = view.getItems().get(0).getParentPopup().getScene();
            Event.fireEvent(popup, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", UNDEFINED, false, false, false, false));
            return view.isShowing();
        });
        assertThat(isShowing).isFalse();
        assertThat(editor.on(() -> editor.window.workspace().orElseThrow().sheet()))
                .isPresent();
    }

    @Test
    void eachItemOfAMenuHasALetterOfItsOwn() {
        editor.show(example("BU01"));
        for (Menu menu : bar().getMenus()) {
            List<String> letters = editor.on(() -> menu.getItems().stream()
                    .map(MenuItem::getText)
                    .filter(name -> name != null && name.contains("_"))
                    .map(name -> name.substring(name.indexOf('_') + 1, name.indexOf('_') + 2)
                            .toLowerCase(Locale.ROOT))
                    .toList());
            assertThat(letters).as(menu.getText()).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(editor.on(() -> bar().getMenus().get(0).getItems().get(0).getText()))
                .isEqualTo("_Nyt forslag");
    }

    /** Of 720 pixels the bar of the system and the edge of the window take some 30. */
    @Test
    void eachMenuIsWholeOnALowScreen() {
        editor.show(example("BU01"));
        for (Menu menu : bar().getMenus()) {
            double height = editor.on(() -> {
                menu.show();
                Parent popup =
                        menu.getItems().get(0).getParentPopup().getScene().getRoot();
                popup.applyCss();
                popup.layout();
                double items = popup.lookupAll(".menu-item").stream()
                        .filter(item -> item.getParent().lookup(".menu-item") != null)
                        .mapToDouble(item -> item.prefHeight(-1))
                        .sum();
                double lines = popup.lookupAll(".separator").stream()
                        .mapToDouble(line -> line.prefHeight(-1))
                        .sum();
                menu.hide();
                return items + lines;
            });
            assertThat(height).as(menu.getText()).isBetween(50.0, 660.0);
        }
    }

    @Test
    void visTicksWhatIsShown() {
        editor.show(example("BU01"));
        assertThat(isTicked("Tabel 1")).isTrue();
        assertThat(isTicked("Forside")).isFalse();
        assertThat(isTicked("Resultater")).isTrue();

        editor.press(F8).press(CONTROL, DIGIT1);
        assertThat(isTicked("Tabel 1")).isFalse();
        assertThat(isTicked("Forside")).isTrue();
        assertThat(isTicked("Resultater")).isFalse();
        assertThat(isTicked("Mørkt tema")).isFalse();
    }

    private boolean isTicked(String name) {
        return editor.on(() -> {
            Menu menu = bar().getMenus().get(4);
            menu.show();
            MenuItem item = menu.getItems().stream()
                    .filter(each -> name.equals(EditorRobot.unmarked(each.getText())))
                    .findFirst()
                    .orElseThrow();
            menu.hide();
            return ((CheckMenuItem) item).isSelected();
        });
    }

    @Test
    void whatWasSaidGoesWithTheNextChangeUnlessItWaitsForTheUser() {
        editor.show(example("BU01"));
        editor.run(() -> editor.window.commands().years.addAfter.run());
        assertThat(editor.message()).startsWith("2025 er tilføjet.");

        editor.press(CONTROL, Z);
        assertThat(editor.message()).isEmpty();

        editor.run(() -> editor.find(".status-bar", StatusBar.class).say("Eksporteret.", "Åbn", () -> {}));
        editor.click(BU01_SAVING, "2020").type("7").press(ENTER);
        assertThat(editor.message()).isEqualTo("Eksporteret.");
    }

    @Test
    void thePriceLevelGreetsWithoutAnError() {
        boolean[] marked = new boolean[1];
        editor.show(example("BU01"));
        editor.dialogs.answer = asking ->
                marked[0] = asking.node().lookup("#price-level-result").getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("problem"));
        editor.run(() -> editor.window.commands().years.priceLevel.run());

        assertThat(marked[0]).isFalse();
    }

    @Test
    void whatIsPackedForSupportIsSaidFirstAndWrittenWhereTheUserSays() throws TimeoutException {
        editor.show(example("BU01"));
        editor.dialogs.chosen = "Gem pakken …";
        editor.dialogs.file = Optional.of(folder.resolve("hjælp.zip"));
        editor.choose("Pak til support …");
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> editor.message().equals("Pakken er gemt. Intet er sendt."));

        assertThat(editor.dialogs.questions.get(0).details())
                .hasSize(3)
                .anyMatch(line -> line.contains("uden tekster"));
        assertThat(folder.resolve("hjælp.zip")).isNotEmptyFile();
    }

    private MenuBar bar() {
        return editor.find(".menu-bar", MenuBar.class);
    }
}
