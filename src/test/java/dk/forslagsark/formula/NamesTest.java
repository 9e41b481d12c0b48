package dk.forslagsark.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered while a name is typed, and the help on a function. */
class NamesTest {
    private static final Evaluation EVALUATION = Evaluation.of(Proposal.blank(2020)
            .withLines(
                    Block.PERMANENT,
                    Stream.of("Husleje", "Husleje, Nord", "Løn til sommervikarer", "Varme", "Varme")
                            .map(label -> Line.of(label, Area.SERVICE, Amounts.NONE))
                            .toList())
            .withRows(
                    Staffing.ROWS,
                    List.of(new Staffing(
                            "Konsulenter", Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.TEN), Notes.NONE)))
            .withRows(
                    Assumption.ROWS,
                    List.of(new Assumption("antal_forløb", Optional.of(BigDecimal.TEN), "", "", Notes.NONE))));

    private static List<String> offered(String typed) {
        return EVALUATION.offers(typed).stream().map(NameOffer::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "=hu | Husleje;'Husleje, Nord'",
                "=2*(nord | 'Husleje, Nord'",
                "=SUM(Husleje;vikar | ",
                "=SUM(Husleje;sommer | 'Løn til sommervikarer'",
                "=løn til so | 'Løn til sommervikarer'",
                "='Husleje, | 'Husleje, Nord'",
                "=var | Varme#1;Varme#2",
                "=-anta | antal_forløb",
                "=su | SUM(",
                "=av | MIDDEL(",
                "=ma | MAKS(",
                "=per | Personale.",
                "=Personale.ko | Personale.Konsulenter.",
                "=Personale. | Personale.Konsulenter.",
                "=Personale.Konsulenter. | Personale.Konsulenter.før;Personale.Konsulenter.efter;Personale.Konsulenter.ændring",
                "=Personale.Konsulenter.æn | Personale.Konsulenter.ændring",
                "=samlet.v | Samlet.varig",
                "=Husleje | Husleje;'Husleje, Nord'",
                "=antal_forløb | ",
                "=h | ",
                "=12 | ",
                "hus | ",
                "=Husleje[forr | ",
            })
    void goOnWithWhatIsTyped(String typed, String expected) {
        assertThat(String.join(";", offered(typed))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void sayWhereTheNameBegins() {
        assertThat(EVALUATION.offers("=2* løn til")).containsExactly(new NameOffer(4, "'Løn til sommervikarer'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=HVIS( | betingelse",
                "=HVIS(Husleje<0; |  så",
                "=IF(Husleje<SUM(1;2);3; |  ellers",
                "=AFRUND(Husleje;1 |  decimaler",
                "=SUM(1;2;3 |  tal …",
                "=ABS('a;(b' | tal",
                "=1+(2 |",
            })
    void setTheArgumentOffThatIsTyped(String typed, String expected) {
        assertThat(CallHelp.of(typed).map(CallHelp::argument).map(String::strip).orElse(""))
                .isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void helpWithAFunctionThatIsBegun() {
        assertThat(CallHelp.of("=2*afr").map(CallHelp::before))
                .hasValueSatisfying(line -> assertThat(line).startsWith("AFRUND(tal; decimaler)"));
    }
}
