package dk.forslagsark.formula;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Notes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What names come to. An assumption is written {@code name 25.3}, {@code name =2*3}, {@code name ?text} or {@code name}. */
class EvaluationTest {
    @Test
    void aNameStandsForItsValueInSmallOrLargeLetters() {
        Evaluation evaluation = evaluation("antal_forløb 51", "Pris 25.3");
        assertThat(evaluation.amount("=-antal_forløb*pris")).isEqualTo(amount("-1290.3"));
        assertThat(evaluation.amount("=-ANTAL_FORLØB*PRIS/1000")).isEqualTo(amount("-1.29"));
    }

    @Test
    void anAssumptionMayRestOnOthersInAnyOrder() {
        Evaluation evaluation = evaluation("i_alt =antal*pris", "antal =timer/2", "pris 100", "timer 37");
        assertThat(evaluation.amount("=i_alt")).isEqualTo(amount("1850"));
        assertThat(evaluation.number("=antal").value()).contains(new BigDecimal("18.5"));
    }

    @Test
    void whatRestsOnAnAssumptionRestsOnAllItsDigits() {
        Evaluation evaluation = evaluation("del =1/3", "helt =del*3", "lidt =helt/2000");
        assertThat(evaluation.number("=del").value()).contains(new BigDecimal("0.3333333333"));
        assertThat(evaluation.amount("=del*3")).isEqualTo(amount("1"));
        assertThat(evaluation.amount("=lidt")).isEqualTo(amount("0.001"));
    }

    @Test
    void aNameThatIsNotThereIsAReason() {
        Evaluation evaluation = evaluation("pris =antal*2");
        assertThat(evaluation.amount("=antal").problem())
                .contains("“antal” står hverken i Forudsætninger eller i Tabel 1.");
        assertThat(evaluation.amount("=pris").problem())
                .contains("“pris”: “antal” står hverken i Forudsætninger eller i Tabel 1.");
    }

    @Test
    void aNameWithoutAValueIsAReason() {
        Evaluation evaluation = evaluation("tom", "ulæselig ?ca. 5", "b =tom+1");
        assertThat(evaluation.amount("=Tom*2").problem()).contains("“tom” har ingen værdi i Forudsætninger.");
        assertThat(evaluation.amount("=ulæselig").problem()).contains("“ulæselig” har ingen værdi i Forudsætninger.");
        assertThat(evaluation.amount("=b").problem()).contains("“tom” har ingen værdi i Forudsætninger.");
    }

    @Test
    void aReasonNamesTheAssumptionItComesFromHoweverFarAway() {
        Evaluation evaluation = evaluation("a =b+1", "b =cc+1", "cc =1/0", "d =2*");
        assertThat(evaluation.amount("=a").problem()).contains("“cc”: Der divideres med nul.");
        assertThat(evaluation.amount("=c").problem())
                .contains(
                        "“c” er en celle i Excel. Klik på den celle, der menes, eller skriv navnet på en række eller en forudsætning.");
    }

    @Test
    void aRingIsAReasonThatNamesTheChain() {
        Evaluation evaluation = evaluation("før =aa", "aa =bb+1", "bb =Dd*2", "dd =aa", "selv =selv+1", "fri 5");
        String ring = "Forudsætningerne henviser til hinanden i ring: aa → bb → dd → aa.";
        assertThat(Stream.of("=aa", "=bb", "=dd", "=før", "=fri*bb")
                        .map(text -> evaluation.amount(text).problem()))
                .containsOnly(Optional.of(ring));
        assertThat(evaluation.amount("=selv").problem())
                .contains("Forudsætningerne henviser til hinanden i ring: selv → selv.");
        assertThat(evaluation.amount("=fri")).isEqualTo(amount("5"));
    }

    @Test
    void aNameThatStandsTwiceIsAReason() {
        Evaluation evaluation = evaluation("pris 1", "antal 2", "PRIS =antal", "sum =pris+antal");
        assertThat(evaluation.amount("=pris").problem()).contains("“pris” står flere gange i Forudsætninger.");
        assertThat(evaluation.amount("=sum").problem()).contains("“pris” står flere gange i Forudsætninger.");
        assertThat(evaluation("pris =1", "pris =2", "pris =3").amount("=pris").problem())
                .contains("“pris” står flere gange i Forudsætninger.");
    }

    @Test
    void aNameThatNothingCanBeCalledIsNotThere() {
        assertThat(evaluation("A1 5").amount("=A1").problem().orElseThrow()).startsWith("“A1” er en celle i Excel.");
        assertThat(evaluation("sand 5").amount("=sand").problem())
                .contains("“sand” står hverken i Forudsætninger eller i Tabel 1.");
    }

    @Test
    @Timeout(10)
    void aChainOfAnyLengthIsComputed() {
        List<String> chain = new ArrayList<>(List.of("navn_0 1"));
        for (int i = 1; i < 10_000; i++) {
            chain.add("navn_" + i + " =navn_" + (i - 1) + "+1");
        }
        assertThat(evaluation(chain).amount("=navn_9999")).isEqualTo(amount("10000"));
        Collections.reverse(chain);
        assertThat(evaluation(chain).amount("=navn_9999")).isEqualTo(amount("10000"));
    }

    @Test
    @Timeout(10)
    void aRingOfAnyLengthIsAReasonOfOneLine() {
        List<String> ring = new ArrayList<>(List.of("navn_0 =navn_9999"));
        for (int i = 1; i < 10_000; i++) {
            ring.add("navn_" + i + " =navn_" + (i - 1) + "+1");
        }
        assertThat(evaluation(ring).amount("=navn_5").problem().orElseThrow())
                .startsWith("Forudsætningerne henviser til hinanden i ring: navn_0 → navn_9999 → navn_9998 →")
                .endsWith("→ ….");
    }

    @Test
    @Timeout(10)
    void nothingBlowsUpAlongAChain() {
        List<String> large = new ArrayList<>(List.of("navn_0 2"));
        List<String> small = new ArrayList<>(List.of("navn_0 0.1"));
        for (int i = 1; i < 500; i++) {
            String square = "navn_" + i + " =navn_" + (i - 1) + "*navn_" + (i - 1);
            large.add(square);
            small.add(square);
        }
        assertThat(evaluation(large).amount("=navn_499").problem()).contains("“navn_6”: Resultatet er for stort.");
        assertThat(evaluation(small).amount("=navn_499")).isEqualTo(amount("0"));
    }

    private static Evaluation evaluation(String... assumptions) {
        return evaluation(List.of(assumptions));
    }

    private static Evaluation evaluation(List<String> assumptions) {
        return Evaluation.of(
                assumptions.stream().map(EvaluationTest::assumption).toList());
    }

    private static Assumption assumption(String text) {
        String[] parts = text.split(" ", 2);
        String value = parts.length < 2 ? "" : parts[1];
        boolean number = value.matches("-?[\\d.]+");
        Notes notes = number || value.isEmpty()
                ? Notes.NONE
                : Notes.NONE.withTyped(Assumption.VALUE.key(), value.replace("?", ""));
        return new Assumption(parts[0], number ? Optional.of(new BigDecimal(value)) : Optional.empty(), "", "", notes);
    }

    private static Reading<Amount> amount(String thousands) {
        return Reading.of(new Amount(new BigDecimal(thousands)));
    }
}
