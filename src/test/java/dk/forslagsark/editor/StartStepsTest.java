package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StartStepsTest {
    @Test
    void eachStepIsToldWithTheTimeSinceTheStart() {
        Instant before = Instant.now().minusSeconds(60);
        StartSteps steps = new StartSteps();
        steps.reached("program");
        steps.reached("window");
        assertThat(steps.words(before)).matches("start: program 6\\d{4} ms, window 6\\d{4} ms");
    }
}
