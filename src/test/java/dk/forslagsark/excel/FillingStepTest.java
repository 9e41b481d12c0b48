package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.forslagsark.excel.FillingStep.State;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FillingStepTest {
    private static final FillingStep ROWS = FillingStep.of("make rows", Set.of(), State.ROWS, () -> {});
    private static final FillingStep TEXTS =
            FillingStep.of("write texts", Set.of(State.ROWS), State.SECTIONS, () -> {});

    @Test
    void stepsKeepTheirOrder() {
        assertThat(FillingStep.inOrder(ROWS, TEXTS)).containsExactly(ROWS, TEXTS);
    }

    @Test
    void aStepThatComesBeforeWhatItNeedsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FillingStep.inOrder(TEXTS, ROWS))
                .withMessage("too early: write texts");
    }
}
