package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Acceptance;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.version.Finding;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The published TV01c, which has two costs of the first years under the permanent changes, gone through by keyboard. */
class FindingsPanelTest extends RobotTest {
    private static final String FIRST = "Udvikling af ny samarbejdsmodel og kvalitetsstandarder";

    @Test
    void aFindingIsGoneToMendedAndTakenBackByKeyboard() throws TimeoutException {
        Proposal before = example("TV01c");
        editor.show(before);
        await(rules -> rules.startsWith("[permanent-cost, permanent-cost"));

        editor.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.ENTER);
        assertThat(editor.cursor()).isEqualTo(FIRST + " | 2018");

        editor.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.R);
        assertThat(editor.proposal().implementationCosts())
                .extracting(Line::label)
                .containsExactly(FIRST);
        assertThat(editor.undoable()).contains("Flyt rækken til engangsudgifterne");
        await(rules -> !rules.contains("permanent-cost, permanent-cost"));

        editor.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor.proposal()).isEqualTo(before);
    }

    @Test
    void aFindingIsAcceptedWithAReasonAndANameAndComesBackWithOtherFigures() throws TimeoutException {
        editor.show(example("TV01c"));
        await(rules -> rules.startsWith("[permanent-cost, permanent-cost"));
        editor.dialogs.answer = asking -> {
            ((TextField) asking.node().lookup("#accept-reason")).setText("Aftalt med økonomi");
            ((TextField) asking.node().lookup("#accept-name")).setText("KMF");
        };
        editor.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.A);

        assertThat(editor.proposal().accepted())
                .containsExactly(Acceptance.of(
                        "permanent-cost", FIRST + ": 2018 200; 2019 100; 2020 0; 2021 0", "Aftalt med økonomi", "KMF"));
        await(rules -> rules.endsWith("permanent-cost]"));
        assertThat(findings().get(findings().size() - 1).accepted()).isPresent();

        editor.click(FIRST, "2018").type("300").press(KeyCode.ENTER);
        await(rules -> rules.startsWith("[permanent-cost, permanent-cost"));
        assertThat(findings()).allMatch(finding -> finding.accepted().isEmpty());
    }

    /** Also where a scroll bar has made the list narrower since. */
    @Test
    void aFindingIsWholeWithinItsCell() throws TimeoutException {
        editor.show(example("BU01"));
        await(rules -> rules.contains("missing-section"));
        List<ListCell<?>> cells =
                editor.on(() -> editor.find("#findings", ListView.class).lookupAll(".finding").stream()
                        .<ListCell<?>>map(cell -> (ListCell<?>) cell)
                        .filter(cell -> cell.isVisible() && !cell.isEmpty())
                        .toList());
        assertThat(cells).hasSizeGreaterThan(1).allSatisfy(cell -> assertThat(
                        cell.getGraphic().getLayoutBounds().getHeight())
                .isLessThanOrEqualTo(cell.getHeight()
                        - cell.getInsets().getTop()
                        - cell.getInsets().getBottom()));
    }

    @Test
    void anAcceptWithoutAReasonIsNone() throws TimeoutException {
        editor.show(example("TV01c"));
        await(rules -> rules.startsWith("[permanent-cost, permanent-cost"));
        editor.press(KeyCode.CONTROL, KeyCode.K).press(KeyCode.A);

        assertThat(editor.dialogs.asked).containsExactly("Acceptér");
        assertThat(editor.proposal().accepted()).isEmpty();
    }

    @Test
    void anAmountInATextIsMarkedThere() throws TimeoutException {
        Proposal before = example("TF02");
        editor.show(before.withSupplement(before.supplement()
                .withSections(
                        before.supplement().sections().with(Section.ECONOMY, "Der spares 99,5 mio. kr. om året."))));
        await(rules -> rules.contains("text-amount"));
        int index = rules().replaceAll("text-amount.*", "").split(",", -1).length - 1;
        editor.press(KeyCode.CONTROL, KeyCode.K)
                .press(KeyCode.HOME)
                .press(KeyCode.DOWN, index)
                .press(KeyCode.ENTER);

        assertThat(editor.on(() ->
                        ((GenericStyledArea<?, ?, ?>) editor.stage.getScene().getFocusOwner()).getSelectedText()))
                .isEqualTo("99,5 mio. kr.");
    }

    @Test
    void theHeadingSaysHowManyThereAre() throws TimeoutException {
        editor.show(example("TV01c"));
        await(rules -> rules.startsWith("[permanent-cost, permanent-cost"));
        assertThat(editor.find("#findings-heading", Label.class).getText())
                .isEqualTo("Kontrol · " + findings().size());
    }

    /** The rules are asked in the background. */
    private void await(Predicate<String> told) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> told.test(editor.on(this::rules)));
        editor.run(() -> {});
    }

    private String rules() {
        return findings().stream().map(Finding::rule).toList().toString();
    }

    @SuppressWarnings("unchecked")
    private List<Finding> findings() {
        return editor.on(
                () -> List.copyOf(((ListView<Finding>) editor.stage.getScene().lookup("#findings")).getItems()));
    }
}
