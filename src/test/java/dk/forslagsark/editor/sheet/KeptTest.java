package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made again when some of many things have changed. */
class KeptTest {
    private final List<String> made = new ArrayList<>();
    private final Kept<String, String> kept = new Kept<>();

    private List<String> of(String around, String... things) {
        made.clear();
        return kept.of(List.of(things), around, thing -> {
            made.add(thing);
            return thing + "!";
        });
    }

    @Test
    void theFirstTimeAllAreMade() {
        assertThat(of("", "a", "b")).containsExactly("a!", "b!");
        assertThat(made).containsExactly("a", "b");
    }

    @Test
    void onlyWhatIsAnotherObjectIsMadeAgain() {
        of("", "a", "b", "c");
        assertThat(of("", "a", "x", "c")).containsExactly("a!", "x!", "c!");
        assertThat(made).containsExactly("x");
    }

    @Test
    void whatMovesIsKept() {
        of("", "a", "b", "c", "d");
        assertThat(of("", "a", "c", "b", "d")).containsExactly("a!", "c!", "b!", "d!");
        assertThat(made).isEmpty();
    }

    @Test
    void whatComesInOrGoesLeavesTheRest() {
        of("", "a", "b", "c");
        assertThat(of("", "a", "b", "x", "c")).containsExactly("a!", "b!", "x!", "c!");
        assertThat(made).containsExactly("x");
        assertThat(of("", "a", "c")).containsExactly("a!", "c!");
        assertThat(of("", "a", "a", "c")).containsExactly("a!", "a!", "c!");
        assertThat(of("")).isEmpty();
        assertThat(of("", "a")).containsExactly("a!");
    }

    @Test
    void amongOtherSurroundingsAllAreMadeAgain() {
        of("", "a", "b");
        of("wider", "a", "b");
        assertThat(made).containsExactly("a", "b");
    }
}
