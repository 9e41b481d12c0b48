package dk.forslagsark.danish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTest {

    @Test
    void shortTextsAreQuotedInFull() {
        assertThat(Quoted.of("ca. 5")).isEqualTo("“ca. 5”");
        assertThat(Quoted.of("x".repeat(40))).isEqualTo("“" + "x".repeat(40) + "”");
    }

    @Test
    void spacesAroundAndLineBreaksAreNotQuoted() {
        assertThat(Quoted.of(" \u00a0300\r\n\t400\n")).isEqualTo("“300 400”");
    }

    @Test
    void ofLongTextsTheBeginningIsQuoted() {
        assertThat(Quoted.of("x".repeat(41))).isEqualTo("“" + "x".repeat(39) + "…”");
        assertThat(Quoted.of("x".repeat(1_000_000))).isEqualTo("“" + "x".repeat(39) + "…”");
    }

    @Test
    void aCharacterOfTwoUnitsIsNotCutInHalf() {
        assertThat(Quoted.of("x".repeat(38) + "😀xxx")).isEqualTo("“" + "x".repeat(38) + "…”");
    }
}
