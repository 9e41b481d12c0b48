package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Formulas written by pointing at cells, with the mouse and with the keys. */
class PointingTest extends RobotTest {
    @BeforeEach
    void showExample() {
        Proposal example = example("BU01");
        editor.show(example.withRows(
                Staffing.ROWS,
                List.of(new Staffing(
                        "Konsulenter",
                        Optional.of(new BigDecimal("28")),
                        Optional.of(new BigDecimal("25")),
                        Notes.NONE))));
    }

    @Test
    void aClickAndTheArrowKeysNameCellsOfTheSheet() {
        // The row below has 300 in 2020 and 2021.
        editor.click(BU01_SAVING, "2020")
                .type("=-")
                .click(BU01_STAFF, "2020")
                .type("*2")
                .press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-600");
        assertThat(expression(2020)).isEqualTo("=-{administration_forbundet_med_r}*2");

        editor.click(BU01_SAVING, "2021")
                .type("=")
                .press(DOWN)
                .press(LEFT)
                .type("+1")
                .press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2021")).isEqualTo("301");
        assertThat(expression(2021)).endsWith("[forrige]+1");

        editor.click(BU01_SAVING, "2022").type("=su").press(TAB);
        editor.press(DOWN).press(SHIFT, LEFT).type(")").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2022"))
                .as("300 in 2021 and 300 in 2022")
                .isEqualTo("600");

        editor.click(BU01_SAVING, "2023").type("=D2").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2023"))
                .as("the cell of 2020 in row 2")
                .isEqualTo("300");
        editor.click(BU01_SAVING, "2023").type("=$D$2").press(ENTER);
        assertThat(expression(2023)).endsWith("[2020]");
        editor.click(BU01_SAVING, "2024").type("=").press(DOWN).press(ESCAPE);
        assertThat(amounts().expressionIn(2024)).isEmpty();
    }

    @Test
    void dependenciesAreMarkedByTheirKeysAndFiguresFollow() {
        editor.click(BU01_SAVING, "2020")
                .type("=-")
                .click(BU01_STAFF, "2020")
                .type("*2")
                .press(ENTER);
        editor.click(BU01_SAVING, "2020").press(CONTROL, SHIFT, A);
        assertThat(editor.message())
                .as("of the row below, for the totals of its block and of all")
                .isEqualTo("Cellen beregnes af 1 og indgår i 2.");
        editor.click(BU01_STAFF, "2020").type("400").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2020")).as("-400 * 2").isEqualTo("-800");
        editor.press(CONTROL, Z);
        assertThat(editor.text(BU01_SAVING, "2020")).as("-300 * 2").isEqualTo("-600");
        editor.press(CONTROL, Z);
        assertThat(expressionIn2020()).isEmpty();
    }

    private Optional<String> expressionIn2020() {
        return amounts().expressionIn(2020);
    }

    @Test
    void aCellOfAnotherPageIsNamedAndEnterGoesBack() {
        editor.click(BU01_SAVING, "2020").type("=100*");
        editor.run(() -> editor.window.workspace().orElseThrow().open(Place.Page.STAFFING));
        editor.run(() -> editor.window.workspace().orElseThrow().focus());
        editor.click("Konsulenter", "Ændring (+/-)");
        assertThat(editor.message())
                .as("what a screen reader says too")
                .startsWith("Peger på Konsulenter, Ændring (+/-), -3");
        editor.press(LEFT).type("-1").press(ENTER);
        assertThat(editor.window.workspace().orElseThrow().isOnTable()).isTrue();
        assertThat(editor.text(BU01_SAVING, "2020")).as("100 * 25 - 1").isEqualTo("2.499");
        assertThat(expression(2020)).isEqualTo("=100*{konsulenter}.after-1");
    }

    /** As in Excel, which does not enter it either; what was there before is saved. */
    @Test
    void savingLeavesAFormulaThatIsHalfWrittenOpen() throws Exception {
        Proposal before = editor.proposal();
        editor.dialogs.file = Optional.of(folder.resolve("x.forslag"));
        editor.click(BU01_SAVING, "2020").type("=").press(CONTROL, S);
        assertThat(ProposalFile.read(folder.resolve("x.forslag"))).isEqualTo(before);
        editor.type("100*").press(CONTROL, S);
        assertThat(ProposalFile.read(folder.resolve("x.forslag"))).isEqualTo(before);
        editor.type("2").press(CONTROL, S);
        assertThat(ProposalFile.read(folder.resolve("x.forslag"))
                        .permanentChanges()
                        .get(0)
                        .ownAmounts()
                        .expressionIn(2020))
                .contains("=100*2");
    }

    private String expression(int year) {
        return amounts().expressionIn(year).orElseThrow();
    }

    private Amounts amounts() {
        return editor.proposal().permanentChanges().get(0).ownAmounts();
    }
}
