package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cells of the smaller tables without a value: what the window says of them, and the way there. */
class ListFindingsTest extends RobotTest {
    @BeforeEach
    void show() {
        Proposal staffed = ListTables.STAFFING.with(
                example("BU01"), List.of(ListTables.STAFFING.blank().withLabel("Stab")));
        Proposal proposal = ListTables.CONSULTATIONS.with(
                staffed,
                List.of(ListTables.CONSULTATIONS.blank().withBody("IT-kredsen").withConsulted(Optional.of(true))));
        editor.show(proposal);
    }

    @Test
    void theLinkGoesToTheCellAndIsGoneOnceItIsMended() {
        open(Place.Page.STAFFING);
        editor.click("Stab", "Efter").type("=ukendt*2").press(ENTER);
        assertThat(link().getText()).startsWith("Personale, Stab, Efter: “=ukendt*2” kan ikke beregnes");

        open(Place.Page.TABLE_1);
        editor.clickOn(".status-findings");
        assertThat(editor.window.workspace().orElseThrow().pageProperty().get()).isEqualTo(Place.Page.STAFFING);
        assertThat(editor.cursor()).isEqualTo("Stab | Efter");
        editor.type("3").press(ENTER);
        assertThat(link().isVisible()).isFalse();
    }

    @Test
    void enterOnTheLinkDoesTheSame() {
        open(Place.Page.STAFFING);
        editor.click("Stab", "Før").type("tre").press(ENTER);
        open(Place.Page.COVER);
        editor.run(() -> link().requestFocus()).press(ENTER);
        assertThat(editor.cursor()).isEqualTo("Stab | Før");
        editor.type("4").press(ENTER);
        assertThat(editor.text("Stab", "Før")).as("the sheet has the keyboard").isEqualTo("4");
    }

    @Test
    void theLinkHasAllFindingsInItsTooltip() {
        open(Place.Page.STAFFING);
        editor.click("Stab", "Før").type("tre").press(TAB).type("fire").press(ENTER);
        assertThat(link().getText()).endsWith("(og 1 til)");
        assertThat(link().getTooltip().getText().lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("• Personale, Stab, Før"),
                        second -> assertThat(second).startsWith("• Personale, Stab, Efter"));
    }

    @Test
    void aChoiceThatCannotBeReadIsShownWhole() {
        open(Place.Page.CONSULTATIONS);
        double usual = editor.bounds("IT-kredsen", "Dato for godkendelse").getWidth();
        editor.click("IT-kredsen", "Dato for godkendelse")
                .type("engang i det tidlige forår, når kredsen mødes")
                .press(ENTER);
        open(Place.Page.CONSULTATIONS);
        assertThat(editor.isMarked("IT-kredsen", "Dato for godkendelse")).isTrue();
        assertThat(editor.bounds("IT-kredsen", "Dato for godkendelse").getWidth())
                .isGreaterThan(usual + 50);
    }

    @Test
    void whatANarrowCellCutsOffStandsInItsTooltipWithTheReason() {
        open(Place.Page.STAFFING);
        editor.click("Stab", "Efter").type("=ukendt*2+100000/100000").press(ENTER);
        assertThat(editor.tooltip("Stab", "Efter"))
                .isEqualTo("=ukendt*2+100000/100000\n“ukendt” står hverken i Forudsætninger eller i Tabel 1.");
        editor.click("Stab", "Før").type("tre").press(ENTER);
        assertThat(editor.tooltip("Stab", "Før")).as("it quotes what was typed").isEqualTo("“tre” er ikke et tal.");
    }

    private Hyperlink link() {
        return (Hyperlink) editor.stage.getScene().lookup(".status-findings");
    }

    private void open(Place.Page page) {
        editor.run(() -> {
            editor.window.workspace().orElseThrow().open(page);
            editor.window.workspace().orElseThrow().focus();
        });
        // Rows get their heights, and with them new cells, once the page has been drawn.
        editor.run(() -> editor.stage.getScene().getRoot().layout()).run(() -> {});
    }
}
