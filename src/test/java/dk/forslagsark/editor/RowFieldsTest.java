package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Attribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/** Committee, target group, innovation pool and comment of a row: in the sheet and in the pane beside it. */
class RowFieldsTest extends RobotTest {
    private static final String SAVING = "Besparelse på køb af krisecenterpladser (netto)";
    private static final String PLACES = "Reduktion i køb af pladser";
    private static final String SET_UP = "Tilrettelæggelse af indsats";

    @Test
    void aCommitteeIsCompletedInTheSheetAndHoldsForTheDetails() {
        show("TF02", Column.COMMITTEE);
        editor.click(SAVING, "Udvalg").type("ø").press(ENTER);
        assertThat(line(Block.PERMANENT, 1).committee()).contains("Økonomiudvalget");
        assertThat(editor.text(PLACES, "Udvalg")).isEqualTo("Økonomiudvalget");
        assertThat(line(Block.PERMANENT, 1).details().get(0).committee()).isEmpty();

        editor.click(PLACES, "Udvalg").type("Byrådet").press(TAB);
        assertThat(line(Block.PERMANENT, 1).details().get(0).committee()).contains("Byrådet");
        editor.click(PLACES, "Udvalg").press(DELETE);
        assertThat(editor.text(PLACES, "Udvalg")).isEqualTo("Økonomiudvalget");

        editor.press(CONTROL, Z).press(CONTROL, Z).press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(example("TF02"));
        assertThat(editor.cursor()).isEqualTo(SAVING + " | Udvalg");
    }

    @Test
    void theListBelowACellFiltersAndIsLedThroughByTheArrowKeys() {
        show("TF02", Column.COMMITTEE);
        editor.click(SAVING, "Udvalg").press(ALT, DOWN).press(DOWN).press(DOWN).press(ENTER);
        assertThat(line(Block.PERMANENT, 1).committee()).as("the second of all").contains("Kultur- og Fritidsudvalget");

        editor.click(SAVING, "Udvalg").type("miljø").press(DOWN).press(ENTER);
        assertThat(line(Block.PERMANENT, 1).committee())
                .as("the only one with that within")
                .contains("Teknik- og Miljøudvalget");
    }

    @Test
    void theInnovationPoolIsMarkedOnAnImplementationCostOnly() {
        show("TF02", Column.INNOVATION_POOL, Column.COMMENT);
        editor.click(SAVING, "2018");
        goTo(SET_UP, DOWN);
        editor.press(RIGHT, 3).press(SPACE).press(RIGHT).type("Se bilag").press(ENTER);

        assertThat(line(Block.IMPLEMENTATION, 0).innovationPool()).isTrue();
        assertThat(line(Block.IMPLEMENTATION, 0).comments().row()).contains("Se bilag");

        Proposal before = editor.proposal();
        goTo(SAVING, UP);
        editor.press(END).press(LEFT).type("x").press(ESCAPE);
        assertThat(editor.proposal()).isEqualTo(before);
    }

    /** With a wide font the row may be out of sight. */
    private void goTo(String row, KeyCode way) {
        for (int i = 0; i < 20 && !editor.cursor().startsWith(row); i++) {
            editor.press(way);
        }
        assertThat(editor.cursor()).startsWith(row);
    }

    @Test
    void thePaneFollowsTheCursorAndIsTypedInWithoutTheMouse() {
        show("TF02");
        editor.click(SAVING, "2018").press(F6).press(F6);
        committee().press(CONTROL, A).type("Byrådet").press(UP);
        assertThat(line(Block.PERMANENT, 1).committee()).contains("Byrådet");
        assertThat(editor.undoable()).contains("Ret udvalg");

        editor.press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(example("TF02"));
        assertThat(committeeText()).isEqualTo("Socialudvalget");

        editor.click(PLACES, "2018");
        assertThat(committeeText()).as("what the row inherits is not its own").isEmpty();
        assertThat(editor.on(() -> box().getEditor().getPromptText())).isEqualTo("Socialudvalget");
    }

    @Test
    void whatIsTypedBesideSeveralRowsIsSetInAllOfThemAsOneStep() {
        show("TF02");
        editor.click(SAVING, "2018").press(SHIFT, DOWN).press(SHIFT, DOWN);
        assertThat(editor.find(".details-name", Label.class).getText()).isEqualTo("3 rækker er markeret");

        editor.press(F6).press(F6);
        committee().press(CONTROL, A).type("Byrådet").press(UP);
        Line saving = line(Block.PERMANENT, 1);
        assertThat(saving.committee()).contains("Byrådet");
        assertThat(saving.details()).extracting(Detail::committee).startsWith(Optional.of("Byrådet"));
        assertThat(editor.undoable()).contains("Ret udvalg i 3 rækker");

        editor.press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(example("TF02"));
    }

