package dk.forslagsark.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {
    private static final String FOSTER_CARE = "Omstilling af familieplejeområdet";

    @ParameterizedTest
    @CsvSource({
        "TV01b, TV01c, true",
        "TV01b, tv 01 C, true",
        "TV01, TV01b, true",
        "TV01b, TV01B, false",
        "TV01b, TV02b, false",
        "BU01, BU02, false",
        "1.2, 1.3, false",
        "'', TV01b, false",
    })
    void theyHaveOneNumberAndAnotherLetter(String one, String other, boolean areAlternatives) {
        assertThat(areAlternatives(one, FOSTER_CARE, other, FOSTER_CARE)).isEqualTo(areAlternatives);
    }

    @ParameterizedTest
    @CsvSource({
        "Omstilling af familieplejeområdet (alternativ version), true",
        "omstilling  af familieplejeområdet, true",
        "Omstilling af plejeområdet, false",
        "'', false",
    })
    void theyHaveOneTitle(String other, boolean areAlternatives) {
        assertThat(areAlternatives("TV01b", FOSTER_CARE, "TV01c", other)).isEqualTo(areAlternatives);
    }

    private static boolean areAlternatives(String number, String title, String otherNumber, String otherTitle) {
        Optional<Variant> other = Variant.of(otherNumber, otherTitle);
        return Variant.of(number, title)
                .filter(one -> other.filter(one::isAlternativeTo).isPresent())
                .isPresent();
    }
}
