package dk.forslagsark.editor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeReasonTest {
    @ParameterizedTest
    @CsvSource({
        "filen er tom, Filen er tom",
        "står to gange (linje 3). Slet den ene, Står to gange (linje 3). Slet den ene",
        "format: mangler. Filen er ikke et forslag, format: mangler. Filen er ikke et forslag",
        "permanentChanges[0].amounts.2020: er ikke et tal, permanentChanges[0].amounts.2020: er ikke et tal"
    })
    void aSentenceBeginsWithACapitalLetterAndAPlaceInTheFileAsItIsWritten(String reason, String whole) {
        assertThat(WholeReason.of(reason)).isEqualTo(whole);
    }
}
