package dk.forslagsark.editor.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A row is called by its label, as far as there is room for it. */
class RowNameTest {
    @Test
    void aRowIsCalledByItsLabel() {
        assertThat(RowName.of("Frikøb af 2 jobkonsulenter", "Række uden tekst"))
                .isEqualTo("Frikøb af 2 jobkonsulenter");
        assertThat(RowName.of(" ", "Række uden tekst")).isEqualTo("Række uden tekst");
    }

    @Test
    void ofALongLabelTheBeginningIsEnough() {
        assertThat(RowName.of("Færre\novernatninger. ".repeat(150), ""))
                .hasSize(80)
                .startsWith("Færre overnatninger. Færre")
                .endsWith("…");
    }
}
