package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F4;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** F4 does once more what was done last: in the sheet in front, and of the proposal in the window only. */
class RepeatTest extends RobotTest {
    private static final String UNCHANGED = "Der er ikke noget her, som kunne ændres på samme måde.";

    @BeforeEach
    void showExampleWithSmallTables() {
        Proposal proposal = example("BU01");
        proposal = ListTables.STAFFING.with(
                proposal, List.of(ListTables.STAFFING.blank().withLabel("Stab")));
        proposal = ListTables.MILESTONES.with(
                proposal, List.of(ListTables.MILESTONES.blank().withActivity("Udbud")));
        editor.show(proposal);
    }

    @Test
    void whatWasTypedIsTypedInTheSheetInFrontAndNotBehindIt() {
        editor.click(BU01_SAVING, "2020").type("-8").press(ENTER);
        Proposal before = editor.proposal();
        open(Place.Page.STAFFING);
        editor.click("Stab", "Efter").press(F4);

        assertThat(editor.proposal().permanentChanges()).isEqualTo(before.permanentChanges());
        assertThat(staff().get(0).after()).contains(new BigDecimal(-8));
    }

    @Test
    void anotherProposalKnowsNothingOfIt() {
        editor.click(BU01_SAVING, "2020").type("-8").press(ENTER);
        editor.show(example("BU01")).click(BU01_SAVING, "2022").press(F4);
        assertThat(editor.proposal()).isEqualTo(example("BU01"));
        assertThat(editor.message()).isEqualTo("Der er ikke gjort noget, som kan gentages.");
    }

    @Test
    void whatWasTakenBackCanBeDoneElsewhere() {
        Proposal before = editor.proposal();
        editor.click(BU01_SAVING, "2020").type("-8").press(ENTER).press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(before);
        editor.click(BU01_SAVING, "2022").press(F4);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.300");
        assertThat(editor.text(BU01_SAVING, "2022")).isEqualTo("-8");
    }

    @Test
    void aPageWithoutASheetStaysAsItIs() {
        editor.click(BU01_SAVING, "2020").type("-8").press(ENTER);
        Proposal before = editor.proposal();
        open(Place.Page.COVER);
        editor.press(F4);
        assertThat(editor.proposal()).isEqualTo(before);
    }

    @Test
    void aSheetThatIsComputedStaysAsItIsAndSaysSo() {
        editor.click(BU01_SAVING, "2020").type("-8").press(ENTER);
        Proposal before = editor.proposal();
        open(Place.Page.PERMANENT_TABLES);
        editor.press(F4);
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(editor.message()).isEqualTo(UNCHANGED);
    }

    @Test
    void aRowIsAddedToTheSheetInFront() {
        editor.click(BU01_SAVING, "2020").press(INSERT);
        Proposal before = editor.proposal();
        open(Place.Page.STAFFING);
        editor.click("Stab", "Efter").press(F4);
        assertThat(editor.proposal().permanentChanges()).isEqualTo(before.permanentChanges());
        assertThat(staff()).hasSize(2);
    }

    @Test
    void whatOnlyTableOneHasIsNotDoneElsewhereAndThatIsSaid() {
        editor.click(BU01_SAVING, "2020").press(ALT, INSERT);
        Proposal before = editor.proposal();
        open(Place.Page.STAFFING);
        editor.click("Stab", "Efter").press(F4);
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(editor.message()).isEqualTo("“Ny detalje” kan ikke gentages her.");
    }

    @Test
    void rowsOfAComputedSheetStayAndThatIsSaid() {
        editor.click(BU01_SAVING, "2020").press(ALT, RIGHT).press(INSERT);
        Proposal before = editor.proposal();
        open(Place.Page.PERMANENT_TABLES);
        editor.press(F4);
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(editor.message()).isEqualTo("“Ny række” kan ikke gentages her.");
    }

    @Test
    void aFigureMarksNoYear() {
        editor.click(BU01_SAVING, "2020").type("-8").press(ENTER);
        open(Place.Page.MILESTONES);
        editor.click("Udbud", "2020").press(F4);
        assertThat(milestones().get(0).years()).isEmpty();
        assertThat(editor.isMarked("Udbud", "2020")).isFalse();
        assertThat(editor.message()).isEqualTo(UNCHANGED);
    }

    @Test
    void aMarkIsSetInAnotherYear() {
        open(Place.Page.MILESTONES);
        editor.click("Udbud", "2020").press(SPACE).press(RIGHT).press(F4);
        assertThat(milestones().get(0).years()).containsExactly(2020, 2021);
    }

    @Test
    void whileACellIsEditedNothingIsRepeated() {
        editor.click(BU01_SAVING, "2020").type("-8").press(ENTER);
        Proposal before = editor.proposal();
        editor.click(BU01_SAVING, "2022").type("5").press(F4);
        assertThat(editor.proposal()).isEqualTo(before);
        assertThat(editor.isEditing()).isTrue();
        editor.press(ESCAPE);
        assertThat(editor.proposal()).isEqualTo(before);
    }

    @Test
    void clearingIsRepeatedInAnotherSheetToo() {
        editor.click(BU01_SAVING, "2020").press(DELETE);
        open(Place.Page.STAFFING);
        editor.click("Stab", "Årsværk").press(F4);
        assertThat(staff().get(0).label()).isEmpty();
    }

    private List<Staffing> staff() {
        return ListTables.STAFFING.in(editor.proposal());
    }

    private List<Milestone> milestones() {
        return ListTables.MILESTONES.in(editor.proposal());
    }

    private void open(Place.Page page) {
        editor.run(() -> {
            editor.window.workspace().orElseThrow().open(page);
            editor.window.workspace().orElseThrow().focus();
        });
        editor.run(() -> editor.stage.getScene().getRoot().layout()).run(() -> {});
    }
}
