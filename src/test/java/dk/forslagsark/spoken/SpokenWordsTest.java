package dk.forslagsark.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishPayback;
import dk.forslagsark.economy.Computed.Reason;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Keyed;
import dk.forslagsark.proposal.OneCommittee;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words of choice, dates, paybacks, reasons and lists, in both languages. */
class SpokenWordsTest {
    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    static Stream<Keyed> choices() {
        return Stream.of(Status.values(), RiskLevel.values(), OneCommittee.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("choices")
    void inDanishAChoiceIsCalledAsItIsPrinted(Keyed choice) {
        assertThat(SpokenChoice.of(choice)).isEqualTo(ChoiceWords.of(choice));
        assertThat(SpokenChoice.shown(ChoiceWords.of(choice))).isEqualTo(ChoiceWords.of(choice));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void inEnglishItHasAWordOfItsOwn(Keyed choice) {
        Language.ENGLISH.speak();
        String word = SpokenChoice.of(choice);
        assertThat(word).isNotEqualTo(ChoiceWords.of(choice)).matches("[A-Z][a-z ]+");
        assertThat(SpokenChoice.shown(ChoiceWords.of(choice))).isEqualTo(word);
        assertThat(SpokenChoice.find(choices().toList(), word)).contains(choice);
    }

    @Test
    void noTwoChoicesAreCalledTheSameInEnglish() {
        Language.ENGLISH.speak();
        assertThat(choices().map(SpokenChoice::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void namesAreTheMunicipalitysOwnInBothLanguages(Language language) {
        language.speak();
        assertThat(SpokenChoice.of(Area.named("Drift").orElseThrow())).isEqualTo("Drift");
        assertThat(SpokenChoice.shown("Drift")).isEqualTo("Drift");
    }

    @ParameterizedTest
    @CsvSource({"DANISH, true, Ja", "DANISH, false, Nej", "ENGLISH, true, Yes", "ENGLISH, false, No"})
    void yesAndNo(Language language, boolean yes, String word) {
        language.speak();
        assertThat(SpokenChoice.of(yes)).isEqualTo(word);
        assertThat(SpokenChoice.shown(yes ? "Ja" : "Nej")).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DANISH  | 12. februar 2019        | 12.2.2019",
                "ENGLISH | 12 Feb 2019             | 12 Feb 2019",
                "ENGLISH | 12 February 2019        | 12 Feb 2019",
                "ENGLISH | Tuesday 12 February 2019 | 12 Feb 2019",
                "ENGLISH | 12.2.2019               | 12 Feb 2019",
                "ENGLISH | 12/2/2019               | 12 Feb 2019",
                "ENGLISH | 2019-02-12              | 12 Feb 2019",
                "ENGLISH | 3 may 2020              | 3 May 2020",
                "ENGLISH | 3 Oct 2020              | 3 Oct 2020",
                "ENGLISH | 3 Sept 2020             | 3 Sep 2020",
                "ENGLISH | 3. maj 2020             | 3 May 2020",
                "ENGLISH | yesterday               | 28 Nov 2026"
            })
    void aDateHasTheDayFirst(Language language, String typed, String written) {
        language.speak();
        LocalDate read =
                SpokenDate.read(typed, LocalDate.of(2026, 11, 29)).value().orElseThrow();
        assertThat(SpokenDate.write(read)).isEqualTo(written);
        assertThat(SpokenDate.shown(read.getDayOfMonth() + "." + read.getMonthValue() + "." + read.getYear()))
                .isEqualTo(written);
    }

    @Test
    void everyDateThatIsWrittenIsReadAgain() {
        Language.ENGLISH.speak();
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(date -> assertThat(
                        SpokenDate.read(SpokenDate.write(date), date).value())
                .contains(date));
    }

    @Test
    void aDateThatIsNoneSaysSoInEnglish() {
        Language.ENGLISH.speak();
        LocalDate today = LocalDate.of(2026, 11, 29);
        assertThat(SpokenDate.read("mandag 12. februar 2019", today).problem())
                .contains("12 February 2019 is a Tuesday. Correct the day or the date.");
        assertThat(SpokenDate.read("soon", today).problem())
                .contains("“soon” is not a date. Write for example 12 Feb 2019.");
    }

    @Test
    void aPaybackIsSaidInYears() {
        List<Payback> paybacks = List.of(
                new Payback.After(1, 2020), new Payback.After(5, 2024), new Payback.Never(), new Payback.Nothing());
        assertThat(paybacks.stream().map(SpokenPayback::write))
                .isEqualTo(paybacks.stream().map(DanishPayback::write).toList());
        Language.ENGLISH.speak();
        assertThat(paybacks.stream().map(SpokenPayback::write)).containsExactly("1 year", "5 years", "never", "");
    }

    @Test
    void listsEndWithAnd() {
        assertThat(SpokenList.list(List.of("a", "b", "c"))).isEqualTo("a, b og c");
        Language.ENGLISH.speak();
        assertThat(SpokenList.list(List.of())).isEmpty();
        assertThat(SpokenList.list(List.of("a"))).isEqualTo("a");
        assertThat(SpokenList.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(SpokenList.years(List.of(2019, 2021, 2022, 2023, 2026))).isEqualTo("2019, 2021-2023 and 2026");
    }

    @ParameterizedTest
    @EnumSource
    void aReasonIsOneLine(Reason reason) {
        Language.ENGLISH.speak();
        assertThat(SpokenReason.write(reason)).matches("[A-Z].*\\.").hasSizeLessThan(120);
    }
}
