package dk.forslagsark.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check box whose administration has borne several names. */
class AdministrationBoxTest {
    private static final AdministrationBox BOX = AdministrationBox.of("Gammel / fra 2026: Ny, Nyere / fra 2030: Nyest");

    @ParameterizedTest
    @CsvSource({"2018, Gammel", "2025, Gammel", "2026, 'Ny, Nyere'", "2029, 'Ny, Nyere'", "2030, Nyest", "2050, Nyest"})
    void itIsCalledAsInTheYear(int year, String name) {
        assertThat(BOX.in(year)).isEqualTo(name);
    }

    @Test
    void itIsTickedByAnyOfItsNames() {
        assertThat(BOX.namedIn(List.of("Andre", "gammel "))).contains("Gammel");
        assertThat(BOX.namedIn(List.of("Ny, Nyere"))).contains("Ny, Nyere");
        assertThat(BOX.namedIn(List.of("Gammel", "Nyest"))).contains("Nyest");
        assertThat(BOX.namedIn(List.of("Ny"))).isEmpty();
        assertThat(BOX.isCalled("NYEST")).isTrue();
    }

    @Test
    void mostHaveOneName() {
        AdministrationBox box = AdministrationBox.of("Kultur- og Fritidsforvaltningen");
        assertThat(box.in(1900)).isEqualTo("Kultur- og Fritidsforvaltningen");
        assertThat(box.names()).hasSize(1);
    }
}
