package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.proposal.Extras;
import dk.forslagsark.proposal.Scenario;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenariosInFilesTest {
    private static final String BEGINNING =
            "{\"format\": \"forslagsark\", \"version\": 1, \"priceLevel\": 2020, \"firstYear\": 2019, \"lastYear\": 2024, ";

    @Test
    void whatIsLeftOutIsAsWritten() throws FileProblem {
        String json = "\"scenarios\": [{\"name\": \"Sent\", \"yearsLate\": 1, \"nyt\": true},"
                + " {\"savings\": -0.20, \"costs\": 1e-1, \"discountRate\": 0.04}]}";
        assertThat(ProposalFile.parse(BEGINNING + json).scenarios())
                .containsExactly(
                        new Scenario(
                                "Sent",
                                BigDecimal.ZERO,
                                1,
                                BigDecimal.ZERO,
                                Optional.empty(),
                                new Extras(Map.of("nyt", true))),
                        new Scenario(
                                "",
                                new BigDecimal("-0.2"),
                                0,
                                new BigDecimal("0.1"),
                                Optional.of(new BigDecimal("0.04")),
                                Extras.NONE));
    }

    @Test
    void onlyWhatIsOtherwiseIsWritten() throws FileProblem {
        String json = "\"scenarios\": [{\"name\": \"Sent\", \"yearsLate\": 1, \"savings\": 0, \"costs\": 0.0}]}";
        String written = ProposalFile.format(ProposalFile.parse(BEGINNING + json));
        assertThat(written).containsIgnoringWhitespaces("\"scenarios\": [{\"name\": \"Sent\", \"yearsLate\": 1}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"savings\": -1.1 | scenarios[0].savings: -1.1 er ikke en ændring fra -1 til 10",
                "\"costs\": 1e999999999 | er ikke en ændring fra -1 til 10",
                "\"costs\": 0.0000001 | højst med 6 decimaler",
                "\"yearsLate\": 1.5 | 1.5 er ikke et helt antal år fra 0 til 10",
                "\"yearsLate\": -1 | er ikke et helt antal år fra 0 til 10",
                "\"discountRate\": 3 | er ikke en rente"
            })
    void whatItCannotBeIsToldWithItsPlace(String field, String told) {
        assertThatThrownBy(() -> ProposalFile.parse(BEGINNING + "\"scenarios\": [{" + field + "}]}"))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(told);
    }
}
