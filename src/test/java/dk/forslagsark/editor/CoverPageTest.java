package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Years;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The front page, by keyboard and mouse. */
class CoverPageTest extends RobotTest {
    @BeforeEach
    void showCover() {
        editor.show(example("BU01")).press(CONTROL, DIGIT1);
    }

    @Test
    void everyKeyInAFieldChangesTheProposalAndIsUndoneAsOneStep() {
        editor.type("7");
        assertThat(editor.proposal().cover().number()).isEqualTo("BU017");
        editor.type("89");
        assertThat(editor.proposal().cover().number()).isEqualTo("BU01789");

        editor.press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void whatIsNotChosenSaysSo() {
        List<String> prompts =
                editor.on(() -> editor.stage.getScene().lookup(".cover-scroll").lookupAll(".combo-box").stream()
                        .<ComboBox<?>>map(box -> (ComboBox<?>) box)
                        .filter(ComboBox::isEditable)
                        .map(ComboBox::getPromptText)
                        .toList());
        assertThat(prompts).hasSize(4).containsOnly("Ikke valgt");
    }

    @Test
    void otherYearsKeepEachAmountWithItsYear() {
        enter("Første år", "2020");
        assertThat(editor.proposal().years()).isEqualTo(new Years(2020, 2024));
        editor.press(CONTROL, DIGIT2);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.300");

        editor.press(CONTROL, DIGIT1);
        enter("Første år", "2019");
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void bothYearsCanBeMovedBeyondEachOther() {
        enter("Første år", "2030");
        assertThat(editor.proposal().years()).isEqualTo(new Years(2019, 2024));
        assertThat(field("Første år").getText()).isEqualTo("2030");

        enter("Sidste år", "2035");
        assertThat(editor.proposal().years()).isEqualTo(new Years(2030, 2035));
    }

    @Test
    void aYearThatIsNoneStaysMarkedWithTheReason() {
        enter("Prisniveau", "20x");

        assertThat(field("Prisniveau").getText()).isEqualTo("20x");
        assertThat(editor.find(".problem-text", Label.class).getText()).contains("årstal");
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void theMarkGoesWhenTheYearThatWasThereIsTypedAgain() {
        enter("Prisniveau", "20x");
        enter("Prisniveau", "2020");

        assertThat(editor.has(".problem-text")).isFalse();
    }

    @Test
    void ctrlPageDownAndUpGoFromPageToPageAlsoFromTheSheet() {
        editor.press(CONTROL, PAGE_DOWN);
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 1.000 kr. 2020 p/l");
        editor.press(CONTROL, PAGE_UP).type("x");
        assertThat(editor.proposal().cover().number()).isEqualTo("BU01x");
    }

    @Test
    void f6GoesRoundThePartsOfTheWindow() {
        editor.press(F6).press(F6).press(F6).type("x");
        assertThat(editor.proposal().cover().number()).isEqualTo("BU01x");

        editor.press(SHIFT, F6).press(F6).type("y");
        assertThat(editor.proposal().cover().number()).isEqualTo("BU01xy");
    }

    @Test
    void theRateIsInPerCent() {
        enter("Diskonteringsrente", "8");

        assertThat(editor.proposal().terms().rate()).isEqualByComparingTo("0.08");
    }

    @Test
    void administrationsAreMarked() {
        editor.clickOn("Økonomiforvaltningen");

        assertThat(editor.proposal().cover().affected()).containsExactly("Socialforvaltningen", "Økonomiforvaltningen");
    }

    /** A proposal at the prices of 2026 has the names of 2026. */
    @Test
    void whoWritesItTogetherIsTickedInAMenu() {
        enter("Prisniveau", "2026");
        editor.press(ENTER);
        MenuButton others = editor.find(".co-submitters", MenuButton.class);
        assertThat(others.getItems())
                .extracting(MenuItem::getText)
                .contains("Beskæftigelses-, Integrations- og Erhvervsforvaltningen")
                .doesNotContain("Beskæftigelses- og Integrationsforvaltningen", "Socialforvaltningen");
        editor.run(() -> {
            CheckMenuItem first = (CheckMenuItem) others.getItems().get(0);
            first.setSelected(true);
            first.fire();
        });

        assertThat(editor.proposal().cover().alsoSubmittedBy()).containsExactly("Økonomiforvaltningen");
        assertThat(others.getText()).isEqualTo("Økonomiforvaltningen");
    }

    private void enter(String name, String text) {
        editor.run(() -> {
            field(name).requestFocus();
            field(name).selectAll();
        });
        editor.type(text).press(ENTER);
    }

    private TextField field(String name) {
        return editor.field(name);
    }
}
