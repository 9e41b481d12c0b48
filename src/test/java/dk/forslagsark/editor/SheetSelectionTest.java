package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selecting and filling in Table 1 of BU01. */
class SheetSelectionTest extends RobotTest {
    private static final String DEVELOPMENT = "Udvikling af nyt familiebehandlingsforløb og målgruppeanalyse";
    private static final String LABEL = "1.000 kr. 2020 p/l";

    @BeforeEach
    void showExample() {
        editor.show(example("BU01"));
    }

    @Test
    void shiftAndArrowsSelectABlockAndItsFiguresAreAddedUp() {
        editor.click(BU01_SAVING, "2020")
                .press(SHIFT, RIGHT)
                .press(SHIFT, RIGHT)
                .press(SHIFT, DOWN);

        assertThat(editor.selected()).isEqualTo(6);
        // 3 * -1.300 + 3 * 300 = -3.000; / 6 = -500
        assertThat(editor.tally()).isEqualTo("Sum -3.000   Gennemsnit -500   Antal 6");
        editor.press(RIGHT);
        assertThat(editor.selected()).isEqualTo(1);
        assertThat(editor.tally()).isEmpty();
    }

    @Test
    void controlAndArrowsJumpToTheEdgeOfWhatIsFilled() {
        editor.click(BU01_SAVING, "2020").press(CONTROL, RIGHT);
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2024");
        editor.press(CONTROL, LEFT);
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2020");
        editor.press(CONTROL, SHIFT, RIGHT);
        assertThat(editor.tally()).as("5 * -1.300").isEqualTo("Sum -6.500   Gennemsnit -1.300   Antal 5");
    }

    @Test
    void wholeRowsAndColumnsAreSelectedByTheirHeadersAndByKeys() {
        editor.clickHeading("2019");
        // 2019: permanent 0, then 300 and 0, implementation 300, net 300; / 5 = 180
        assertThat(editor.tally()).isEqualTo("Sum 900   Gennemsnit 180   Antal 5");
        editor.click(BU01_STAFF, "2021").press(SHIFT, SPACE);
        assertThat(editor.tally()).as("5 * 300").isEqualTo("Sum 1.500   Gennemsnit 300   Antal 5");
        assertThat(editor.isEditing()).isFalse();
        editor.press(CONTROL, A);
        assertThat(editor.selected()).isGreaterThan(70);
    }

    @Test
    void draggingSelectsFromWhereItBegan() {
        editor.drag(BU01_SAVING, "2020", BU01_STAFF, "2022");
        assertThat(editor.selected()).isEqualTo(6);
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2020");
    }

    @Test
    void deleteClearsAllThatIsSelectedInOneStep() {
        editor.click(BU01_SAVING, "2020").press(SHIFT, CONTROL, RIGHT).press(DELETE);
        assertThat(editor.text(BU01_SAVING, "2020")).isEmpty();
        assertThat(editor.text(BU01_SAVING, "2024")).isEmpty();
        editor.click(NET, "2019").press(CONTROL, Z);
        assertThat(editor.text(BU01_SAVING, "2024")).isEqualTo("-1.300");
        assertThat(editor.selected()).as("undo selects again what had been").isEqualTo(5);
    }

    @Test
    void controlEnterWritesInAllThatIsSelected() {
        editor.click(DEVELOPMENT, "2022")
                .press(SHIFT, RIGHT)
                .press(SHIFT, RIGHT)
                .type("7")
                .press(CONTROL, ENTER);
        assertThat(editor.text(DEVELOPMENT, "2022")).isEqualTo("7");
        assertThat(editor.text(DEVELOPMENT, "2024")).isEqualTo("7");
        assertThat(editor.undoable()).contains("Udfyld");
    }

