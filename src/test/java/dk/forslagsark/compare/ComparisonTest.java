package dk.forslagsark.compare;

import static dk.forslagsark.proposal.Drafts.amount;
import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.compare.Difference.Kind;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What differs between two versions of a proposal. */
class ComparisonTest {
    private static final Proposal PROPOSAL = permanent(
            showing(2019, 2021),
            Line.of("Husleje", Area.SERVICE, cells(2019, "-400|-500|-500")),
            Line.of("Løn", Area.SERVICE, cells(2019, "300|300|")),
            Line.of("Overførsler", Area.TRANSFERS, cells(2019, "-10|-20|-30")),
            Line.of("Drift", Area.SERVICE, cells(2019, "7|8|9")));

    @Test
    void aProposalDoesNotDifferFromItself() {
        assertThat(Comparison.of(PROPOSAL, PROPOSAL).differences()).isEmpty();
    }

    @Test
    void anAmountIsToldByRowAndYear() {
        assertThat(Told.of(PROPOSAL, Edited.amount(PROPOSAL, 0, 2020, -1300)))
                .containsExactly("Varige ændringer, Husleje, 2020: -500 -> -1.300");
    }

    @Test
    void anAmountThatHasComeOrGoneHasNothingOnOneSide() {
        Proposal more = Edited.amount(PROPOSAL, 1, 2021, 0);
        assertThat(Told.of(PROPOSAL, more)).containsExactly("Varige ændringer, Løn, 2021:  -> 0");
        assertThat(Told.of(more, PROPOSAL)).containsExactly("Varige ændringer, Løn, 2021: 0 -> ");
    }

    @Test
    void anExpressionIsToldWithItsResult() {
        Proposal typed = Recalculation.of(
                Edited.entry(PROPOSAL, 0, 2020, new CellEntry.Formula<>("=-51*25,3", Optional.empty())));
        assertThat(Told.of(PROPOSAL, typed))
                .containsExactly("Varige ændringer, Husleje, 2020: -500 -> -1.290,3 (=-51*25,3)");
    }

    @Test
    void whereOnlyTheResultOfAnExpressionDiffersItIsToldToo() {
        Proposal five = Recalculation.of(Edited.entry(
                PROPOSAL.withRows(Assumption.ROWS, List.of(price("5"))),
                0,
                2020,
                new CellEntry.Formula<>("=-pris*100", Optional.empty())));
        Proposal six = Recalculation.of(five.withRows(Assumption.ROWS, List.of(price("6"))));
        assertThat(Told.of(five, six))
                .containsExactly(
                        "Varige ændringer, Husleje, 2020: -500 (=-pris*100) -> -600 (=-pris*100)",
                        "Forudsætninger, pris, Værdi: 5 -> 6");
    }

    /** Løn in 2021 is twice Husleje, so that Husleje has an identity. */
    private static Proposal pointing() {
        Proposal typed = Edited.entry(PROPOSAL, 1, 2021, new CellEntry.Formula<>("={husleje}*2", Optional.empty()));
        return Recalculation.of(Edited.line(typed, 0, line -> line.withId(Optional.of("husleje"))));
    }

    @Test
    void aRowThatFormulasPointAtIsTheSameUnderAnotherLabelAndWithOtherFigures() {
        Proposal renamed = Recalculation.of(Edited.amount(
                Edited.line(pointing(), 0, line -> line.withLabel("Leje").withAmounts(cells(2019, "1|2|3"))),
                0,
                2021,
                -500));
        assertThat(Told.of(pointing(), renamed))
                .containsExactly(
                        "Varige ændringer, Leje, Tekst: Husleje -> Leje",
                        "Varige ændringer, Leje, 2019: -400 -> 1",
                        "Varige ændringer, Leje, 2020: -500 -> 2");
    }

    @Test
    void aFormulaThatPointsAtARowThatIsGoneSaysWhichItWas() {
        Proposal without = Recalculation.of(Edited.permanent(pointing(), lines -> lines.remove(0)));
        assertThat(Told.of(pointing(), without))
                .containsExactly(
                        "Varige ændringer, Husleje: Styringsområde: Service; 2019: -400; 2020: -500; 2021: -500 -> ",
                        "Varige ændringer, Løn, 2021: -1.000 (=Husleje*2) -> =Husleje (slettet)*2");
        assertThat(Told.of(without, pointing()))
                .contains("Varige ændringer, Løn, 2021: =Husleje*2 -> -1.000 (=Husleje*2)");
    }

    @Test
    void spacesAloneAreSeen() {
        Proposal spaced = Edited.line(PROPOSAL, 0, line -> line.withLabel("Husleje "));
        assertThat(Told.of(PROPOSAL, spaced))
                .containsExactly("Varige ændringer, Husleje, Tekst, mellemrum: “Husleje” -> “Husleje ”");
    }

