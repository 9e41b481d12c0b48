package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** What stands beside Table 1. */
class ResultsTest extends RobotTest {
    @Test
    void theChartHasItsYearsAlsoAfterAYearIsAddedAndTakenBack() {
        editor.show(example("BU01"));
        assertThat(years()).containsExactly("19", "20", "21", "22", "23", "24");

        editor.run(() -> editor.window.commands().years.addAfter.run());
        assertThat(years()).containsExactly("19", "20", "21", "22", "23", "24", "25");

        editor.press(CONTROL, Z);
        assertThat(years()).containsExactly("19", "20", "21", "22", "23", "24");
    }

    @Test
    void theChartOfAnEmptyProposalFollowsItsYears() {
        editor.show(Proposal.blank(2026));
        editor.run(
                () -> editor.window.current().orElseThrow().document().apply(CoverEdits.years(new Years(2030, 2032))));

        assertThat(years()).containsExactly("30", "31", "32");
    }

    @Test
    void theMarkOfThePaybackStandsAboveTheBars() {
        editor.show(example("TF02"));
        Bounds words = bounds(editor.find(".paid-back-words", Text.class));

        assertThat(editor.on(() -> all(".chart-bar"))).isNotEmpty().noneMatch(bar -> bounds(bar)
                .intersects(words));
    }

    @Test
    void aPaybackThatLacksCellsSaysSo() {
        editor.show(example("BU01"));
        assertThat(figure()).isEqualTo("3 år");

        editor.click(BU01_SAVING, "2020").type("1300 x").press(ENTER);
        assertThat(figure()).endsWith(" ?");
        assertThat(editor.find(".card-lacking", Label.class).getText()).isEqualTo("1 celle er ikke talt med");

        editor.click(BU01_SAVING, "2020").press(DELETE).press(CONTROL, Z).press(CONTROL, Z);
        assertThat(figure()).isEqualTo("3 år");
        assertThat(editor.find(".card-lacking", Label.class).isManaged()).isFalse();
    }

    /** A click on the card goes to the cell that is lacking, wherever the cursor and the page are. */
    @Test
    void aPaybackThatLacksCellsLeadsToThem() {
        editor.show(example("BU01"));
        editor.click(BU01_SAVING, "2020").type("1300 x").press(ENTER).press(CONTROL, DIGIT1);

        editor.clickOn("1 celle er ikke talt med");
        assertThat(editor.cursor()).isEqualTo(BU01_SAVING + " | 2020");
    }

    private String figure() {
        return editor.find(".card-figure", Label.class).getText();
    }

    /** The last two digits of each: whether there is room for the others depends on the font. */
    private List<String> years() {
        return editor.on(() -> all(".chart-year").stream()
                .filter(Node::isVisible)
                .map(year -> ((Text) year).getText())
                .map(year -> year.substring(Math.max(0, year.length() - 2)))
                .toList());
    }

    private List<Node> all(String query) {
        return List.copyOf(editor.stage.getScene().getRoot().lookupAll(query));
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
