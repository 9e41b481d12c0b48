package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.file.Settings;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a window comes back on a screen of 1400 x 900, and with a second one to the left of it. */
class WindowPlaceTest {
    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1400, 900);
    private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1040);

    @ParameterizedTest
    @CsvSource({
        "as it was,               100,   50, 1200,  800,  100,  50, 1200, 800",
        "title bar above,         100, -850, 1200,  860,  100,   0, 1200, 860",
        "larger than the screen,    0,    0, 2500, 1400,    0,   0, 1400, 900",
        "larger and moved away, -300,  -20, 2500, 1400,    0,   0, 1400, 900",
        "half out at the right,  1000,  100, 1200,  700,  200, 100, 1200, 700",
        "half out at the foot,    100,  700, 1200,  700,  100, 200, 1200, 700",
        "half out at the left,   -700,  100, 1200,  700,    0, 100, 1200, 700",
        "on a screen now gone,   3000,  100, 1200,  700,  200, 100, 1200, 700",
        "too small to be found,   100,  100,    5,    5,  100, 100,  640, 400"
    })
    void itComesBackWithinTheScreen(String how, int x, int y, int width, int height, int x2, int y2, int w2, int h2) {
        assertThat(WindowPlace.fitted(window(x, y, width, height), List.of(SCREEN), SCREEN))
                .as(how)
                .isEqualTo(new Rectangle2D(x2, y2, w2, h2));
    }

    @Test
    void itComesBackOnTheScreenOfWhichItCoversMost() {
        List<Rectangle2D> both = List.of(SCREEN, LEFT);

        assertThat(WindowPlace.fitted(window(-1800, 20, 1700, 1000), both, SCREEN))
                .isEqualTo(new Rectangle2D(-1800, 20, 1700, 1000));
        assertThat(WindowPlace.fitted(window(-900, 20, 1000, 800), both, SCREEN))
                .as("900 of 1000 pixels on the left one")
                .isEqualTo(new Rectangle2D(-1000, 20, 1000, 800));
        assertThat(WindowPlace.fitted(window(-100, 20, 1000, 800), both, SCREEN))
                .as("900 of 1000 pixels on the right one")
                .isEqualTo(new Rectangle2D(0, 20, 1000, 800));
    }

    private static Settings.Window window(int x, int y, int width, int height) {
        return new Settings.Window(x, y, width, height, false);
    }
}
