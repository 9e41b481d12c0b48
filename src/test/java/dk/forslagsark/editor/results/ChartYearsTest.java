package dk.forslagsark.editor.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** With letters of 5 pixels each: a year is 20 wide, two digits 10, and 4 pixels lie between labels. */
class ChartYearsTest {
    @Test
    void yearsAreWrittenOutWhereThereIsRoom() {
        assertThat(ChartYears.labels(2019, 3, 24, ChartYearsTest::width)).containsExactly("2019", "2020", "2021");
    }

    @Test
    void elseWithTheirLastTwoDigits() {
        assertThat(ChartYears.labels(2099, 3, 23, ChartYearsTest::width)).containsExactly("99", "00", "01");
    }

    @Test
    void elseBelowEverySecondOrThirdBar() {
        assertThat(ChartYears.labels(2019, 4, 13, ChartYearsTest::width)).containsExactly("19", "", "21", "");
        assertThat(ChartYears.labels(2019, 4, 5, ChartYearsTest::width)).containsExactly("19", "", "", "22");
    }

    private static double width(String label) {
        return 5.0 * label.length();
    }
}
