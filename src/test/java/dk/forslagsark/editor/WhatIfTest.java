package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.H;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.document.CoverEdits;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The published BU04: 5 years as written, 6 with 80 % of its savings, 8 where these are a year late too. */
class WhatIfTest extends RobotTest {
    private Proposal published;

    @BeforeEach
    void show() throws FileProblem {
        published = ProposalFile.read(Path.of("src/test/resources/published-whole/BU04.forslag"));
        editor.show(published);
    }

    @Test
    void theSlidersAreMovedByKeysAndTheAnswerStandsBesideWhatIsWritten() throws Exception {
        assertThat(editor.on(() -> {
                    editor.window.workspace().orElseThrow().toggleWhatIf();
                    return editor.stage.getScene().getFocusOwner();
                }))
                .as("has the keyboard before it has been drawn")
                .isInstanceOf(Slider.class);
        editor.press(LEFT, 4);
        await("Hvad nu hvis: service 6 år, totaløkonomi 6 år, i alt -100.");
        assertThat(spoken())
                .startsWith("Bedst: service 5 år, totaløkonomi 5 år, i alt -600. Som skrevet: service 5 år,")
                .endsWith("Værst: service 6 år, totaløkonomi 6 år, i alt -100.");
        assertThat(answer())
                .isEqualTo("20 % af besparelsen kan falde væk, og forslaget er stadig tilbagebetalt på 6 år.");
        assertThat(editor.proposal()).isEqualTo(published);

        editor.press(ESCAPE);
        assertThat(editor.has(".what-if")).isFalse();
    }

    @Test
    void whatIsTypedIsKeptUnderANameAndTakenBack() throws Exception {
        editor.press(CONTROL, SHIFT, H);
        type("what-if-savings", "-20");
        type("what-if-late", "1");
        await("Hvad nu hvis: service 8 år, totaløkonomi 8 år, i alt 300.");
        type("what-if-name", "Sent og mindre");
        editor.press(ENTER);
        Scenario kept = Scenario.AS_WRITTEN
                .withName("Sent og mindre")
                .withSavings(new BigDecimal("-0.2"))
                .withYearsLate(1);
        assertThat(editor.proposal()).isEqualTo(published.withScenarios(List.of(kept)));
        assertThat(editor.undoable())
                .hasValueSatisfying(words -> assertThat(words).contains("Sent og mindre"));

        editor.run(() -> editor.find("#what-if-reset", Button.class).fire());
        await("Hvad nu hvis: service 5 år");
        assertThat(spoken()).endsWith("Værst: service 8 år, totaløkonomi 8 år, i alt 300.");

        editor.run(() -> editor.find("#what-if-kept", ComboBox.class).requestFocus());
        editor.press(DOWN);
        await("Hvad nu hvis: service 8 år, totaløkonomi 8 år, i alt 300.");
        editor.run(() -> editor.find("#what-if-delete", Button.class).fire());
        assertThat(editor.proposal()).isEqualTo(published);
        editor.run(() -> editor.window.current().orElseThrow().document().undo());
        assertThat(editor.proposal().scenarios()).containsExactly(kept);

        editor.run(() -> editor.find("#what-if-reset", Button.class).fire());
        editor.run(() -> editor.window.current().orElseThrow().document().undo());
        assertThat(editor.proposal()).isEqualTo(published);
        await("Værst: service 5 år");
    }

    @Test
    void whatCannotBeReadIsToldAndCountsAsBefore() throws Exception {
        editor.press(CONTROL, SHIFT, H);
        type("what-if-late", "1");
        await("Hvad nu hvis: service 7 år");
        editor.press(TAB);
        type("what-if-late", "1,5");
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> answer().startsWith("Senere: Skriv et helt antal år fra 0 til 10."));
        assertThat(spoken()).contains("Hvad nu hvis: service 7 år");
    }

    @Test
    void keptScenariosAreFoundChosenRenamedAndDeletedByKeys() throws Exception {
        Scenario late = Scenario.AS_WRITTEN.withName("For sent").withYearsLate(1);
        Scenario less = Scenario.AS_WRITTEN.withName("Mindre").withSavings(new BigDecimal("-0.2"));
        Proposal keeping = published.withScenarios(List.of(late, less));
        editor.show(keeping);

        editor.press(CONTROL, F).type("for sent").press(ENTER);
        await("Hvad nu hvis: service 7 år");
        editor.press(ESCAPE);
        assertThat(focused().getId()).as("the pane has the keyboard").isEqualTo("what-if-savings-slider");

        tabTo("what-if-kept");
        editor.press(DOWN);
        await("Hvad nu hvis: service 6 år");
        tabTo("what-if-name");
        editor.press(CONTROL, A).type("For sent");
        assertThat(editor.find("#what-if-rename", Button.class).isDisabled())
                .as("another has that name")
                .isTrue();
        editor.press(CONTROL, A).type("Lidt mindre");
        tabTo("what-if-rename");
        editor.press(SPACE);
        assertThat(editor.proposal().scenarios()).containsExactly(late, less.withName("Lidt mindre"));

        tabTo("what-if-delete");
        editor.press(SPACE);
        assertThat(editor.proposal().scenarios()).containsExactly(late);
        editor.run(() -> editor.window.current().orElseThrow().document().undo());
        editor.run(() -> editor.window.current().orElseThrow().document().undo());
        assertThat(editor.proposal()).isEqualTo(keeping);
    }

    @Test
    void aRateOfItsOwnStaysWhateverThatOfTheProposalBecomes() {
        editor.press(CONTROL, SHIFT, H);
        type("what-if-rate", "6");
        rateOfProposal("0.06");
        rateOfProposal("0.05");
        assertThat(editor.find("#what-if-rate", TextField.class).getText()).isEqualTo("6");

        type("what-if-rate", "5");
        rateOfProposal("0.02");
        assertThat(editor.find("#what-if-rate", TextField.class).getText())
                .as("as written, it goes with the proposal")
                .isEqualTo("2");
    }

    private void rateOfProposal(String rate) {
        editor.run(() -> editor.window
                .current()
                .orElseThrow()
                .document()
                .apply(CoverEdits.rate(Optional.of(new BigDecimal(rate)))));
    }

    private void tabTo(String id) {
        for (int steps = 0; !id.equals(focused().getId()); steps++) {
            assertThat(steps).as("tabs to " + id).isLessThan(40);
            editor.press(TAB);
        }
    }

    private Node focused() {
        return editor.on(() -> editor.stage.getScene().getFocusOwner());
    }

    private void type(String field, String text) {
        editor.run(() -> {
            TextField typed = editor.find("#" + field, TextField.class);
            typed.requestFocus();
            typed.setText(text);
        });
    }

    private void await(String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> spoken().contains(words));
    }

    private String spoken() {
        return String.valueOf(editor.find("#what-if-table", Node.class).getAccessibleText());
    }

    private String answer() {
        return editor.find("#what-if-answer", Label.class).getText();
    }
}
