package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Rows, details, areas and the way back, by keyboard. */
class SheetRowsTest extends RobotTest {
    private static final String LABEL_2018 = "1.000 kr. 2018 p/l";
    private static final String LABEL_2020 = "1.000 kr. 2020 p/l";
    private static final String TF02_LINE = "Helhedsorienteret koordinering af indsatser til borgere på krisecentre";

    @Test
    void theAreaIsChosenByItsFirstLetter() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "Styringsområde")
                .type("o")
                .press(ENTER);

        assertThat(editor.proposal().permanentChanges().get(0).area()).isEqualTo(Area.TRANSFERS);
        assertThat(editor.cursor()).isEqualTo(BU01_STAFF + " | Styringsområde");
    }

    @Test
    void theAreaIsChosenByArrows() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "Styringsområde")
                .press(ALT, DOWN)
                .press(DOWN, 3)
                .press(TAB);

        assertThat(editor.proposal().permanentChanges().get(0).area()).isEqualTo(Area.CAPITAL);
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2019");
    }

    @Test
    void theAreaIsChosenByAClick() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "Styringsområde")
                .press(F2)
                .clickOn("Finansposter");

        assertThat(editor.proposal().permanentChanges().get(0).area()).isEqualTo(Area.FINANCIAL);
        assertThat(editor.isEditing()).isFalse();
        editor.press(RIGHT).type("5").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2019")).isEqualTo("5");
    }

    @Test
    void lookingAtTheChoicesOfTheNewRowMakesNoRow() {
        editor.show(example("BU01"))
                .click("Ny række …", "Styringsområde")
                .press(F2)
                .click(BU01_STAFF, "2020");

        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void lookingAtTheChoicesLeavesTheAreaAsItWas() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "Styringsområde")
                .type("a")
                .press(ENTER);
        editor.press(UP).press(F2).press(TAB);

        assertThat(editor.proposal().permanentChanges().get(0).area()).isEqualTo(Area.CAPITAL);
    }

    @Test
    void aNewRowComesIntoTheBlockTheCursorIsIn() {
        editor.show(example("BU01"))
                .click("Samlede implementeringsomkostninger", "2020")
                .press(INSERT);

        assertThat(editor.proposal().implementationCosts()).hasSize(3);
        assertThat(editor.cursor()).isEqualTo(" | " + LABEL_2020);
    }

    @Test
    void aChoiceIsLeftByEscape() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "Styringsområde")
                .press(F2)
                .press(DOWN)
                .press(ESCAPE);

        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    @Test
    void aRowIsWrittenFromNothingByKeyboardAlone() {
        editor.show(Proposal.blank(2026))
                .type("Færre sager")
                .press(TAB)
                .type("o")
                .press(TAB);
        editor.type("-100").press(TAB).type("-200").press(ENTER);

        Line line = editor.proposal().permanentChanges().get(0);
        assertThat(line.label()).isEqualTo("Færre sager");
        assertThat(line.area()).isEqualTo(Area.TRANSFERS);
        assertThat(editor.text(PERMANENT, "2025")).isEqualTo("-100");
        assertThat(editor.text(PERMANENT, "2026")).isEqualTo("-200");
        assertThat(editor.cursor()).isEqualTo("Ny række … | 1.000 kr. 2026 p/l");
    }

    @Test
    void everythingIsUndoneBackToTheBeginningAndRedoneAgain() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "2020")
                .type("-1")
                .press(ENTER)
                .type("x")
                .press(ENTER);
        editor.click(BU01_SAVING, "Styringsområde").type("a").press(ENTER);
        editor.press(INSERT).type("Ny").press(ENTER).press(ALT, UP).press(CONTROL, DELETE);
        Proposal changed = editor.proposal();
        assertThat(editor.title()).contains("•");

        int steps = 0;
        while (editor.on(
                () -> editor.window.current().get().document().undoable().isPresent())) {
            editor.press(CONTROL, Z);
            steps++;
        }
        assertThat(steps).isGreaterThanOrEqualTo(5);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
        assertThat(editor.title()).doesNotContain("•");

        for (int i = 0; i < steps; i++) {
            editor.press(i % 2 == 0 ? new KeyCode[] {CONTROL, Y} : new KeyCode[] {CONTROL, SHIFT, Z});
        }
        assertThat(editor.proposal()).isEqualTo(changed);
    }

    @Test
    void undoShowsWhereItWasDone() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "2022")
                .type("-1")
                .press(ENTER)
                .press(CONTROL, END)
                .press(CONTROL, Z);

        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2022");
        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("-1.300");
    }

    @Test
    void aRowWithDetailsShowsTheirSumAndCannotBeTypedIn() {
        editor.show(example("TF02")).click(TF02_LINE, "2018").type("5");
        assertThat(editor.isEditing()).isFalse();
        assertThat(editor.text(TF02_LINE, "2018")).as("1000 + 750").isEqualTo("1.750");

        editor.click("Frikøb af 2 jobkonsulenter", "2018").type("1.100").press(ENTER);
        assertThat(editor.text(TF02_LINE, "2018")).as("1100 + 750").isEqualTo("1.850");
    }

    @Test
    void detailsAreFoldedAndUnfolded() {
        editor.show(example("TF02"))
                .click(TF02_LINE, LABEL_2018)
                .press(ALT, RIGHT)
                .press(DOWN);
        assertThat(editor.cursor()).startsWith("Besparelse på køb af krisecenterpladser");

        editor.press(UP).press(ALT, RIGHT).press(DOWN);
        assertThat(editor.cursor()).startsWith("Frikøb af 2 jobkonsulenter");
    }

    @Test
    void aRowIsSplitIntoDetailsAndKeepsItsSum() {
        editor.show(example("BU01"))
                .click(BU01_SAVING, "2020")
                .press(ALT, INSERT)
                .type("Drift")
                .press(TAB)
                .press(TAB);
        editor.type("-100").press(ENTER);

        Line line = editor.proposal().permanentChanges().get(0);
        assertThat(line.details()).hasSize(2);
        assertThat(editor.text(PERMANENT, "2020")).as("-1300 - 100 + 300").isEqualTo("-1.100");
    }

    @Test
    void rowsAreDuplicatedMovedAndDeleted() {
        editor.show(example("BU01")).click(BU01_SAVING, LABEL_2020).press(CONTROL, SHIFT, D);
        assertThat(editor.proposal().permanentChanges()).hasSize(3);

        editor.press(ALT, DOWN);
        assertThat(editor.proposal().permanentChanges().get(2).label()).isEqualTo(BU01_SAVING);

        editor.press(CONTROL, DELETE);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
    }

    /** A window of 800 pixels has room for fewer than 30 rows of 28; all that are made are told of every step of the cursor. */
    @Test
    void ofManyRowsNoMoreAreMadeThanAScreenHasRoomFor() {
        Line row = Line.of("Husleje", Area.SERVICE, Amounts.NONE.with(2026, Amount.of(-1)));
        editor.show(Proposal.blank(2026).withLines(Block.PERMANENT, Collections.nCopies(300, row)));
        long made = editor.on(() -> editor.stage.getScene().getRoot().lookupAll(".table-view .sheet-row").stream()
                .filter(each -> each instanceof TableRow)
                .count());
        assertThat(made).isBetween(10L, 40L);
    }

    /** The table tells from the heights of rows that are not in sight how far it can be scrolled. */
    @Test
    void aRowThatOnlySaysHowHighOthersAreHasNoCells() {
        editor.show(Proposal.blank(2026).withLines(Block.PERMANENT, Collections.nCopies(300, Line.BLANK)));
        List<Parent> measured = editor.on(() -> editor.stage.getScene().getRoot().lookupAll(".sheet-row").stream()
                .filter(row -> !row.getParent().isVisible())
                .map(Parent.class::cast)
                .toList());

        assertThat(measured).isNotEmpty().allSatisfy(row -> assertThat(row.getChildrenUnmodifiable())
                .isEmpty());
    }

    /** For one row that is laid out the table places all rows in sight anew. */
    @Test
    void anAmountIsShownWithoutARowBeingLaidOut() {
        editor.show(example("BU01")).click(BU01_SAVING, "2020").type("-777");
        List<Parent> laidOut = new ArrayList<>();
        editor.run(() -> editor.stage.getScene().getRoot().lookupAll(".sheet-row").stream()
                .map(Parent.class::cast)
                .forEach(row -> row.needsLayoutProperty().addListener(seen -> laidOut.add(row))));
        editor.press(ENTER);

        assertThat(editor.drawn(BU01_SAVING, "2020")).isEqualTo("-777");
        assertThat(laidOut).isEmpty();
    }
}
