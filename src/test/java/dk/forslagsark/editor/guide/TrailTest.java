package dk.forslagsark.editor.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.editor.guide.Guide.Spot;
import org.junit.jupiter.api.Test;

class TrailTest {
    private static final Spot FIRST = new Spot(0, 3);
    private static final Spot SECOND = new Spot(1, 0);
    private static final Spot THIRD = new Spot(2, 5);

    private final Trail trail = new Trail();

    @Test
    void oneGoesBackStepByStepAndForwardAgain() {
        trail.leave(FIRST);
        trail.leave(SECOND);
        assertThat(trail.back(THIRD)).contains(SECOND);
        assertThat(trail.back(SECOND)).contains(FIRST);
        assertThat(trail.back(FIRST)).isEmpty();
        assertThat(trail.forward(FIRST)).contains(SECOND);
        assertThat(trail.forward(SECOND)).contains(THIRD);
        assertThat(trail.forward(THIRD)).isEmpty();
    }

    @Test
    void whoGoesElsewhereForgetsWhatWasAhead() {
        trail.leave(FIRST);
        assertThat(trail.back(SECOND)).contains(FIRST);
        trail.leave(FIRST);
        assertThat(trail.forward(THIRD)).isEmpty();
        assertThat(trail.back(THIRD)).contains(FIRST);
    }
}
