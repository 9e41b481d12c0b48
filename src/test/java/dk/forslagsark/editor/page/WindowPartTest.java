package dk.forslagsark.editor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** Which part of a window gets the keyboard next. */
class WindowPartTest {
    private final Node inLast = new Group();
    private final Group first = new Group();
    private final Group last = new Group(new Group(inLast));
    private final List<String> reached = new ArrayList<>();
    private final List<WindowPart> parts = List.of(
            new WindowPart(first, () -> reached.add("first")),
            new WindowPart(new Group(), () -> reached.add("middle")),
            new WindowPart(last, () -> reached.add("last")));

    @Test
    void forwardsGoesRound() {
        WindowPart.step(parts, first, 1);
        WindowPart.step(parts, inLast, 1);
        assertThat(reached).containsExactly("middle", "first");
    }

    @Test
    void backwardsGoesRound() {
        WindowPart.step(parts, inLast, -1);
        WindowPart.step(parts, first, -1);
        assertThat(reached).containsExactly("middle", "last");
    }

    @Test
    void fromOutsideItBeginsAtTheEndItComesFrom() {
        WindowPart.step(parts, null, 1);
        WindowPart.step(parts, new Group(), -1);
        assertThat(reached).containsExactly("first", "last");
    }
}
