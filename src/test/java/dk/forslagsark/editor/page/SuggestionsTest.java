package dk.forslagsark.editor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final Suggestions COMMITTEES =
            Suggestions.of(List.of("Børne- og Ungdomsudvalget", "Sundheds- og Omsorgsudvalget", "Socialudvalget"));

    @Test
    void theFirstThatBeginsAsTypedCompletesWhateverTheCase() {
        assertThat(COMMITTEES.completing("s")).contains("Sundheds- og Omsorgsudvalget");
        assertThat(COMMITTEES.completing("SO")).contains("Socialudvalget");
        assertThat(COMMITTEES.completing("børne")).contains("Børne- og Ungdomsudvalget");
    }

    @Test
    void whatIsAnotherNameBlankOrWholeIsNotCompleted() {
        assertThat(COMMITTEES.completing("Byrådet")).isEmpty();
        assertThat(COMMITTEES.completing(" ")).isEmpty();
        assertThat(COMMITTEES.completing("Socialudvalget")).isEmpty();
    }

    @Test
    void listedAreThoseThatBeginAsTypedAndThenThoseThatHaveItWithin() {
        assertThat(COMMITTEES.matching("so")).containsExactly("Socialudvalget", "Sundheds- og Omsorgsudvalget");
        assertThat(COMMITTEES.matching("o"))
                .containsExactly("Børne- og Ungdomsudvalget", "Sundheds- og Omsorgsudvalget", "Socialudvalget");
        assertThat(COMMITTEES.matching("ungdom")).containsExactly("Børne- og Ungdomsudvalget");
        assertThat(COMMITTEES.matching("")).isEqualTo(COMMITTEES.all());
        assertThat(COMMITTEES.matching("x")).isEmpty();
    }
}
