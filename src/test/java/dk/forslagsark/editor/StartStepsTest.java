package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StartStepsTest {
    @Test
    void eachStepIsToldWithTheTimeSinceTheStart() {
        Instant before = Instant.now().minusSeconds(60);
        StartSteps steps = new StartSteps();
        steps.reached(StartSteps.Step.PROGRAM);
        steps.reached(StartSteps.Step.WINDOW);
        assertThat(steps.words(before)).matches("start: program 6\\d{4} ms, window 6\\d{4} ms");
    }
}
