package dk.forslagsark.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.ScenarioWords;
import dk.forslagsark.economy.BreakEven;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpokenScenarioTest {
    private static final Scenario AS_WRITTEN = Scenario.AS_WRITTEN;

    private static final Scenario ALL = AS_WRITTEN
            .withSavings(new BigDecimal("-0.125"))
            .withYearsLate(1)
            .withCosts(new BigDecimal("0.1"))
            .withOwnRate(Optional.of(new BigDecimal("0.035")));

    private static final List<BreakEven> ALL_KINDS = List.of(
            new BreakEven.NoSaving(),
            new BreakEven.TooLate(),
            new BreakEven.Share(BigDecimal.ZERO),
            new BreakEven.Share(new BigDecimal("0.364")),
            new BreakEven.Share(BigDecimal.ONE));

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @Test
    void inDanishItIsWhatIsPrinted() {
        for (Scenario scenario : List.of(AS_WRITTEN, AS_WRITTEN.withYearsLate(2), ALL)) {
            assertThat(SpokenScenario.name(scenario)).isEqualTo(ScenarioWords.name(scenario));
            for (BreakEven breakEven : ALL_KINDS) {
                assertThat(SpokenScenario.breakEven(breakEven, scenario, 6))
                        .isEqualTo(ScenarioWords.breakEven(breakEven, scenario, 6));
            }
        }
    }

    @Test
    void onlyWhatIsOtherwiseIsSaid() {
        Language.ENGLISH.speak();
        assertThat(SpokenScenario.name(AS_WRITTEN)).isEqualTo("as written");
        assertThat(SpokenScenario.name(AS_WRITTEN.withYearsLate(2))).isEqualTo("2 years later");
        assertThat(SpokenScenario.name(ALL))
                .isEqualTo("savings 12.5% lower, 1 year later, implementation 10% higher, rate 3.5%");
    }

    /** One that is kept without a name is called in Danish in the file, as it is printed. */
    @Test
    void aNameThatOnlySaysWhatIsOtherwiseIsSaidInTheLanguage() {
        Language.ENGLISH.speak();
        Scenario late = AS_WRITTEN.withYearsLate(1);
        assertThat(SpokenScenario.name(late.withName("1 år senere"))).isEqualTo("1 year later");
        assertThat(SpokenScenario.name(late.withName("Udbud forsinket"))).isEqualTo("Udbud forsinket");
    }

    @Test
    void howMuchMayFailIsOneSentence() {
        Language.ENGLISH.speak();
        assertThat(ALL_KINDS.stream().map(kind -> SpokenScenario.breakEven(kind, AS_WRITTEN.withYearsLate(1), 6)))
                .containsExactly(
                        "There are no savings among the permanent changes.",
                        "The proposal is not paid back within 6 years (1 year later), even if all savings come.",
                        "If as little as 0.1% of the savings fails, the proposal is not paid back within 6 years (1 year later).",
                        "36.4% of the savings may fail, and the proposal is still paid back within 6 years (1 year later).",
                        "All savings may fail, and the proposal is still paid back within 6 years (1 year later).");
    }
}