    @Test
    void aRowWhoseLabelIsNothingOneSeesIsCalledByItsPlace() {
        Proposal blank = Edited.line(PROPOSAL, 0, line -> line.withLabel("\u00a0"));
        assertThat(Told.of(blank, Edited.amount(blank, 0, 2020, 1)))
                .containsExactly("Varige ændringer, række 1, 2020: -500 -> 1");
    }

    @Test
    void whatCouldNotBeReadIsQuoted() {
        assertThat(Told.of(PROPOSAL, Edited.entry(PROPOSAL, 0, 2019, new CellEntry.Unread<>("ca. 5"))))
                .containsExactly("Varige ændringer, Husleje, 2019: -400 -> “ca. 5”");
    }

    @Test
    void aRowThatHasComeIsOneDifferenceAndMovesNoOther() {
        Proposal more = Edited.permanent(
                PROPOSAL, lines -> lines.add(0, Line.of("Rengøring", Area.SERVICE, cells(2019, "-50||-60"))));
        assertThat(Told.of(PROPOSAL, more))
                .containsExactly("Varige ændringer, Rengøring:  -> Styringsområde: Service; 2019: -50;" + " 2021: -60");
        assertThat(Told.of(more, PROPOSAL))
                .containsExactly("Varige ændringer, Rengøring: Styringsområde: Service; 2019: -50;" + " 2021: -60 -> ");
    }

    @Test
    void aRowThatHasBeenMovedIsTheOnlyOneThatHas() {
        Proposal moved = Edited.permanent(PROPOSAL, lines -> lines.add(0, lines.remove(3)));
        assertThat(Comparison.of(PROPOSAL, moved).differences())
                .containsExactly(new Difference(
                        Kind.MOVED, new Where(List.of("Varige ændringer", "Drift")), "række 4", "række 1"));
    }

    @Test
    void aRowThatIsMovedAndChangedIsToldByItsCells() {
        Proposal changed =
                Edited.permanent(Edited.amount(PROPOSAL, 3, 2020, 80), lines -> Collections.swap(lines, 0, 3));
        assertThat(Told.of(PROPOSAL, changed))
                .contains("Varige ændringer, Drift, 2020: 8 -> 80")
                .noneMatch(told -> told.contains(", 2019") || told.contains("Løn, 20"));
    }

    @Test
    void aRowIsKnownAgainUnderAnotherText() {
        Proposal renamed = Edited.line(PROPOSAL, 0, line -> line.withLabel("Leje"));
        assertThat(Comparison.of(PROPOSAL, renamed).differences())
                .containsExactly(new Difference(
                        Kind.RENAMED, new Where(List.of("Varige ændringer", "Leje", "Tekst")), "Husleje", "Leje"));
    }

    @Test
    void aRowIsKnownAgainUnderAnotherTextInAnotherPlace() {
        Proposal renamed = Edited.permanent(
                Edited.line(PROPOSAL, 0, line -> line.withLabel("Leje")), lines -> lines.add(lines.remove(0)));
        assertThat(Told.of(PROPOSAL, renamed))
                .containsExactlyInAnyOrder(
                        "Varige ændringer, Leje, Tekst: Husleje -> Leje", "Varige ændringer, Leje: række 1 -> række 4");
    }

    @Test
    void twoRowsOfOneTextAreToldApart() {
        Proposal twins =
                Edited.permanent(PROPOSAL, lines -> lines.add(Line.of("Løn", Area.SERVICE, cells(2019, "1|2|3"))));
        assertThat(Told.of(twins, Edited.amount(twins, 4, 2021, 30)))
                .containsExactly("Varige ændringer, Løn (række 5), 2021: 3 -> 30");
    }

    @Test
    void theFieldsOfARowAreToldByTheirColumn() {
        Proposal changed = Edited.line(PROPOSAL, 0, line -> line.withArea(Area.CAPITAL)
                .withCommittee(Optional.of("Socialudvalget"))
                .withInnovationPool(true)
                .withPrintedAsOne(true)
                .withGroup(Optional.of("Del 1"))
                .withComments(line.comments().withRow("aftalt").with("2020", "se bilag")));
        assertThat(Told.of(PROPOSAL, changed))
                .containsExactly(
                        "Varige ændringer, Husleje, Styringsområde: Service -> Anlæg",
                        "Varige ændringer, Husleje, Gruppeoverskrift:  -> Del 1",
                        "Varige ændringer, Husleje, Udvalg:  -> Socialudvalget",
                        "Varige ændringer, Husleje, Innovationspulje:  -> x",
                        "Varige ændringer, Husleje, Udskrives som én række:  -> x",
                        "Varige ændringer, Husleje, kommentar:  -> aftalt",
                        "Varige ændringer, Husleje, 2020, kommentar:  -> se bilag");
    }

