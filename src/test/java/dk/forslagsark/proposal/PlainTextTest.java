package dk.forslagsark.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Byrådet",
                "Byra\u030adet", // a and a ring
                "By\u00adrådet", // soft hyphen
                "\ufeffByrådet",
                "Byrådet\u200b",
                "By\u2060rådet",
                "\u202aByrådet\u202c",
                "\u200eByrådet\u200f",
                "\u2066Byrådet\u2069",
            })
    void aNameIsTheSameHoweverItIsWritten(String name) {
        assertThat(PlainText.of(name)).isEqualTo("Byrådet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Social\u00a0udvalget",
                "Social\u202fudvalget",
                "Social\u2009udvalget",
                "social  UDVALGET",
                " Social udvalget "
            })
    void spacesAndTheSizeOfLettersDoNotTellNamesApart(String name) {
        assertThat(PlainText.key(name)).isEqualTo("social udvalget");
    }

    @Test
    void aSoftHyphenIsAMinusBesideAFigureAlone() {
        assertThat(PlainText.of("\u00ad100")).isEqualTo("-100");
        assertThat(PlainText.of("kr. \u00ad100")).isEqualTo("kr. -100");
        assertThat(PlainText.of("100\u00ad")).isEqualTo("100-");
        assertThat(PlainText.of("uge\u00ad12")).isEqualTo("uge12");
    }

    @Test
    void linesAndTabsStay() {
        assertThat(PlainText.of("å\u00a0b\n\tc")).isEqualTo("å b\n\tc");
    }

    @Test
    void rowsHaveTheirNamesInThatForm() {
        Optional<String> name = Optional.of("Byra\u030adet");
        Line line = Line.of("Hus\u00adleje", Area.SERVICE, Amounts.NONE).withCommittee(name);
        assertThat(line.label()).isEqualTo("Husleje");
        assertThat(line.committee()).contains("Byrådet");
        assertThat(Detail.of("", Amounts.NONE).withTargetGroup(name).targetGroup())
                .contains("Byrådet");
        assertThat(Cover.EMPTY.withFundedBy("Byra\u030adet").fundedBy()).isEqualTo("Byrådet");
    }
}
