package dk.forslagsark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CirclesTest {
    @Test
    void aChainIsNone() {
        assertThat(Circles.of(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of())))
                .isEmpty();
    }

    @Test
    void thoseThatNeedEachOtherAreOneAlsoThroughOthers() {
        Map<String, Set<String>> uses = Map.of(
                "a", Set.of("b"),
                "b", Set.of("c", "x"),
                "c", Set.of("a"),
                "d", Set.of("a", "e"),
                "e", Set.of("d", "java.lang.String"),
                "x", Set.of());
        assertThat(Circles.of(uses)).containsExactly(Set.of("a", "b", "c"), Set.of("d", "e"));
    }

    @Test
    void twoCirclesWithAClassInCommonAreOne() {
        assertThat(Circles.of(Map.of("a", Set.of("b", "c"), "b", Set.of("a"), "c", Set.of("a"))))
                .containsExactly(Set.of("a", "b", "c"));
    }

    @Test
    void oneThatUsesItselfIsNone() {
        assertThat(Circles.of(Map.of("a", Set.of("a")))).isEmpty();
    }
}
