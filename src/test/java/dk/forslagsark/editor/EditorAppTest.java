package dk.forslagsark.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditorAppTest {
    @Test
    void allFilesThatAreNamedAreAskedForEachOnce() {
        assertThat(EditorApp.files(List.of("a.forslag", "mappe/b æ.forslag", "a.forslag")))
                .containsExactly(Path.of("a.forslag"), Path.of("mappe/b æ.forslag"));
        assertThat(EditorApp.files(List.of())).isEmpty();
    }

    @Test
    void whatIsNoPathIsPassedOver() {
        assertThat(EditorApp.files(List.of("a\0", "b.forslag"))).containsExactly(Path.of("b.forslag"));
    }
}
