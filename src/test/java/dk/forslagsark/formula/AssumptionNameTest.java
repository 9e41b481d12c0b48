package dk.forslagsark.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Notes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssumptionNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"pris", "antal_forløb", "Århus", "_x", "pris2", "år1", "p", "x", "prisniveau2020", "løn_2020_kr"
            })
    void lettersDigitsAndUnderscoresAreAName(String name) {
        assertThat(AssumptionName.problem(name)).isEmpty();
        assertThat(Expression.read("=" + name).value().orElseThrow().names()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A1", "a1", "xfd1048576", "ABC123", "R1C1", "r1k1", "R", "c", "K", "rc", "R5", "C12", "RK2"})
    void whatLooksLikeACellIsNone(String name) {
        assertThat(AssumptionName.problem(name))
                .contains("“" + name + "” betyder noget andet i Excel. Vælg et andet navn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRUE     | “TRUE” betyder noget andet i Excel. Vælg et andet navn.",
                "falsk    | “falsk” betyder noget andet i Excel. Vælg et andet navn.",
                "2pris    | Et navn må ikke begynde med et ciffer.",
                "pris pr. | Et navn må kun have bogstaver, cifre og _, så som antal_forløb.",
                "a-b      | Et navn må kun have bogstaver, cifre og _, så som antal_forløb.",
                "a.b      | Et navn må kun have bogstaver, cifre og _, så som antal_forløb.",
                "=a       | Et navn må kun have bogstaver, cifre og _, så som antal_forløb.",
                "'  '     | Skriv et navn."
            })
    void whatElseIsNoneSaysWhy(String name, String problem) {
        assertThat(AssumptionName.problem(name)).contains(problem);
    }

    @Test
    void aNameIsNoLongerThanAnybodyCanRead() {
        assertThat(AssumptionName.problem("a".repeat(100))).isEmpty();
        assertThat(AssumptionName.problem("a".repeat(101))).contains("Et navn må højst være på 100 tegn.");
        assertThat(AssumptionName.problem("\uD835\uDC9C" + "bcd"))
                .as("a letter Excel does not take")
                .isPresent();
    }

    @Test
    void twoNamesThatDifferInCaseOnlyAreOne() {
        List<Assumption> assumptions = assumptions("pris", "antal", "Pris ", "A\u030ar", "år");
        assertThat(AssumptionName.problem(assumptions, 0)).contains("“pris” findes allerede. Vælg et andet navn.");
        assertThat(AssumptionName.problem(assumptions, 1)).isEmpty();
        assertThat(AssumptionName.problem(assumptions, 2)).contains("“Pris” findes allerede. Vælg et andet navn.");
        assertThat(AssumptionName.problem(assumptions, 3)).isPresent();
        assertThat(AssumptionName.problem(assumptions, 1, "ANTAL")).isEmpty();
        assertThat(AssumptionName.problem(assumptions, 1, "PRIS")).isPresent();
    }

    @Test
    void anyNumberOfRowsMayStillLackAName() {
        assertThat(AssumptionName.problem(assumptions("", ""), 0)).contains("Skriv et navn.");
    }

    private static List<Assumption> assumptions(String... names) {
        return Stream.of(names)
                .map(name -> new Assumption(name, Optional.of(BigDecimal.ONE), "", "", Notes.NONE))
                .toList();
    }
}