    @Test
    void fillingToTheRightAndDownRepeatsTheFirstCell() {
        editor.click(BU01_SAVING, "2020").type("-900").press(ENTER).press(UP);
        editor.press(SHIFT, RIGHT).press(SHIFT, RIGHT).press(CONTROL, R);
        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("-900");
        assertThat(editor.text(BU01_SAVING, "2023")).isEqualTo("-1.300");
        editor.click(BU01_SAVING, "2023").press(SHIFT, DOWN).press(CONTROL, D);
        assertThat(editor.text(BU01_STAFF, "2023")).isEqualTo("-1.300");
        editor.click(BU01_STAFF, "2024").press(CONTROL, D);
        assertThat(editor.text(BU01_STAFF, "2024"))
                .as("a single cell takes the one above")
                .isEqualTo("-1.300");
    }

    @Test
    void theHandleFillsWhatItIsDraggedOver() {
        editor.click(BU01_STAFF, "2020").type("5").press(ENTER).click(BU01_STAFF, "2020");
        editor.dragHandle(BU01_STAFF, "2022");
        assertThat(editor.text(BU01_STAFF, "2021")).isEqualTo("5");
        assertThat(editor.text(BU01_STAFF, "2022")).isEqualTo("5");
        assertThat(editor.text(BU01_STAFF, "2023")).isEqualTo("300");
    }

    @Test
    void f4DoesAgainWhatWasDoneLast() {
        editor.click(BU01_SAVING, "2020")
                .type("-8")
                .press(ENTER)
                .click(BU01_SAVING, "2022")
                .press(F4);
        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("-8");
    }

    @Test
    void enterAndTabGoRoundWithinWhatIsSelected() {
        editor.click(BU01_SAVING, "2020").press(SHIFT, RIGHT).press(SHIFT, DOWN);
        editor.type("1")
                .press(ENTER)
                .type("2")
                .press(ENTER)
                .type("3")
                .press(ENTER)
                .type("4")
                .press(ENTER);
        assertThat(editor.text(BU01_STAFF, "2020")).isEqualTo("2");
        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("3");
        assertThat(editor.text(BU01_STAFF, "2021")).isEqualTo("4");
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2020");
        assertThat(editor.selected()).isEqualTo(4);
    }

    @Test
    void aPermanentChangeTypedInOneYearOffersToBeRepeated() {
        editor.click("Ny række …", LABEL)
                .type("Husleje")
                .press(TAB, 3)
                .type("-400")
                .press(ENTER);
        assertThat(editor.has("#offer")).isTrue();
        editor.clickOn("#offer");
        assertThat(editor.text("Husleje", "2024")).isEqualTo("-400");
        assertThat(editor.undoable()).contains("Gentag -400 til 2024");
    }

    @Test
    void rowsAreMovedTogetherAlsoIntoTheOtherBlock() {
        editor.click(BU01_SAVING, LABEL).press(SHIFT, DOWN).press(ALT, DOWN);
        assertThat(editor.proposal().permanentChanges()).isEmpty();
        assertThat(editor.proposal().implementationCosts()).hasSize(4);
        assertThat(editor.text(PERMANENT, "2020")).isEqualTo("0");
        editor.press(ALT, UP);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void rowsAreDraggedByTheirNumbers() {
        editor.clickNumber(1).dragNumber(1, DEVELOPMENT);
        assertThat(editor.proposal().permanentChanges()).hasSize(1);
        assertThat(editor.proposal().implementationCosts().get(0).label()).isEqualTo(BU01_SAVING);
    }

    @Test
    void aCommentIsWrittenBesideACellAndMarksItsCorner() {
        editor.click(BU01_SAVING, "2021").press(SHIFT, F2).type("skoen").press(CONTROL, ENTER);
        assertThat(editor.proposal().permanentChanges().get(0).comments().on("2021"))
                .contains("skoen");
        assertThat(editor.hasComment(BU01_SAVING, "2021")).isTrue();
    }

    @Test
    void thePageIsShownLargerAndSmaller() {
        double before = editor.bounds(BU01_SAVING, "2021").getHeight();
        editor.press(CONTROL, ADD).press(CONTROL, ADD);
        assertThat(editor.bounds(BU01_SAVING, "2021").getHeight()).isGreaterThan(before);
        editor.press(CONTROL, DIGIT0);
        assertThat(editor.bounds(BU01_SAVING, "2021").getHeight()).isEqualTo(before);
    }
}
