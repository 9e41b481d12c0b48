package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.economy.BreakEven;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioWordsTest {
    private static final Scenario AS_WRITTEN = Scenario.AS_WRITTEN;

    @Test
    void onlyWhatIsOtherwiseIsSaid() {
        assertThat(ScenarioWords.of(AS_WRITTEN)).isEqualTo("som skrevet");
        assertThat(ScenarioWords.of(AS_WRITTEN.withYearsLate(2))).isEqualTo("2 år senere");
        Scenario all = AS_WRITTEN
                .withSavings(new BigDecimal("-0.125"))
                .withYearsLate(1)
                .withCosts(new BigDecimal("0.1"))
                .withOwnRate(Optional.of(new BigDecimal("0.035")));
        assertThat(ScenarioWords.of(all))
                .isEqualTo("besparelse 12,5 % lavere, 1 år senere, implementering 10 % højere, rente 3,5 %");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.364 | 36,4 % af besparelsen kan falde væk, og forslaget er stadig tilbagebetalt på 6 år.",
                "0     | Falder blot 0,1 % af besparelsen væk, er forslaget ikke tilbagebetalt på 6 år.",
                "1     | Hele besparelsen kan falde væk, og forslaget er stadig tilbagebetalt på 6 år."
            })
    void howMuchMayFailIsOneSentence(BigDecimal share, String sentence) {
        assertThat(ScenarioWords.breakEven(new BreakEven.Share(share), AS_WRITTEN, 6))
                .isEqualTo(sentence);
    }

    /** It is of the savings as they are written, so that what is tried of them is not among it. */
    @Test
    void whatElseIsOtherwiseIsSaid() {
        Scenario tried = AS_WRITTEN.withSavings(BigDecimal.ONE.negate()).withYearsLate(1);
        assertThat(ScenarioWords.breakEven(new BreakEven.TooLate(), tried, 6))
                .isEqualTo("Forslaget er ikke tilbagebetalt på 6 år (1 år senere), selv om hele besparelsen kommer.");
        assertThat(ScenarioWords.breakEven(new BreakEven.NoSaving(), tried, 6))
                .isEqualTo("Der er ingen besparelse blandt de varige ændringer.");
    }
}
