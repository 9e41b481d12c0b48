package dk.forslagsark.check;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say of Table 1 as a whole, and of rows beside each other. */
class TableRulesTest {
    private static final Proposal BLANK = showing(2018, 2021);

    @Test
    void aRowThatIsTheSumOfThoseAboveIsATotal() {
        Proposal proposal =
                permanent(BLANK, row("a", "-400 | -400"), row("b", "-600 | -650"), row("c", "-1000 | -1050"));
        assertThat(Found.cells("total-row", proposal)).containsExactly("2:label");
        assertThat(mended("total-row", proposal).permanentChanges())
                .extracting(Line::label)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource({
        "a, -400 | -400, b, -600 | -600, c, -1000 | -1001, ''",
        "a, -400 | -400, b, -400 | -400, c, -200 | -200, ''",
        "a, -1, b, -400 | -400, Driftsbesparelse, -400 | -400, ''",
        "a, -1, b, -400 | -400, Besparelse i alt, -400 | -400, 2:label",
        "a, -1, b, -400 | -400, Samlet besparelse, -400 | -400, 2:label",
        "a, -100 | -100, b, -400 | -400, c, , ''",
    })
    void andOneThatOnlyLooksSoIsNot(
            String a, String first, String b, String second, String c, String third, String expected) {
        Proposal proposal = permanent(
                BLANK,
                row(a, first),
                row(b, second),
                row(c, Optional.ofNullable(third).orElse("")));
        assertThat(String.join(" ", Found.cells("total-row", proposal))).isEqualTo(expected);
    }

    @Test
    void aTotalIsOfItsOwnGroupAndOfRowsThatAreNotSplit() {
        Line third = row("c", "-1000").withGroup(Optional.of("Del 2"));
        assertThat(Found.by("total-row", permanent(BLANK, row("a", "-400"), row("b", "-600"), third)))
                .isEmpty();
        Line split = row("c", "").withDetails(List.of(Detail.of("d", cells(2018, "-1000"))));
        assertThat(Found.by("total-row", permanent(BLANK, row("a", "-400"), row("b", "-600"), split)))
                .isEmpty();
    }

    @Test
    void aRowThatStandsTwiceIsCountedTwice() {
        Proposal proposal = permanent(BLANK, row("Husleje", "-400"), row("Løn", "-400"), row(" husleje", "-400"));
        assertThat(Found.cells("duplicate-row", proposal)).containsExactly("2:label");
        assertThat(mended("duplicate-row", proposal).permanentChanges()).hasSize(2);
        Line split = row("Pleje", "")
                .withDetails(List.of(Detail.of("Børn", cells(2018, "-1")), Detail.of("Børn", cells(2018, "-1"))));
        assertThat(Found.by("duplicate-row", permanent(BLANK, split))).hasSize(1);
    }

    @Test
    void theSameTextOrTheSameAmountsAloneAreNoDoubling() {
        Proposal proposal = permanent(BLANK, row("Husleje", "-400"), row("Husleje", "-500"), row("Løn", "-400"));
        assertThat(Found.by("duplicate-row", proposal)).isEmpty();
        assertThat(Found.by("duplicate-row", permanent(BLANK, row("", ""), row("", ""))))
                .isEmpty();
        assertThat(Found.by("duplicate-row", implementation(permanent(BLANK, row("a", "1")), row("a", "1"))))
                .isEmpty();
        Line first = row("Netværkspleje", "").withDetails(List.of(Detail.of("Handicap", cells(2018, "-500"))));
        Line second = row("Familiepleje", "").withDetails(List.of(Detail.of("Handicap", cells(2018, "-500"))));
        assertThat(Found.by("duplicate-row", permanent(BLANK, first, second))).isEmpty();
    }

    /** 600 in 2018, then -100 a year: paid back in the 8th year at 3 %, for 100 * (1 - 1/1.03^7) / 0.03 = 623 after seven years. */
    @Test
    void aLongPaybackIsMeasuredAgainstTheHouse() {
        Proposal proposal =
                implementation(permanent(BLANK, row("Effekt", "0 | -100 | -100 | -100")), row("Etablering", "600"));
        assertThat(Found.by("payback-limit", proposal))
                .extracting(Finding::text)
                .containsExactly(
                        "Tilbagebetalingstiden er 8 år. Puljerne forventer højst 6; længere kræver en begrundelse.");
        HouseRules patient = new HouseRules(8, Optional.empty(), List.of());
        assertThat(Found.by("payback-limit", proposal, patient)).isEmpty();
        assertThat(Found.by("payback-never", proposal)).isEmpty();
    }

    @Test
    void whatIsNeverPaidBackIsSaid() {
        Proposal proposal =
                implementation(permanent(BLANK, row("Effekt", "0 | 100 | 100 | 100")), row("Etablering", "600"));
        assertThat(Found.by("payback-never", proposal)).hasSize(1);
        assertThat(Found.by("payback-limit", proposal)).isEmpty();
    }

    @Test
    void aNetCostInTheFirstYearsWithoutImplementationCostsIsSaid() {
        Line costs = row("Sagsbehandlere", "9000 | 9000 | 9000 | 9000");
        Line saves = row("Foranstaltninger", "-1500 | -5100 | -11100 | -12500");
        Proposal proposal = permanent(BLANK, saves, costs);
        assertThat(Found.by("permanent-cost", proposal)).hasSize(1);
        assertThat(Found.by("permanent-cost", implementation(proposal, row("Analyse", "100"))))
                .isEmpty();
        assertThat(Found.by("permanent-cost", permanent(BLANK, saves))).isEmpty();
        assertThat(Found.by("permanent-cost", permanent(BLANK, costs))).isEmpty();
    }

    @Test
    void aCostOfTheFirstYearsIsMovedToTheImplementationCosts() {
        Proposal proposal =
                permanent(BLANK, row("Analyse", "500 | 200 | 0 | 0"), row("Effekt", "-900 | -900 | -900 | -900"));
        assertThat(Found.by("stops", proposal)).isEmpty();
        Proposal mended = mended("permanent-cost", proposal);
        assertThat(mended.permanentChanges()).extracting(Line::label).containsExactly("Effekt");
        assertThat(mended.implementationCosts()).extracting(Line::label).containsExactly("Analyse");
    }

    @Test
    void oneAmountWithDigitsThatNoOtherHasIsSaid() {
        Line rounded = row("a", "-1300 | -1300 | -1300 | -1300");
        assertThat(Found.cells("odd-digits", permanent(BLANK, rounded, row("b", "300 | 304 | 300"))))
                .containsExactly("1:2019");
        assertThat(Found.by("odd-digits", permanent(BLANK, rounded, row("b", "312 | 304 | 300"))))
                .isEmpty();
        assertThat(Found.by("odd-digits", permanent(BLANK, row("b", "300 | 304 | 300"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Besparelse på overførsler, Service, 0:area",
        "Færre udgifter til forsørgelse, Service, 0:area",
        "Færre udgifter til aktivering, Overførsler, 0:area",
        "Husleje, Overførsler, 0:area",
        "Husleje, Finansposter, 0:area",
        "Husleje, Anlæg, 0:area",
        "Husleje, Service, ''",
        "Besparelse på overførsler, Overførsler, ''",
        "Færre udgifter til aktivering, Indsats, ''",
        "Renter af lån, Finansposter, ''",
    })
    void anAreaThatTheTextSpeaksAgainstIsSaid(String label, String area, String expected) {
        Area named = List.of(Area.SERVICE, Area.TRANSFERS, Area.EMPLOYMENT, Area.CAPITAL, Area.FINANCIAL).stream()
                .filter(each -> each.key().equals(area))
                .findFirst()
                .orElseThrow();
        Proposal proposal = permanent(BLANK, row(label, "-1 | -1 | -1 | -1").withArea(named));
        assertThat(String.join(" ", Found.cells("odd-area", proposal))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "-200 | -700 | -1200 | -1900, -200 | -700 | -1200 | -1200, -200 | -700 | -1200 | -1200, 0:2021",
        "-200 | -700 | -1200 | -1200, -200 | -700 | -1300 | -1200, -200 | -700 | -1200 | -1200, 1:2020",
        "-200 | -700 | -1200 | -1200, -200 | -700 | -1200 | -1300, -5 | -5 | -5 | -5, 1:2021",
        "-200 | -700 | -1200 | -1200, -300 | -700 | -1200 | -1200, -5 | -5 | -5 | -5, ''",
        "-200 | -700 | -1200 | -1200, -200 | -700 | -1200 | -1200, -5 | -5 | -5 | -5, ''",
        "-700 | -700 | -700 | -700, -700 | -700 | -600 | -700, -5 | -5 | -5 | -5, ''",
        "-200 | -700 | -1200 | -1200, -200 | -800 | -1300 | -1200, -5 | -5 | -5 | -5, ''",
    })
    void ofRowsThatGrowAlikeTheOneThatDiffersInAYearIsSaid(String a, String b, String c, String expected) {
        Proposal proposal = permanent(BLANK, row("a", a), row("b", b), row("c", c));
        assertThat(String.join(" ", Found.cells("twin-row", proposal))).isEqualTo(expected);
    }

    private static Line row(String label, String amounts) {
        return Line.of(label, Area.SERVICE, cells(2018, amounts));
    }

    private static Proposal mended(String rule, Proposal proposal) {
        return Found.by(rule, proposal).get(0).fix().orElseThrow().change().apply(proposal);
    }
}
