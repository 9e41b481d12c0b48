package dk.forslagsark.editor.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is typed letter by letter beside the sliders. */
class ScenarioSlidersTest {
    private ScenarioSliders sliders;

    @BeforeEach
    void show() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        run(() -> {
            sliders = new ScenarioSliders(() -> {});
            sliders.follow(new BigDecimal("0.05"));
        });
    }

    @Test
    void anEmptyFieldIsAsWritten() {
        run(() -> {
            type("rate", "4");
            assertThat(sliders.scenario().ownRate()).contains(new BigDecimal("0.04"));
            type("rate", "");
            type("savings", "-20");
            type("savings", "");
            assertThat(sliders.scenario()).isEqualTo(Scenario.AS_WRITTEN);
            assertThat(sliders.problem()).isEmpty();
        });
    }

    @Test
    void noughtIsARate() {
        run(() -> {
            type("rate", "0");
            assertThat(sliders.scenario().ownRate()).contains(BigDecimal.ZERO);
        });
    }

    /** The 10 that stands on the way to 100 was never meant. */
    @Test
    void whatCannotBeUsedCountsAsWhatStoodThereBeforeItWasTyped() {
        run(() -> {
            type("rate", "100");
            assertThat(sliders.problem()).isPresent();
            assertThat(sliders.scenario()).isEqualTo(Scenario.AS_WRITTEN);
            find("savings-slider", Slider.class).setValue(-2);
            type("savings", "-12,5 x");
            assertThat(sliders.scenario().savings()).isEqualTo(new BigDecimal("-0.1"));
            type("savings", "-12,5");
            assertThat(sliders.scenario().savings()).isEqualTo(new BigDecimal("-0.125"));
        });
    }

    @Test
    void whatStoodThereIsWhatTheFieldWasLeftWith() {
        run(() -> {
            TextField late = find("late", TextField.class);
            type("late", "1");
            late.getOnAction().handle(null);
            type("late", "12");
            assertThat(sliders.scenario().yearsLate()).isEqualTo(1);
        });
    }

    @Test
    void theEndsOfWhatMayBeTried() {
        run(() -> {
            type("savings", "-100");
            type("costs", "1.000");
            type("late", "10");
            assertThat(sliders.scenario())
                    .isEqualTo(new Scenario(
                            "",
                            BigDecimal.ONE.negate(),
                            10,
                            BigDecimal.TEN,
                            Optional.empty(),
                            Scenario.AS_WRITTEN.extras()));
            type("savings", "-100,1");
            assertThat(sliders.problem()).isPresent();
        });
    }

    private void type(String id, String text) {
        TextField field = find(id, TextField.class);
        field.clear();
        text.chars().forEach(letter -> field.appendText(Character.toString(letter)));
    }

    private <T> T find(String id, Class<T> type) {
        return sliders.getChildren().stream()
                .filter(node -> ("what-if-" + id).equals(node.getId()))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }
}
