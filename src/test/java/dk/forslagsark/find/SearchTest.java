package dk.forslagsark.find;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.CoverKeys;
import dk.forslagsark.tables.CoverText;
import dk.forslagsark.tables.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final LineRef FIRST = new LineRef(Block.PERMANENT, 0);
    private static final Proposal AMOUNT = permanent(showing(2019, 2022), service(cells(2020, "-1300.5")));

    private static Hit only(Proposal proposal, String sought) {
        List<Hit> hits = Search.of(proposal, sought);
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.300", "1300", "-1.300,5", "-1300,5", "300,5", "−1.300,5", "–1300,5", " 1.300 "})
    void aFigureIsFoundAsItIsShownAndAsItIsTyped(String sought) {
        Hit hit = only(AMOUNT, sought);
        assertThat(hit.place()).isEqualTo(Place.cell(FIRST, Column.year(2020)));
        assertThat(hit.where()).isEqualTo("Tabel 1, Husleje, 2020");
        assertThat(hit.text()).isEqualTo("-1.300,5");
    }

    @Test
    void aHitSaysWhereInTheTextItIs() {
        Hit hit = only(AMOUNT, "300,5");
        assertThat(hit.text().substring(hit.from(), hit.to())).isEqualTo("300,5");
        Hit typed = only(AMOUNT, "1300");
        assertThat(typed.text().substring(typed.from(), typed.to())).isEqualTo("-1.300,5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ÆBLEGRØD", "æblegrød", "blegr", "å på", "å PÅ"})
    void lettersOfAnySizeAndMakeAreTheSame(String sought) {
        Proposal proposal = permanent(showing(2019, 2022), Line.of("Æblegrød så på", Area.SERVICE, Amounts.NONE));
        assertThat(only(proposal, sought).place()).isEqualTo(Place.cell(FIRST, Column.LABEL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1301", "xyz"})
    void whatStandsNowhereIsNotFound(String sought) {
        assertThat(Search.of(AMOUNT, sought)).isEmpty();
    }

    @Test
    void amountsOfYearsThatAreNotShownHaveNoCell() {
        assertThat(Search.of(permanent(showing(2019, 2020), service(cells(2021, "777"))), "777"))
                .isEmpty();
    }

    @Test
    void expressionsAndUnreadTextsAreFound() {
        Amounts cells =
                cells(2019, "ca. fem").with(2020, new CellEntry.Formula<>("=-51*25,3", Optional.of(Amount.of(-1290))));
        Proposal proposal = permanent(showing(2019, 2022), service(cells));
        assertThat(only(proposal, "ca.").text()).isEqualTo("ca. fem");
        assertThat(only(proposal, "51*25").text()).isEqualTo("=-51*25,3");
        assertThat(only(proposal, "1290").text()).isEqualTo("-1.290");
    }

    @Test
    void rowsGroupsAreasCommitteesAndDetailsAreFound() {
        Line row = line("Flytning", Detail.of("Biler", cells(2020, "40")), Detail.of("Kasser", cells(2020, "2")))
                .withGroup(Optional.of("Del 1"))
                .withArea(Area.CAPITAL)
                .withCommittee(Optional.of("Socialudvalget"));
        Proposal proposal = implementation(showing(2019, 2022), row, row.withLabel("Mere"));
        LineRef first = new LineRef(Block.IMPLEMENTATION, 0);
        assertThat(only(proposal, "del 1").where()).isEqualTo("Tabel 1, gruppeoverskrift");
        assertThat(Search.of(proposal, "anlæg")).extracting(Hit::place).startsWith(Place.cell(first, Column.AREA));
        assertThat(Search.of(proposal, "socialudvalget")).hasSize(2);
        assertThat(Search.of(proposal, "biler"))
                .extracting(Hit::where)
                .containsExactly("Tabel 1, Flytning: Biler", "Tabel 1, Mere: Biler");
        assertThat(Search.of(proposal, "42")).extracting(Hit::place).startsWith(Place.cell(first, Column.year(2020)));
        assertThat(Search.of(proposal, "40"))
                .extracting(Hit::place)
                .startsWith(Place.cell(first.detail(0), Column.year(2020)));
    }

    @Test
    void remarksAreFoundOnTheirCells() {
        Comments comments = new Comments(
                Optional.of("aftalt"), new TreeMap<>(Map.of("2020", "skøn fra 2017", "2030", "skøn i fremtiden")));
        Proposal proposal =
                permanent(showing(2019, 2022), service(cells(2020, "1")).withComments(comments));
        assertThat(only(proposal, "aftalt").where()).isEqualTo("Tabel 1, Husleje, kommentar");
        assertThat(only(proposal, "skøn").place()).isEqualTo(Place.cell(FIRST, Column.year(2020)));
        assertThat(only(proposal, "skøn").where()).isEqualTo("Tabel 1, Husleje, 2020, kommentar");
    }

    @Test
    void theFrontPageIsFoundByItsFields() {
        Proposal proposal = showing(2019, 2022)
                .withCover(Cover.EMPTY
                        .withTitle("Peer-to-Peer")
                        .withSummary("Familier hjælper familier")
                        .withAffected(List.of("Socialforvaltningen")));
        assertThat(only(proposal, "to-peer").place()).isEqualTo(Place.cover(CoverText.TITLE.key()));
        assertThat(only(proposal, "familier").where()).isEqualTo("Forside, resumé");
        assertThat(only(proposal, "socialforv").place()).isEqualTo(Place.cover(CoverKeys.AFFECTED));
        assertThat(only(proposal, "2022").place()).isEqualTo(Place.cover(CoverKeys.LAST_YEAR));
        assertThat(only(proposal, "3 %").place()).isEqualTo(Place.cover(CoverKeys.RATE));
    }

    @Test
    void sectionsAreFoundUnderTheHeadingOfTheForm() {
        Supplement supplement = Supplement.EMPTY
                .withSections(Sections.NONE.with(Section.BACKGROUND, "Fordi behovet stiger."))
                .withRiskLevel(Optional.of(RiskLevel.LOW_TO_MEDIUM));
        Proposal proposal = showing(2019, 2022)
                .withForm(Optional.of("smarte-investeringer-2017"))
                .withSupplement(supplement);
        Hit hit = only(proposal, "behovet");
        assertThat(hit.place()).isEqualTo(Place.on(Place.Page.BACKGROUND, ""));
        assertThat(hit.where()).contains("Baggrund og formål");
        assertThat(only(proposal, "lav til middel").place().page()).isEqualTo(Place.Page.RISK);
    }

    @Test
    void assumptionsAreFoundOnce() {
        Assumption pris =
                new Assumption("døgnpris", Optional.of(new BigDecimal("1250")), "kr.", "Regnskab 2017", Notes.NONE);
        Proposal proposal = showing(2019, 2022).withRows(Assumption.ROWS, List.of(pris));
        assertThat(only(proposal, "døgnpris").where()).isEqualTo("Forudsætninger, døgnpris, Navn");
        assertThat(only(proposal, "1.250").where()).isEqualTo("Forudsætninger, døgnpris, Værdi");
        assertThat(only(proposal, "1250").text()).isEqualTo("1.250");
        assertThat(only(proposal, "regnskab").place()).isEqualTo(Place.cell(Place.Page.ASSUMPTIONS, 0, "source"));
    }

    @Test
    void theSmallerTablesAreFoundWithWhatIsCommentedInThem() {
        Notes notes = Notes.NONE
                .withTyped("before", "=20+8")
                .withComments(Comments.NONE.with("after", "opgjort i maj").withRow("fra HR"));
        Staffing staffing = new Staffing(
                "Konsulenter", Optional.of(new BigDecimal("28")), Optional.of(new BigDecimal("25.75")), notes);
        Proposal proposal =
                showing(2019, 2022).withSupplement(Supplement.EMPTY.withRows(Staffing.ROWS, List.of(staffing)));
        assertThat(only(proposal, "konsul").place()).isEqualTo(Place.cell(Place.Page.STAFFING, 0, "label"));
        assertThat(only(proposal, "25,75").where()).isEqualTo("Personale, Konsulenter, Efter");
        assertThat(only(proposal, "20+8").text()).isEqualTo("=20+8");
        assertThat(only(proposal, "i maj").where()).isEqualTo("Personale, Konsulenter, Efter, kommentar");
        assertThat(only(proposal, "fra hr").where()).isEqualTo("Personale, Konsulenter, kommentar");
    }

    @Test
    void hitsComeInTheOrderOfThePages() {
        Proposal proposal = permanent(showing(2019, 2022), service(cells(2019, "2019 | 2019")))
                .withSupplement(Supplement.EMPTY.withSections(Sections.NONE.with(Section.RISK, "Siden 2019")));
        assertThat(Search.of(proposal, "2019"))
                .extracting(Hit::place)
                .containsExactly(
                        Place.cover(CoverKeys.PRICE_LEVEL),
                        Place.cover(CoverKeys.YEARS),
                        Place.cell(FIRST, Column.year(2019)),
                        Place.cell(FIRST, Column.year(2020)),
                        Place.on(Place.Page.RISK, ""));
    }

    /** A thousand times the usual size is sought in the time of one keystroke. */
    @Test
    void aLargeProposalIsSoughtWhileOneTypes() {
        Line[] lines = IntStream.range(0, 500)
                .mapToObj(i -> Line.of("Række " + i, Area.SERVICE, cells(2019, "1.5 | 2000 | 30 | 4")))
                .toArray(Line[]::new);
        Proposal proposal = permanent(showing(2019, 2022), lines);
        Search.of(proposal, "2.000");
        long start = System.nanoTime();
        assertThat(Search.of(proposal, "2.000")).hasSize(500);
        assertThat(System.nanoTime() - start).isLessThan(500_000_000L);
    }

    @Test
    void aKeptScenarioIsFoundByItsName() {
        Proposal proposal = AMOUNT.withScenarios(List.of(
                Scenario.AS_WRITTEN.withName("Et år for sent").withYearsLate(1),
                Scenario.AS_WRITTEN.withName("Halvt så meget")));
        Hit hit = only(proposal, "FOR SENT");
        assertThat(hit.place()).isEqualTo(Place.SCENARIOS);
        assertThat(hit.where()).isEqualTo("Hvad nu hvis, gemt scenarie");
        assertThat(hit.text()).isEqualTo("Et år for sent");
    }
}
