package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.tables.Place;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** The tables that follow from Table 1 lead back to it. */
class DerivedPageTest extends RobotTest {
    private static final String TOTAL = "Varige ændringer totalt, service";

    @Test
    void theTotalOfTF02LeadsToOneOfItsRowsInTable1() {
        editor.show(example("TF02"));
        open(Place.Page.PERMANENT_TABLES);
        assertThat(editor.text(TOTAL, "2018")).isEqualTo("-700");

        editor.click(TOTAL, "2018").press(DOWN).press(DOWN).press(ENTER);

        assertThat(editor.window.workspace().orElseThrow().isOnTable()).isTrue();
        assertThat(editor.cursor()).isEqualTo("Reduktion i køb af pladser | 2018");
    }

    @Test
    void aFigureWithOneSourceLeadsThereByEnter() {
        editor.show(example("TF02"));
        open(Place.Page.INVESTMENT_TABLES);
        editor.click("Tilrettelæggelse af indsats", "2017");

        assertThat(editor.cursor()).isEqualTo("Tilrettelæggelse af indsats | 2017");
        assertThat(editor.window.workspace().orElseThrow().isOnTable()).isTrue();
    }

    @Test
    void typingChangesNothing() {
        Proposal before = example("TF02");
        editor.show(before);
        open(Place.Page.COMMITTEE_TABLES);
        editor.type("5").press(DELETE).press(KeyCode.F2).press(ESCAPE);

        assertThat(editor.proposal()).isSameAs(before);
    }

    @Test
    void theEffectOnCommitteesIsGivenAName() {
        editor.show(example("TF02"));
        open(Place.Page.COMMITTEE_EFFECT);
        editor.clickOn(".area-names .text-field").type("Effekt");

        assertThat(editor.proposal()
                        .supplement()
                        .tableTexts()
                        .of(TableRef.COMMITTEE_EFFECT)
                        .texts())
                .containsValue("Effekt");
    }

    @Test
    void anEmptyProposalSaysWhatWouldStandThereAndLeadsToTable1() {
        editor.show(Proposal.blank(2026));
        open(Place.Page.COMMITTEE_EFFECT);
        assertThat(editor.has(".derived-page .table-view")).isFalse();

        editor.press(SPACE);

        assertThat(editor.window.workspace().orElseThrow().isOnTable()).isTrue();
    }

    private void open(Place.Page page) {
        editor.run(() -> {
            editor.window.workspace().orElseThrow().open(page);
            editor.window.workspace().orElseThrow().focus();
        });
    }
}
