package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Line;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing in Table 1 of BU01, by the keys an Excel user has in the fingers. */
class SheetTypingTest extends RobotTest {
    @BeforeEach
    void showExample() {
        editor.show(example("BU01"));
    }

    @Test
    void aCharacterTypedOverACellBeginsTheEditAndIsKept() {
        editor.click(BU01_SAVING, "2021").type("-1.500").press(ENTER);

        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("-1.500");
        assertThat(editor.text(PERMANENT, "2021")).as("-1500 + 300").isEqualTo("-1.200");
        assertThat(editor.text(NET, "2021")).as("-1200 + 600").isEqualTo("-600");
        assertThat(editor.cursor()).isEqualTo(BU01_STAFF + " | 2021");
    }

    /** Who knows the keys is faster than a slow machine. */
    @Test
    void whatIsTypedBeforeTheSheetIsDrawnIsKept() {
        editor.run(() -> {
            Scene scene = editor.stage.getScene();
            Event.fireEvent(
                    scene.getFocusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", N, false, true, false, false));
            "Husleje".chars().mapToObj(Character::toString).forEach(letter -> {
                Event.fireEvent(
                        scene.getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", UNDEFINED, false, false, false, false));
            });
        });
        editor.press(ENTER);
        assertThat(editor.proposal().permanentChanges()).extracting(Line::label).containsExactly("Husleje");
    }

    @Test
    void whatIsBeingTypedIsNotCutInTwoWhenTheWindowChanges() {
        editor.click(BU01_SAVING, "2021")
                .type("-15")
                .run(() -> editor.stage.setHeight(720))
                .type("00")
                .press(ENTER);

        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("-1.500");
    }

    @Test
    void paybackFollowsAtOnce() {
        assertThat(editor.find(".card-figure", Label.class).getText()).isEqualTo("3 år");

        editor.click(BU01_SAVING, "2020").type("-3000").press(ENTER);

        // 300 owed after 2019; 2020: 300 + (-3000 + 300 + 900) / 1,03 < 0, and less ever after.
        assertThat(editor.find(".card-figure", Label.class).getText()).isEqualTo("2 år");
    }

    @Test
    void clickingAwayKeepsWhatWasTyped() {
        editor.click(BU01_SAVING, "2022").type("-1400").click(BU01_STAFF, "2020");

        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("-1.400");
        assertThat(editor.cursor()).isEqualTo(BU01_STAFF + " | 2020");
    }

    @Test
    void clickingAwayFromTheNewRowSelectsTheCellClickedThoughRowsMove() {
        editor.click("Ny række …", "1.000 kr. 2020 p/l")
                .type("Husleje")
                .click("Evaluering, optimering og konsolidering", "2020");

        assertThat(editor.proposal().permanentChanges()).hasSize(3);
        assertThat(editor.cursor()).isEqualTo("Evaluering, optimering og konsolidering | 2020");
    }

    @Test
    void tabGoesAcrossTheRowAndEnterComesBackBelowWhereItBegan() {
        editor.click(BU01_SAVING, "2020")
                .type("-1")
                .press(TAB)
                .type("-2")
                .press(TAB)
                .type("-3")
                .press(ENTER);

        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1");
        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("-2");
        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("-3");
        assertThat(editor.cursor()).isEqualTo(BU01_STAFF + " | 2020");
    }

    @Test
    void shiftTabGoesBackAndToTheRowAbove() {
        editor.click(BU01_STAFF, "1.000 kr. 2020 p/l").press(SHIFT, TAB);

        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2024");
    }

    @Test
    void escapeLeavesTheCellAsItWas() {
        editor.click(BU01_SAVING, "2020").type("99").press(ESCAPE);

        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.300");
        assertThat(editor.isEditing()).isFalse();
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void f2GoesOnWithWhatIsInTheCell() {
        editor.click(BU01_SAVING, "2020").press(F2).type(",5").press(ENTER);

        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.300,5");
    }

    @Test
    void aDoubleClickGoesOnWithWhatIsInTheCell() {
        editor.doubleClick(BU01_SAVING, "2020").type("0").press(ENTER);

        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-13.000");
    }

    @Test
    void anArrowEndsTypingOverACell() {
        editor.click(BU01_SAVING, "2020").type("7").press(RIGHT);

        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("7");
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2021");
    }

    @Test
    void deleteLeavesABlankAndNotAZero() {
        editor.click("Evaluering, optimering og konsolidering", "2019").press(DELETE);

        assertThat(editor.text("Evaluering, optimering og konsolidering", "2019"))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadStaysInTheCellMarkedAndIsNotCounted() {
        editor.click(BU01_SAVING, "2021").type("12abc").press(ENTER);

        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("12abc");
        assertThat(editor.isMarked(BU01_SAVING, "2021")).isTrue();
        assertThat(editor.text(PERMANENT, "2021"))
                .as("only the 300 of the other row")
                .isEqualTo("300");

        editor.click(BU01_SAVING, "2021");
        String reason = editor.find(".location-bar .content", Label.class).getText();
        assertThat(reason).contains("12abc", "er ikke et tal");

        editor.type("-1.300").press(ENTER);
        assertThat(editor.isMarked(BU01_SAVING, "2021")).isFalse();
    }

    @Test
    void unitsAreUnderstood() {
        editor.click(BU01_SAVING, "2021")
                .type("-1,3 mio")
                .press(TAB)
                .type("300 t")
                .press(TAB)
                .type("−5")
                .press(ENTER);

        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("-1.300");
        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("300");
        assertThat(editor.text(BU01_SAVING, "2023")).isEqualTo("-5");
    }

    @Test
    void homeAndEndGoToTheEndsOfTheRowAndOfTheSheet() {
        editor.click(BU01_STAFF, "2021").press(END);
        assertThat(editor.cursor()).isEqualTo(BU01_STAFF + " | 2024");
        editor.press(HOME);
        assertThat(editor.cursor()).isEqualTo(BU01_STAFF + " | 1.000 kr. 2020 p/l");
        editor.press(CONTROL, END);
        assertThat(editor.cursor()).isEqualTo("Tilbagebetalingstid baseret på totaløkonomi | 2019");
        editor.press(CONTROL, HOME);
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 1.000 kr. 2020 p/l");
    }

    @Test
    void totalsCannotBeTypedIn() {
        editor.click(PERMANENT, "2021").type("5");

        assertThat(editor.isEditing()).isFalse();
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }
}
