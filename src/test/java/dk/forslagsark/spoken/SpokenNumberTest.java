package dk.forslagsark.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenNumberTest {
    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DANISH  | 1300        | 1300",
                "DANISH  | 1.300       | 1300",
                "DANISH  | 1.300,5     | 1300.5",
                "DANISH  | 1,300       | 1.3",
                "DANISH  | 1,5         | 1.5",
                "DANISH  | 1,3 mio.    | 1300",
                "ENGLISH | 1300        | 1300",
                "ENGLISH | 1,300       | 1300",
                "ENGLISH | 1,300.5     | 1300.5",
                "ENGLISH | 1300.5      | 1300.5",
                "ENGLISH | -1,300,000  | -1300000",
                "ENGLISH | 1.3         | 1.3",
                "ENGLISH | 1.3000      | 1.3",
                "ENGLISH | 0.500       | 0.5",
                "ENGLISH | .5          | 0.5",
                "ENGLISH | 1300.125    | 1300.125",
                "ENGLISH | (1,300.5)   | -1300.5",
                "ENGLISH | 12.5-       | -12.5",
                "ENGLISH | 1 300.5     | 1300.5",
                "ENGLISH | 1.3 mio.    | 1300",
                "ENGLISH | 1,300 kr.   | 1.3",
                "ENGLISH | 1.300,5     | 1300.5",
                "ENGLISH | 1.300.000   | 1300000",
                "ENGLISH | 1.000,-     | 1000",
                "ENGLISH | 1,5         | 1.5",
                "ENGLISH | 1300,5      | 1300.5",
            })
    void anAmountIsReadAsTheLanguageHasIt(Language language, String typed, BigDecimal thousands) {
        language.speak();
        assertThat(SpokenAmount.read(typed).value()).contains(new Amount(thousands));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.300      | 1300     | 1.3",
                "-1.300     | -1300    | -1.3",
                "(12.500)   | (12500)  | (12.5)",
                "1.305      | 1305     | 1.3050",
                "1.300 t    | 1300 t   | 1.3 t",
                "1.300 mio. | 1300 mio. | 1.3 mio."
            })
    void whatMayBeEitherInEnglishIsNotGuessed(String typed, String whole, String fraction) {
        Language.ENGLISH.speak();
        assertThat(SpokenAmount.read(typed).problem())
                .contains("“" + typed + " (?)” can be read in two ways. Write " + whole + " or " + fraction + ".");
        assertThat(SpokenAmount.read(whole).value()).isPresent();
        assertThat(SpokenAmount.read(fraction).value()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void andStaysNoFigureInEitherLanguage(Language later) {
        Language.ENGLISH.speak();
        String kept = SpokenNumber.danish("1.305");
        later.speak();
        assertThat(SpokenNumber.danish(kept)).isEqualTo(kept);
        assertThat(SpokenNumber.shown(kept)).isEqualTo(kept);
        assertThat(SpokenNumber.edited(kept)).isEqualTo(kept);
        assertThat(SpokenAmount.read(kept).problem()).get().asString().contains(" 1305 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | 0           | 0           | 0",
                "-1300    | -1.300      | -1,300      | -1300",
                "1300.5   | 1.300,5     | 1,300.5     | 1300.5",
                "1.305    | 1,305       | 1.305       | 1.3050",
                "-12.345  | -12,345     | -12.345     | -12.3450",
                "1234.567 | 1.234,567   | 1,234.567   | 1234.567",
                "0.125    | 0,125       | 0.125       | 0.125",
                "1000000  | 1.000.000   | 1,000,000   | 1000000"
            })
    void aFigureIsShownAndEditedAsTheLanguageHasIt(
            BigDecimal thousands, String danish, String english, String englishEdited) {
        Amount amount = new Amount(thousands);
        assertThat(SpokenAmount.write(amount)).isEqualTo(danish);
        assertThat(SpokenAmount.writePlain(amount)).isEqualTo(danish.replace(".", ""));
        Language.ENGLISH.speak();
        assertThat(SpokenAmount.write(amount)).isEqualTo(english);
        assertThat(SpokenNumber.shown(danish)).isEqualTo(english);
        assertThat(SpokenAmount.writePlain(amount)).isEqualTo(englishEdited);
        assertThat(SpokenAmount.read(englishEdited).value()).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Husleje", "=1,5*2", "1.2.3", "12.2.2019", "1.30", "n/a", "1,3 mio.", "afsnit 1.300"})
    void whatIsNoFigureIsShownAsItIs(String text) {
        Language.ENGLISH.speak();
        assertThat(SpokenNumber.shown(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1.300,5 | -1,300.5 | true",
                "2019     | 2019     | true",
                "3 %      | 3 %      | true",
                "5 år     | 5 yrs    | false",
                "(tom)    | (empty)  | false",
                "''       | ''       | false"
            })
    void aFigureAsItIsShownIsToldFromAText(String danish, String english, boolean isFigure) {
        assertThat(SpokenNumber.isFigure(danish)).isEqualTo(isFigure);
        Language.ENGLISH.speak();
        assertThat(SpokenNumber.isFigure(english)).isEqualTo(isFigure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Husleje", "=1,5*2", "=1.5*2", "1.2.3", "n/a", "5 %"})
    void whatIsNoFigureIsKeptAsItIsTyped(String text) {
        Language.ENGLISH.speak();
        assertThat(SpokenNumber.danish(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"DANISH | 3,5 | 3,5", "DANISH | 3,5 % | 3,5", "ENGLISH | 3.5 | 3.5", "ENGLISH | 3.5 % | 3.5"})
    void aRateIsInPerCent(Language language, String typed, String written) {
        language.speak();
        assertThat(SpokenYear.readPercent(typed).value()).contains(new BigDecimal("0.035"));
        assertThat(SpokenYear.writePercent(new BigDecimal("0.035"))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5%|12,5%",
                "12.5 %|12,5 %",
                "12,5%|12,5%",
                "5%|5%",
                "1.300%|1.300% (?)",
                "=1.5%|=1.5%",
                "ca. 5%|ca. 5%"
            })
    void perCentIsSpeltAsItsFigureIs(String typed, String danish) {
        Language.ENGLISH.speak();
        assertThat(SpokenNumber.danish(typed)).isEqualTo(danish);
        Language.DANISH.speak();
        assertThat(SpokenNumber.danish(typed)).isEqualTo(typed);
    }
}
