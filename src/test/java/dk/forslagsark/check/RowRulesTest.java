package dk.forslagsark.check;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.version.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say of a single row of Table 1, of the years 2018 to 2022. */
class RowRulesTest {
    private static final Proposal BLANK = showing(2018, 2022);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                // a published catalogue prints 3.500 among -3.500
                "sign-flip; Netværkspleje; | -3500 | 3500 | -3500 | -3500; 0:2020",
                "sign-flip; Netværkspleje; 700 | -700 | -700 | | ; 0:2018",
                "sign-flip; Netværkspleje; 100 | 200 | 300 | 300 | -300; 0:2022",
                "sign-flip; Netværkspleje; | -3500 | -3500 | -3500 | -3500; ''",
                "sign-flip; Netværkspleje; 500 | 500 | -500 | -500 | -500; ''",
                "sign-flip; Netværkspleje; 500 | -500 | | | ; ''",
                "sign-flip; Netværkspleje; 0 | 0 | -500 | 0 | 0; ''",
                "sign-flip; Netværkspleje; | 63 | -60 | | ; 0:2020",
                "sign-flip; Netværkspleje; | -63 | 60 | | ; 0:2020",
                "sign-flip; Netværkspleje; | 300 | -1300 | | ; ''",
                // published: -2.000 among -2.200
                "odd-year; Døgnbehandling; | -2200 | -2000 | -2200 | -2200; 0:2020",
                "odd-year; Døgnbehandling; -2200 | -2200 | -2200 | -2200 | -2000; 0:2022",
                "odd-year; Døgnbehandling; -2000 | -2200 | -2200 | -2200 | -2200; 0:2018",
                "odd-year; Døgnbehandling; -22000 | -2200 | -2200 | -2200 | -2200; 0:2018",
                "odd-year; Døgnbehandling; -2200 | -2200 | 0 | -2200 | -2200; 0:2020",
                "odd-year; Døgnbehandling; -500 | -1400 | -7400 | -2400 | -2400; 0:2020",
                "odd-year; Døgnbehandling; -500 | -1400 | -240 | -2400 | -2400; 0:2020",
                "odd-year; Døgnbehandling; -15000 | -5100 | -11100 | -12000 | -12500; ''",
                "odd-year; Døgnbehandling; -25000 | -5100 | -11100 | -12000 | -12500; 0:2018",
                "odd-year; Døgnbehandling; -1600 | -4200 | -4200 | -4200 | -4200; ''",
                "odd-year; Døgnbehandling; -300 | -500 | -500 | -500 | -500; ''",
                "odd-year; Døgnbehandling; -500 | -1400 | -2400 | -2400 | -2400; ''",
                "odd-year; Døgnbehandling; -800 | -800 | -1000 | -1000 | -1000; ''",
                "odd-year; Døgnbehandling; 200 | 100 | 0 | 0 | 0; ''",
                "odd-year; Døgnbehandling; -2200 | -2000 | | | ; ''",
                "odd-year; Døgnbehandling; -750 | -1500 | -1500 | -1500 | -1509; 0:2022",
                "odd-year; Døgnbehandling; | -750 | -1500 | -1500 | -2500; 0:2022",
                "odd-year; Døgnbehandling; -750 | -1500 | -1600 | -1700 | -1800; ''",
                "odd-year; Døgnbehandling; | | -720 | -1947 | -20570; 0:2022",
                "odd-year; Døgnbehandling; | | -500 | -1400 | -2400; ''",
                "factor; Husleje; 300 | 3000 | | | ; 0:2019",
                "factor; Husleje; -2 | -2000 | -2000 | -2100 | -2100; 0:2019",
                "factor; Husleje; 300 | 900 | 600 | | ; ''",
                "factor; Husleje; 200 | 100000 | | | ; 0:2019",
                "factor; Husleje; 22 | 22000 | 23 | 24 | 21; 0:2019",
                "factor; Husleje; 20 | 300 | 9000 | 700 | 600; ''",
                "factor; Husleje; -1300000 | -1300000 | -1300000 | -1300000 | -1300000; 0:2018",
                "factor; Husleje; -12500 | -12500 | -12500 | -12500 | -12500; ''",
                "row-sign; Besparelse på hjælpemidler; 1650 | 1650 | 1650 | 1650 | 1650; 0:2018",
                "row-sign; Færre udgifter til aktivering; | | 400 | 700 | 700; 0:2020",
                "row-sign; Servicereduktion på tilbud; 2600 | 2600 | 2600 | 2600 | 2600; 0:2018",
                "row-sign; Ansættelse af sagsbehandlere; -9000 | -9000 | -9000 | -9000 | -9000; 0:2018",
                "row-sign; Driftsomkostninger; -900 | -900 | -900 | -900 | -900; 0:2018",
                "row-sign; Tabt statsrefusion; -2450 | -2450 | -2450 | -2450 | -2450; 0:2018",
                "row-sign; Besparelse på hjælpemidler; -1650 | -1650 | -1650 | -1650 | -1650; ''",
                "row-sign; Tabt statsrefusion; 2450 | 2450 | 2450 | 2450 | 2450; ''",
                "row-sign; 'Færre sager pr. sagsbehandler (1,5 årsværk)'; 750 | 750 | 750 | 750 | 750; ''",
                "row-sign; Lavere udgifter til medarbejdere; -750 | -750 | -750 | -750 | -750; ''",
                "row-sign; Øget brug af netværkspleje; -3500 | -3500 | -3500 | -3500 | -3500; ''",
                "row-sign; Øget brug af netværkspleje; 3500 | 3500 | 3500 | 3500 | 3500; ''",
                "stops; Effektivisering; -720 | -1947 | -2057 | -2057 | 0; 0:2022",
                "stops; Effektivisering; -720 | -1947 | -2057 | -2057 | ; 0:2022",
                "stops; Effektivisering; 0 | 0 | 0 | 0 | 0; ''",
                "stops; Effektivisering; 0 | -63 | -60 | -60 | -60; ''",
                "permanent-cost; Målgruppeanalyse; 500 | 200 | 0 | 0 | 0; 0:2018",
                "permanent-cost; Målgruppeanalyse; -500 | -200 | 0 | 0 | 0; ''",
                "permanent-cost; Målgruppeanalyse; 500 | 500 | 500 | 500 | 500; ''",
                "cancels; Husleje; -400 | 0 | 0 | 0 | 400; 0:2022",
                "cancels; Husleje; 250 | | | | -250; 0:2022",
                "cancels; Husleje; -400 | -400 | -400 | -400 | -400; ''",
                "cancels; Husleje; -400 | -400 | -400 | -400 | 400; ''",
                "cancels; Husleje; -400 | 0 | 0 | 0 | 0; ''",
                "blank-in-row; Husleje; -400 | | -400 | -400 | -400; 0:2019",
                "blank-in-row; Husleje; -400 | | | -400 | -400; 0:2019 0:2020",
                "blank-in-row; Husleje; | -400 | -400 | -400 | ; ''",
                "blank-in-row; Husleje; -400 | 0 | -400 | -400 | -400; ''",
                "outside-years; Husleje; 1 | 1 | 1 | 1 | 1 | 1; 0:2023",
                "outside-years; Husleje; 1 | 1 | 1 | 1 | 1; ''",
            })
    void ofAPermanentChange(String rule, String label, String amounts, String expected) {
        Proposal proposal = permanent(BLANK, Line.of(label, Area.SERVICE, cells(2018, amounts)));
        assertThat(String.join(" ", Found.cells(rule, proposal))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "row-sign; Evaluering; 0 | -600 | -600 | | ; 0:2019",
                "row-sign; Evaluering; 200 | -200 | | | ; 0:2019",
                "row-sign; Tilskud fra staten; 0 | -600 | -600 | | ; ''",
                "row-sign; Evaluering; 0 | 600 | 600 | | ; ''",
                "late-cost; Evaluering; 0 | 600 | 600 | | ; 0:2020",
                "late-cost; Evaluering; 0 | 600 | 0 | | ; ''",
                "odd-year; Årsværk; 2700 | 2700 | 270 | 2700 | 0; 0:2020",
                "odd-year; Årsværk; 2700 | 2700 | 2700 | 0 | 0; ''",
                "stops; Årsværk; 2700 | 2700 | 2700 | 0 | 0; ''",
                "permanent-cost; Årsværk; 2700 | 2700 | 2700 | 0 | 0; ''",
                "odd-area; Projektledelse; 2700 | | | | ; ''",
            })
    void ofAnImplementationCostBesideAnEffectThatIsFullFrom2019(
            String rule, String label, String amounts, String expected) {
        Line saving = Line.of("Effekt", Area.SERVICE, cells(2019, "-1000 | -1000 | -1000 | -1000"));
        Proposal proposal = permanent(BLANK, saving);
        proposal = implementation(proposal, Line.of(label, Area.SERVICE, cells(2018, amounts)));
        assertThat(String.join(" ", Found.cells(rule, proposal))).isEqualTo(expected);
    }

    @Test
    void aDetailIsLookedAtAsARow() {
        Line split = Line.of("Pleje", Area.SERVICE, Amounts.NONE)
                .withDetails(List.of(
                        Detail.of("Børn", cells(2018, "-5 | -5 | 5 | -5 | -5")),
                        Detail.of("Handicap", cells(2018, "-5 | -5 | -5 | -5 | -5"))));
        assertThat(Found.by("sign-flip", permanent(BLANK, split)))
                .extracting(Finding::text)
                .containsExactly("Børn, 2020: 5 har modsat fortegn af alle andre år i rækken."
                        + " Summen flytter sig det dobbelte af beløbet.");
    }

    @Test
    void aFlippedSignIsTurnedBackInOneStep() {
        Proposal proposal = permanent(BLANK, Line.of("Pleje", Area.SERVICE, cells(2018, "-5 | -5 | 5 | -5 | -5")));
        Finding finding = Found.by("sign-flip", proposal).get(0);
        Proposal mended = finding.fix().orElseThrow().change().apply(proposal);
        assertThat(mended.permanentChanges().get(0).ownAmounts()).isEqualTo(cells(2018, "-5 | -5 | -5 | -5 | -5"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "odd-year; Døgnbehandling; -2200 | -2000 | -2200 | -2200 | -2200; -2200 | -2200 | -2200 | -2200 | -2200",
                "row-sign; Besparelse på hjælp; 0 | 650 | 650 | 650 | 700; 0 | -650 | -650 | -650 | -700",
                "row-sign; Driftsomkostninger; -9 | -9 | -9 | -9 | -9; 9 | 9 | 9 | 9 | 9",
                "stops; Effektivisering; -720 | -1947 | -2057 | | ; -720 | -1947 | -2057 | -2057 | -2057",
                "stops; Effektivisering; -720 | -1947 | -2057 | -2057 | 0; -720 | -1947 | -2057 | -2057 | -2057",
            })
    void whatIsSafeIsMendedInOneStep(String rule, String label, String amounts, String mended) {
        Proposal proposal = permanent(BLANK, Line.of(label, Area.SERVICE, cells(2018, amounts)));
        Proposal after =
                Found.by(rule, proposal).get(0).fix().orElseThrow().change().apply(proposal);
        assertThat(after.permanentChanges().get(0).ownAmounts()).isEqualTo(cells(2018, mended));
        assertThat(Found.by(rule, after)).isEmpty();
    }

    /** Nobody knows which of the years of a row that grows is the wrong one, nor what it should be. */
    @Test
    void whatIsOnlyGuessedIsNotMended() {
        Proposal proposal =
                permanent(BLANK, Line.of("Pleje", Area.SERVICE, cells(2018, "-500 | -1400 | -7400 | -2400 | -2400")));
        assertThat(Found.by("odd-year", proposal).get(0).fix()).isEmpty();
    }

    @Test
    void aBlankThatIsMeantBecomesAZero() {
        Proposal proposal = permanent(BLANK, Line.of("Pleje", Area.SERVICE, cells(2018, "-5 | | -5 | -5 | -5")));
        Finding finding = Found.by("blank-in-row", proposal).get(0);
        Proposal mended = finding.fix().orElseThrow().change().apply(proposal);
        assertThat(mended.permanentChanges().get(0).ownAmounts()).isEqualTo(cells(2018, "-5 | 0 | -5 | -5 | -5"));
    }

    @Test
    void anExpressionIsNotWrittenOver() {
        Amounts amounts =
                cells(2018, "-5 | -5 | | -5 | -5").with(2020, new CellEntry.Formula<>("=5", Optional.empty()));
        Proposal proposal = permanent(BLANK, Line.of("Pleje", Area.SERVICE, amounts));
        assertThat(Found.by("sign-flip", proposal)).singleElement().satisfies(finding -> assertThat(finding.fix())
                .isEmpty());
    }

    @Test
    void anotherFigureInTheRowIsAnotherFinding() {
        Proposal proposal = permanent(BLANK, Line.of("Pleje", Area.SERVICE, cells(2018, "-5 | -5 | 5 | -5 | -5")));
        Proposal other = permanent(BLANK, Line.of("Pleje", Area.SERVICE, cells(2018, "-5 | -5 | 5 | -5 | -6")));
        assertThat(Found.by("sign-flip", proposal).get(0).figures())
                .isNotEqualTo(Found.by("sign-flip", other).get(0).figures());
    }
}
