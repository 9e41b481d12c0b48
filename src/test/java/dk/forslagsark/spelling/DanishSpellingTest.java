package dk.forslagsark.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishSpellingTest {
    private static final DanishSpelling DANISH = DanishSpelling.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kommunen",
                "familiebehandlingsforløb",
                "implementeringsomkostninger",
                "serviceeffektivisering",
                "Socialforvaltningen",
                "kr",
                "ift",
                "mht",
                "iht",
                "pkt",
                "mdr",
                "p/l",
                "m/k",
                "børn/unge",
                "og/eller",
                "Straks"
            })
    void wordsOfProposalsAreRight(String word) {
        assertThat(DANISH.isRight(word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kommunnen, kommunen",
        "effektivisring, effektivisering",
        "besparrelse, besparelse",
        "tnig, ting",
        "fratækning, fratrækning"
    })
    void aSlipOfAFingerIsWrongAndWhatWasMeantIsOffered(String word, String meant) {
        assertThat(DANISH.isRight(word)).isFalse();
        assertThat(DANISH.suggestions(word)).contains(meant).hasSizeLessThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"Detter, Dette", "besparrelse, besparelse"})
    void whatBeginsWithTheSameLetterIsOfferedFirst(String word, String meant) {
        assertThat(DANISH.suggestions(word)).startsWith(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kommunnen/kommunen", "besparrelse/udgift"})
    void aSlipBesideARightWordIsWrong(String word) {
        assertThat(DANISH.isRight(word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"naeste, næste", "foelge, følge", "aarsvaerk, årsværk", "Oekonomi, Økonomi", "boern, børn"})
    void whoHasNoDanishLettersIsOfferedThemFirst(String word, String meant) {
        assertThat(DANISH.suggestions(word)).startsWith(meant);
    }

    @Test
    void figuresAbbreviationsNamesAndHalfWordsAreNotLookedAt() {
        assertThat(SpelledWord.of("I 2020 spares 1.300 t.kr. (TF02, JKI) i Børne- og KFF på a@kk.dk: et år-til-år."))
                .extracting(SpelledWord::text)
                .containsExactly("spares", "og", "på", "et", "år-til-år");
        assertThat(SpelledWord.of("Ét andet")).last().isEqualTo(new SpelledWord("andet", 3));
    }
}