    @Test
    void aDetailIsToldInItsRow() {
        Proposal split = Edited.line(
                PROPOSAL,
                0,
                line -> line.withDetails(List.of(
                        Detail.of("Nord", cells(2019, "-300|-300|-300")),
                        Detail.of("Syd", cells(2019, "-100|-200|-200")))));
        Proposal changed = Edited.line(
                split,
                0,
                line -> line.withDetails(List.of(
                        line.details().get(1), line.details().get(0).withAmounts(cells(2019, "-300|-350|-300")))));
        assertThat(Told.of(split, changed))
                .contains("Varige ændringer, Husleje, Nord, 2020: -300 -> -350")
                .hasSize(2);
    }

    @Test
    void aRowThatIsSplitTellsItsDetailsAndWhereItComesToSomethingElse() {
        Proposal split = Edited.line(
                PROPOSAL,
                0,
                line -> line.withDetails(List.of(
                        Detail.of("Nord", cells(2019, "-300|-300|-300")),
                        Detail.of("Syd", cells(2019, "-100|-200|-201")))));
        assertThat(Told.of(PROPOSAL, split))
                .containsExactly(
                        "Varige ændringer, Husleje, 2021: -500 -> -501",
                        "Varige ændringer, Husleje, Nord:  -> 2019: -300; 2020: -300; 2021: -300",
                        "Varige ændringer, Husleje, Syd:  -> 2019: -100; 2020: -200; 2021: -201");
    }

    @Test
    void theFrontPageIsToldByItsFields() {
        Proposal changed = PROPOSAL.withCover(
                        PROPOSAL.cover().withTitle("Færre kvadratmeter").withAffected(List.of("Socialforvaltningen")))
                .withTerms(PROPOSAL.terms()
                        .withPriceLevel(2020)
                        .withYears(new Years(2019, 2022))
                        .withOwnRate(Optional.of(new BigDecimal("0.035"))));
        assertThat(Told.of(PROPOSAL, changed))
                .containsExactly(
                        "Forside, Titel:  -> Færre kvadratmeter",
                        "Forside, Berørte forvaltninger, Socialforvaltningen:  -> Socialforvaltningen",
                        "Forside, Prisniveau: 2019 -> 2020",
                        "Forside, År: 2019-2021 -> 2019-2022",
                        "Forside, Diskonteringsrente:  -> 3,5 %");
    }

    @Test
    void aSmallTableIsToldByRowAndColumn() {
        Proposal before = withStaffing(staffing("Lærere", "28", "25.75"), staffing("Pædagoger", "10", "9"));
        Proposal after = withStaffing(staffing("Pædagoger", "10", "8"), staffing("Lærere", "28", "25.75"));
        assertThat(Told.of(before, after))
                .contains("Personale, Pædagoger, Efter: 9 -> 8")
                .hasSize(2);
    }

    @Test
    void anExpressionOfASmallTableIsToldWithItsResult() {
        Proposal before = withStaffing(staffing("Lærere", "28", "25.75"));
        Staffing typed = staffing("Lærere", "28", "25.75");
        Proposal after =
                Recalculation.of(withStaffing(typed.withNotes(typed.notes().withTyped("after", "=28-2"))));
        assertThat(Told.of(before, after)).containsExactly("Personale, Lærere, Efter: 25,75 -> 26 (=28-2)");
    }

    @Test
    void aMarkOfTheScheduleIsToldByItsYearAlsoWhereThatIsNotShown() {
        Proposal before = withMilestone(2019, 2020);
        assertThat(Told.of(before, withMilestone(2020, 2035)))
                .containsExactlyInAnyOrder("Tidsplan, Udbud, 2019: x -> ", "Tidsplan, Udbud, 2035:  -> x");
    }

    @Test
    void aTextIsToldByTheWordsThatDifferAndAFewAround() {
        String text = "Første afsnit står her.\n\nDet koster i alt 300.000 kr. om året fra og med 2020 og frem.";
        Proposal before = Edited.text(PROPOSAL, Section.BACKGROUND, text);
        Proposal after = Edited.text(PROPOSAL, Section.BACKGROUND, text.replace("300.000", "450.000"));
        assertThat(Told.of(before, after))
                .containsExactly("Baggrund og formål, afsnit 2: … koster i alt 300.000 kr. om året …"
                        + " -> … koster i alt 450.000 kr. om året …");
    }

