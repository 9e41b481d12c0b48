package dk.forslagsark.editor;

import static javafx.scene.input.KeyCode.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arithmetic typed in cells, and the assumptions it names. */
class ExpressionTypingTest extends RobotTest {
    @BeforeEach
    void showExample() {
        editor.show(example("BU01"));
    }

    @Test
    void anExpressionShowsWhatItComesToAndIsEditedAsItWasTyped() {
        editor.click(BU01_SAVING, "2020").type("=-51*25,3").press(ENTER);
        // 51 * 25,3 = 1.290,3
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.290,3");
        assertThat(editor.text(PERMANENT, "2020")).as("-1.290,3 + 300").isEqualTo("-990,3");

        editor.click(BU01_SAVING, "2020").press(F2).type("+0,3").press(ENTER);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.290");
    }

    @Test
    void expressionsAreShownInsteadOfAmountsAndBack() {
        editor.click(BU01_SAVING, "2020").type("=-4*300").press(ENTER).press(CONTROL, BACK_QUOTE);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("=-4*300");
        editor.press(CONTROL, BACK_QUOTE);
        assertThat(editor.text(BU01_SAVING, "2020")).isEqualTo("-1.200");
    }

    @Test
    void anUnknownNameIsAReasonInTheCell() {
        editor.click(BU01_SAVING, "2020").type("=-antal*2").press(ENTER);
        assertThat(editor.isMarked(BU01_SAVING, "2020")).isTrue();
        assertThat(editor.text(PERMANENT, "2020")).as("it counts as nothing").isEqualTo("300");
    }

    @Test
    void anAssumptionIsCountedInEveryCellThatNamesItAndRenamedThere() {
        editor.click(BU01_SAVING, "2020").type("=-antal*25").press(ENTER);
        editor.run(() -> editor.window.workspace().orElseThrow().open(Place.Page.ASSUMPTIONS));
        editor.run(() -> editor.window.workspace().orElseThrow().focus());
        editor.press(CONTROL, HOME).type("antal").press(TAB).type("40").press(ENTER);
        // 40 * 25 = 1.000
        assertThat(amount()).isEqualTo(new Amount(new BigDecimal("-1000")));

        editor.press(CONTROL, HOME).type("forloeb").press(ENTER);
        assertThat(editor.proposal().permanentChanges().get(0).ownAmounts().expressionIn(2020))
                .contains("=-forloeb*25");
        assertThat(amount()).isEqualTo(new Amount(new BigDecimal("-1000")));
    }

    private Amount amount() {
        return editor.proposal().permanentChanges().get(0).ownAmounts().in(2020).orElseThrow();
    }
}