    @Test
    void aTargetGroupAndTheInnovationPoolAreSetInAllSelectedRowsToo() {
        Line second = line("Uddannelse").withTargetGroup(Optional.of("Voksne"));
        Proposal costs =
                example("TF02").withLines(Block.IMPLEMENTATION, List.of(line(SET_UP), second, line("Flytning")));
        editor.show(costs);
        editor.click(SAVING, "2018");
        goTo(SET_UP, DOWN);
        editor.press(SHIFT, DOWN).press(F6).press(F6).press(TAB).type("Ældre").press(UP);
        assertThat(editor.proposal().lines(Block.IMPLEMENTATION))
                .extracting(Line::targetGroup)
                .containsExactly(Optional.of("Ældre"), Optional.of("Ældre"), Optional.empty());
        assertThat(editor.undoable()).contains("Ret målgruppe i 2 rækker");

        editor.press(TAB).press(SPACE);
        assertThat(editor.proposal().lines(Block.IMPLEMENTATION))
                .extracting(Line::innovationPool)
                .containsExactly(true, true, false);
        editor.press(CONTROL, Z).press(CONTROL, Z);
        assertThat(editor.proposal()).isEqualTo(costs);
    }

    private static Line line(String label) {
        return Line.of(label, Area.SERVICE, Amounts.NONE);
    }

    @Test
    void theFormBesideTheSheetHasOneHeightWhateverIsSelected() {
        show("TF02");
        double height = heightOfDetails();

        editor.press(CONTROL, HOME).press(UP);
        assertThat(heightOfDetails()).isEqualTo(height);
        goTo(SET_UP, DOWN);
        assertThat(heightOfDetails()).isEqualTo(height);
    }

    private double heightOfDetails() {
        return editor.on(() ->
                editor.stage.getScene().lookup(".details").getLayoutBounds().getHeight());
    }

    @Test
    void aTabCompletesHoweverSoonItComes() {
        show("TF02", Column.COMMITTEE);
        editor.click(SAVING, "Udvalg").press(DELETE);
        editor.run(() -> atOnce("Soc"));
        assertThat(line(Block.PERMANENT, 1).committee()).contains("Socialudvalget");

        editor.click(SAVING, "Udvalg")
                .press(DELETE)
                .click(SAVING, "2018")
                .press(F6)
                .press(F6);
        editor.run(() -> atOnce("Soc"));
        assertThat(line(Block.PERMANENT, 1).committee()).contains("Socialudvalget");
    }

    /** Types all of it and a Tab before anything that is put off can be done. */
    private void atOnce(String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> fire(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED));
        fire(KeyEvent.KEY_PRESSED, "", TAB);
    }

    private void fire(EventType<KeyEvent> type, String letter, KeyCode code) {
        Node target = editor.stage.getScene().getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, letter, "", code, false, false, false, false));
    }

    @Test
    void anotherMunicipalityHasOtherNamesAndABrokenFileIsSaidToBe() throws Exception {
        Path other = Files.createDirectory(folder.resolve("andre"));
        Files.writeString(other.resolve("organisation.json"), "{\"committees\": [\"Ældreudvalget\"], \"pools\": 7}");
        editor.close();
        editor = EditorRobot.start(other);
        assertThat(editor.message()).startsWith("organisation.json i " + other + " bruges ikke: pools: 7");

        Files.writeString(other.resolve("organisation.json"), "{\"committees\": [\"Ældreudvalget\"]}");
        editor.close();
        editor = EditorRobot.start(other);
        show("TF02", Column.COMMITTEE);
        editor.click(SAVING, "Udvalg").type("æ").press(ENTER);
        assertThat(line(Block.PERMANENT, 1).committee()).contains("Ældreudvalget");
        assertThat(editor.find("#message", Label.class).getText()).isEmpty();
    }

    private void show(String example, Attribute... columns) {
        editor.show(example(example));
        for (Attribute column : columns) {
            editor.run(() -> editor.window.commands().view.columns.get(column).run());
        }
    }

    private Line line(Block block, int index) {
        return editor.proposal().lines(block).get(index);
    }

    private EditorRobot committee() {
        return editor.run(() -> assertThat(box().isFocused()).isTrue());
    }

    private String committeeText() {
        return editor.on(() -> box().getEditor().getText());
    }

    private ComboBox<?> box() {
        return (ComboBox<?>) editor.stage.getScene().lookup("#details-committee");
    }
}