    @Test
    void twoPlacesInOneParagraphAreTwoDifferences() {
        String text = "et to tre fire fem seks syv otte ni ti elleve tolv";
        Proposal before = Edited.text(PROPOSAL, Section.RISK, text);
        Proposal after =
                Edited.text(PROPOSAL, Section.RISK, text.replace(" to ", " 2 ").replace("elleve ", ""));
        assertThat(Told.of(before, after))
                .containsExactly(
                        "Risikovurdering, afsnit 1: et to tre fire fem … -> et 2 tre fire fem …",
                        "Risikovurdering, afsnit 1: … otte ni ti elleve tolv -> … otte ni ti tolv");
    }

    @Test
    void aTextThatHasBeenWrittenOrTakenAwayIsToldWhole() {
        Proposal written = Edited.text(PROPOSAL, Section.EFFECT, "Virkningen måles.");
        assertThat(Told.of(PROPOSAL, written)).containsExactly("Forslagets effekt:  -> Virkningen måles.");
        assertThat(Told.of(written, PROPOSAL)).containsExactly("Forslagets effekt: Virkningen måles. -> ");
    }

    @Test
    void whatItComesToIsToldBeforeAndAfter() {
        Proposal invested = PROPOSAL.withLines(
                Block.IMPLEMENTATION, List.of(Line.of("Flytning", Area.SERVICE, cells(2019, "300||"))));
        // net 2019: -400+300-10+7 = -103, and + 300 = 197; 2020: -500+300-20+8 = -212; 2021: -500-30+9 = -521
        // service 2019: -400+300+7 = -93, + 300 = 207; 2020: -500+300+8 = -192, discounted -186,4; 2021: -491
        assertThat(Comparison.of(PROPOSAL, invested).results())
                .filteredOn(Result::isChanged)
                .extracting(result -> result.where().words() + ": " + result.from() + " -> " + result.to())
                .containsExactly(
                        "Samlede implementeringsomkostninger, 2019: 0 -> 300",
                        "Samlet økonomisk påvirkning, 2019: -103 -> 197",
                        "Tilbagebetalingstid baseret på serviceeffektivisering:  -> 3 år",
                        "Tilbagebetalingstid baseret på totaløkonomi:  -> 2 år");
    }

    @Test
    void aKeptScenarioIsToldByWhatIsOtherwise() {
        Scenario late = Scenario.AS_WRITTEN.withName("Sent").withYearsLate(1);
        Proposal one = PROPOSAL.withScenarios(List.of(late));
        Proposal other = PROPOSAL.withScenarios(List.of(late.withYearsLate(0).withSavings(new BigDecimal("-0.125"))));
        assertThat(Told.of(PROPOSAL, one)).containsExactly("Hvad nu hvis, Sent:  -> Senere: 1 år");
        assertThat(Told.of(one, other))
                .containsExactly(
                        "Hvad nu hvis, Sent, Besparelse:  -> 12,5 % lavere", "Hvad nu hvis, Sent, Senere: 1 år -> ");
        assertThat(Told.of(one, PROPOSAL.withScenarios(List.of(late.withName("Et år sent")))))
                .containsExactly("Hvad nu hvis, Et år sent: Sent -> Et år sent");
    }

    @Test
    void twoThousandRowsOfWhichEveryOneHasChangedAreMatched() {
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            rows.add(Line.of("Række " + i, Area.SERVICE, Amounts.NONE.with(2019, Amount.of(i))));
        }
        Proposal before = PROPOSAL.withLines(Block.PERMANENT, rows);
        Collections.reverse(rows);
        rows.replaceAll(line -> line.withAmounts(line.ownAmounts().with(2020, amount("1.5"))));
        List<Difference> differences =
                Comparison.of(before, PROPOSAL.withLines(Block.PERMANENT, rows)).differences();
        assertThat(differences).extracting(Difference::kind).containsOnly(Kind.CHANGED, Kind.MOVED);
        assertThat(differences).filteredOn(each -> each.kind() == Kind.CHANGED).hasSize(2000);
    }

    private static Assumption price(String value) {
        return new Assumption("pris", Optional.of(new BigDecimal(value)), "kr.", "", Notes.NONE);
    }

    private static Proposal withStaffing(Staffing... rows) {
        return PROPOSAL.withSupplement(PROPOSAL.supplement().withRows(Staffing.ROWS, List.of(rows)));
    }

    private static Staffing staffing(String label, String before, String after) {
        return new Staffing(label, Optional.of(new BigDecimal(before)), Optional.of(new BigDecimal(after)), Notes.NONE);
    }

    private static Proposal withMilestone(Integer... years) {
        Milestone row = new Milestone("Udbud", new TreeSet<>(Set.of(years)), Notes.NONE);
        return PROPOSAL.withSupplement(PROPOSAL.supplement().withRows(Milestone.ROWS, List.of(row)));
    }
}
