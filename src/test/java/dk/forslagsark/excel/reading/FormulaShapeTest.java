package dk.forslagsark.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which formulas of Excel do the same with whatever cells they point at. */
class FormulaShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROUND((SUM('Forslag'!H19)*pris)+SUM(Forslag!$H$20),3) | (SUM(A1)*A1)+SUM(A1)",
                "SUM(H19:J19)+1.50                                     | SUM(A1)+1.5",
                "IF(SUM(H19)<0, SUM(H19:J19),0)                        | IF(SUM(A1)<0,SUM(A1),0)",
                "-2*løn_2027                                           | -2*A1"
            })
    void theSame(String theirs, String ours) {
        assertThat(FormulaShape.areSame(theirs, ours)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ROUND(SUM(H19)*3,3)  | SUM(A1)*2",
                "ROUND(SUM(H19)*2,2)  | SUM(A1)*2",
                "MAX(H19:J19)         | MIN(A1)",
                "H19*2                | SUM(A1)*2",
                "SUM(H19)*2+H20       | SUM(A1)*2"
            })
    void another(String theirs, String ours) {
        assertThat(FormulaShape.areSame(theirs, ours)).isFalse();
    }
}
