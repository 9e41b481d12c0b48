package dk.forslagsark.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

    @ParameterizedTest
    @CsvSource({"2019,2019,1", "2019,2024,6", "2019,2033,15", "1900,1914,15", "2186,2200,15", "2200,2200,1"})
    void oneToFifteenYearsMayBeShown(int first, int last, int count) {
        Years years = new Years(first, last);
        assertThat(years.count()).isEqualTo(count);
        assertThat(years.list()).hasSize(count).startsWith(first).endsWith(last);
        assertThat(years.stream().boxed()).isEqualTo(years.list());
    }

    @ParameterizedTest
    @CsvSource({
        "2020,2019",
        "2019,2034",
        "1899,1900",
        "2200,2201",
        "0,0",
        "-2147483648,2147483647",
        "2147483647,-2147483648",
    })
    void otherSpansAreRefused(int first, int last) {
        assertThat(Years.areValid(first, last)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Years(first, last));
    }

    @ParameterizedTest
    @CsvSource({"1899,false", "1900,true", "2200,true", "2201,false"})
    void yearsLieBetweenTheEarliestAndTheLatest(int year, boolean isYear) {
        assertThat(Years.isYear(year)).isEqualTo(isYear);
    }

    @Test
    void bothEndsAreShown() {
        Years years = new Years(2019, 2021);
        assertThat(years.contains(2018)).isFalse();
        assertThat(years.contains(2019)).isTrue();
        assertThat(years.contains(2021)).isTrue();
        assertThat(years.contains(2022)).isFalse();
    }
}
