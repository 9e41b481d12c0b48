package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DanishWordsTest {
    @Test
    void oneIsOneAndAllElseIsMany() {
        assertThat(DanishWords.count(1, "række", "rækker")).isEqualTo("1 række");
        assertThat(DanishWords.count(0, "række", "rækker")).isEqualTo("0 rækker");
        assertThat(DanishWords.count(12, "beløb", "beløb")).isEqualTo("12 beløb");
    }

    @Test
    void theLastOfAListHasOgBeforeIt() {
        assertThat(DanishWords.list(List.of())).isEmpty();
        assertThat(DanishWords.list(List.of("a"))).isEqualTo("a");
        assertThat(DanishWords.list(List.of("a", "b"))).isEqualTo("a og b");
        assertThat(DanishWords.list(List.of("a", "b", "c"))).isEqualTo("a, b og c");
    }

    @Test
    void yearsThatFollowEachOtherAreSaidByTheirEnds() {
        assertThat(DanishWords.years(List.of())).isEmpty();
        assertThat(DanishWords.years(List.of(2019))).isEqualTo("2019");
        assertThat(DanishWords.years(List.of(2019, 2020))).isEqualTo("2019 og 2020");
        assertThat(DanishWords.years(List.of(2019, 2020, 2021))).isEqualTo("2019-2021");
        assertThat(DanishWords.years(List.of(2017, 2019, 2020, 2021, 2022, 2025, 2026)))
                .isEqualTo("2017, 2019-2022, 2025 og 2026");
    }
}
