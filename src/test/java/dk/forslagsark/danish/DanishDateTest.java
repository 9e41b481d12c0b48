package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishDateTest {
    private static final LocalDate TODAY = LocalDate.of(2019, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "12.2.2019, 2019-02-12",
        "12/2-19, 2019-02-12",
        "12/2 2019, 2019-02-12",
        "12-02-2019, 2019-02-12",
        "12 2 2019, 2019-02-12",
        "' 12.02.19 ', 2019-02-12",
        "12. februar 2019, 2019-02-12",
        "12. Feb. 2019, 2019-02-12",
        "den 12. februar 2019, 2019-02-12",
        "1 maj 20, 2020-05-01",
        "3. sept 2018, 2018-09-03",
        "12022019, 2019-02-12",
        "120219, 2019-02-12",
        "2019-02-12, 2019-02-12",
        "12/2, 2019-02-12",
        "12.2., 2019-02-12",
        "24. december, 2019-12-24",
        "29.2.2020, 2020-02-29",
        "12/2 - 2019, 2019-02-12",
        "12 / 2 - 2019, 2019-02-12",
        "12 . 2 . 2019, 2019-02-12",
        "01-apr-20, 2020-04-01",
        "01-apr.-20, 2020-04-01",
        "1-apr-2020, 2020-04-01",
        "1.apr.2020, 2020-04-01",
        "d. 1. april 2020, 2020-04-01",
        "d.1. april 2020, 2020-04-01",
        "d. 1.4.2020, 2020-04-01",
        "den 1.4.2020, 2020-04-01",
        "onsdag den 1. april 2020, 2020-04-01",
        "onsdag d. 1. april 2020, 2020-04-01",
        "'onsdag, 1. april 2020', 2020-04-01",
        "ons 01-04-2020, 2020-04-01",
        "ons. d. 1/4-20, 2020-04-01",
        "01.04.2020 00:00:00, 2020-04-01",
        "01-04-2020 00:00, 2020-04-01",
        "01-04-2020 kl. 13.30, 2020-04-01",
        "2020-04-01T00:00:00, 2020-04-01",
        "2020-04-01 00:00:00.000, 2020-04-01",
        "20200401, 2020-04-01",
        "20102012, 2012-10-20",
        "20101210, 2010-12-10",
        "2020.04.01, 2020-04-01",
        "2020/04/01, 2020-04-01",
        "1/4-'20, 2020-04-01",
        "pr. 1. april 2020, 2020-04-01",
        "1. april 2020., 2020-04-01",
        "i dag, 2019-12-31",
        "I  DAG, 2019-12-31",
        "i går, 2019-12-30",
        "i morgen, 2020-01-01"
    })
    void datesAreReadAsDanesTypeThem(String typed, LocalDate date) {
        assertThat(DanishDate.read(typed, TODAY)).isEqualTo(Reading.of(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "snart",
                "12",
                "12.13.2019",
                "0.1.2019",
                "12.2.219",
                "12. juleaften 2019",
                "1.1.0001",
                "2019",
                "12.2.2019.5"
            })
    void whatIsNoDateIsSaidToBeNone(String typed) {
        assertThat(DanishDate.read(typed, TODAY).problem()).isPresent();
        assertThat(DanishDate.read(typed, TODAY).value()).isEmpty();
    }

    @Test
    void aDayThatAMonthDoesNotHaveIsNotMovedToTheNext() {
        assertThat(DanishDate.read("29.2.2019", TODAY).problem()).contains("Den dag findes ikke i februar 2019.");
        assertThat(DanishDate.read("31/4-19", TODAY).problem()).contains("Den dag findes ikke i april 2019.");
    }

    @Test
    void aDateIsWrittenAsItIsTyped() {
        assertThat(DanishDate.write(LocalDate.of(2019, 2, 12))).isEqualTo("12.2.2019");
        assertThat(DanishDate.read(DanishDate.write(TODAY), LocalDate.EPOCH)).isEqualTo(Reading.of(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "torsdag d. 1. april 2020, onsdag",
        "tors. 1/4-20, onsdag",
        "'fredag, 1. april 2020', onsdag",
        "man 2020-04-01, onsdag",
        "lørdag den 12. februar 2019, tirsdag"
    })
    void aDayOfTheWeekThatIsNotThatOfTheDateIsTold(String typed, String isOn) {
        Reading<LocalDate> read = DanishDate.read(typed, LocalDate.of(2019, 1, 1));
        assertThat(read.value()).isEmpty();
        assertThat(read.problem().orElseThrow()).contains("er en " + isOn).endsWith("Ret dagen eller datoen.");
    }
}
