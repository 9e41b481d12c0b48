package dk.forslagsark.check;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.AreaDefinition;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.HouseRules;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.UnitPrice;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules say of the smaller tables and of the front page. */
class OtherRulesTest {
    private static final Proposal BLANK = showing(2018, 2021);

    /** Published: 150 places become 135 at 150, and 15 * 150 kr. are 2,25, not 2.200. */
    @Test
    void anAmountThatAUnitPriceComesToIsToPointAtIt() {
        UnitPrice price = new UnitPrice(
                "Pladser",
                Optional.of(new BigDecimal("10")),
                Optional.of(new BigDecimal("150000")),
                Optional.of(new BigDecimal("8")),
                Optional.of(new BigDecimal("150000")),
                Notes.NONE);
        // 2 * 150.000 kr. is 300 thousand
        Proposal proposal = permanent(showing(2019, 2021), service(cells(2019, "-200 | -300 | -300")))
                .withRows(UnitPrice.ROWS, List.of(price));
        assertThat(Found.by("typed-again", proposal)).singleElement().satisfies(finding -> assertThat(finding.text())
                .isEqualTo(
                        "Husleje, 2020: -300 er også, hvad enhedsprisen “Pladser” giver. Peg på den i stedet for at skrive tallet:"
                                + " =Enhedspriser.Pladser.virkning"));
        Proposal pointing = permanent(
                proposal,
                service(Amounts.NONE.with(
                        2020, new CellEntry.Formula<>("=Enhedspriser.Pladser.virkning", Optional.empty()))));
        assertThat(Found.by("typed-again", pointing)).isEmpty();
        Proposal mended = Found.by("typed-again", proposal)
                .get(0)
                .fix()
                .orElseThrow()
                .change()
                .apply(proposal);
        Amounts amounts = mended.permanentChanges().get(0).ownAmounts();
        assertThat(List.of(2020, 2021))
                .allMatch(year -> amounts.expressionIn(year).isPresent());
        assertThat(amounts.expressionIn(2019)).isEmpty();
        assertThat(Checks.version(mended).economy())
                .isEqualTo(Checks.version(proposal).economy());
    }

    /** 3 posts at 600 are 1.800; 150 and 250 are 400. */
    @ParameterizedTest
    @CsvSource({
        "-1800, ' ændringen i “Konsulenter” gange løn', =Personale.Konsulenter.ændring*løn",
        "400, ' summen i tabellen “Takster”', =SUM(Takster.Nord.Pris:Takster.Syd.Pris)",
        "600, , ",
        "-3, , ",
    })
    void anAmountThatPostsOrAFreeTableComeToIsToPointAtThem(long amount, String words, String expression) {
        Proposal proposal = permanent(showing(2020, 2021), service(cells(2020, amount + " | " + amount)))
                .withRows(
                        Staffing.ROWS,
                        List.of(new Staffing(
                                "Konsulenter",
                                Optional.of(new BigDecimal(28)),
                                Optional.of(new BigDecimal(25)),
                                Notes.NONE)))
                .withRows(
                        Assumption.ROWS,
                        List.of(new Assumption("løn", Optional.of(new BigDecimal(600)), "", "", Notes.NONE)))
                .withFreeTables(List.of(FreeTable.in(Section.ECONOMY)
                        .withTitle("Takster")
                        .withRows(Stream.of(List.of("Sted", "Pris"), List.of("Nord", "150"), List.of("Syd", "250"))
                                .map(cells -> new FreeRow(cells, Notes.NONE))
                                .toList())));
        List<Finding> found = Found.by("typed-again", proposal);
        assertThat(found).hasSize(expression == null ? 0 : 1);
        found.forEach(finding -> assertThat(finding.text())
                .contains("er også" + words + ". Peg på den")
                .endsWith(": " + expression));
    }

    /** The saving set against the budget is what Table 1 comes to; where that is computed from it, nothing is said. */
    @Test
    void aSavingTypedAgainAtABudgetIsToPointAtTableOne() {
        Budget budget = new Budget(
                "Hjælpemidler",
                Optional.of(2017),
                Optional.of(Amount.of(119_900)),
                Optional.of(Amount.of(-1200)),
                Optional.empty(),
                Notes.NONE);
        Proposal proposal = permanent(
                        showing(2020, 2021),
                        Line.of("Husleje", Area.SERVICE, cells(2020, "-500 | -500")),
                        Line.of("Løn", Area.SERVICE, cells(2020, "-700 | -700")))
                .withRows(Budget.ROWS, List.of(budget));
        assertThat(Found.by("typed-again", proposal)).singleElement().satisfies(finding -> {
            assertThat(finding.text()).contains("Samlet varig ændring 2021").endsWith(": =Samlet.varig[2021]");
            Proposal mended = finding.fix().orElseThrow().change().apply(proposal);
            assertThat(Checks.version(mended)
                            .proposal()
                            .rows(Budget.ROWS)
                            .get(0)
                            .saving())
                    .contains(Amount.of(-1200));
        });
        Proposal ring = permanent(
                proposal,
                service(Amounts.NONE.with(
                        2021, new CellEntry.Formula<>("=Budgetter.Hjælpemidler.besparelse", Optional.empty()))));
        assertThat(Found.by("typed-again", ring)).isEmpty();
    }

    @Test
    void kronerForThousandsAreATousandfold() {
        Proposal proposal = permanent(BLANK, row("Besparelse på døgnbehandling", -2200))
                .withRows(UnitPrice.ROWS, List.of(price("Køb af døgnbehandlingspladser", "150", "150", "135", "150")));
        assertThat(Found.by("unit-price", proposal)).singleElement().satisfies(finding -> {
            assertThat(finding.text()).contains("-2,25").contains("-2.200").contains("tusind gange");
            assertThat(finding.place()).isEqualTo(Place.cell(Place.Page.UNIT_PRICES, 0, "priceAfter"));
        });
    }

    @ParameterizedTest
    @CsvSource({
        // 4.903.641 strips at 0,50 kr. less are 2.451,8; the published rows have -2.000 and -500 in the last year
        "Teststrimler til diabetes, 4903641, 2.6, 4903641, 2.1, Besparelse på diabeteshjælpemidler, -2500, false",
        "Teststrimler til diabetes, 4903641, 2.6, 4903641, 2.1, Besparelse på diabeteshjælpemidler, -9500, true",
        "Teststrimler til diabetes, 4903641, 2.6, 4903641, 2.1, Besparelse på diabeteshjælpemidler, 2500, true",
        "Døgnpladser, 150, 150000, 135, 150000, Døgnpladser til unge, -2250, false",
        "Døgnpladser, 150, 150000, 150, 150000, Døgnpladser til unge, -2250, false",
    })
    void whatPricesComeToIsNearItsRow(
            String unit,
            String before,
            String priceBefore,
            String after,
            String priceAfter,
            String label,
            long amount,
            boolean isFound) {
        Proposal proposal = permanent(BLANK, row(label, amount))
                .withRows(UnitPrice.ROWS, List.of(price(unit, before, priceBefore, after, priceAfter)));
        assertThat(Found.by("unit-price", proposal)).hasSize(isFound ? 1 : 0);
    }

    @Test
    void aPriceThatBelongsToNoRowIsNotComparedWithAny() {
        Proposal proposal = permanent(BLANK, row("Husleje", -100), row("Vikarer", -100))
                .withRows(UnitPrice.ROWS, List.of(price("Døgnpladser", "150", "150000", "135", "150000")));
        assertThat(Found.by("unit-price", proposal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "22, 20, -1500, false", // 750 each, as published
        "22, 20, 0, true",
        "22, 20, 900, true",
        "22, 20, -150, true",
        "22, 20, -15000, true",
        "20, 22, -1500, true",
        "20, 22, 1500, false",
        "22, 22, -1500, false",
    })
    void fewerPostsSaveWhatPostsCost(String before, String after, long amount, boolean isFound) {
        Staffing posts = new Staffing(
                "Stab", Optional.of(new BigDecimal(before)), Optional.of(new BigDecimal(after)), Notes.NONE);
        Proposal proposal = permanent(BLANK, row("Effekt", amount)).withRows(Staffing.ROWS, List.of(posts));
        assertThat(Found.by("staffing", proposal)).hasSize(isFound ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"21, 1 stilling", "20, 2 stillinger", "'20.5', '1,5 stillinger'"})
    void postsAreCountedInWords(String after, String words) {
        Staffing posts =
                new Staffing("Stab", Optional.of(new BigDecimal(22)), Optional.of(new BigDecimal(after)), Notes.NONE);
        Proposal proposal = permanent(BLANK, row("Effekt", 0)).withRows(Staffing.ROWS, List.of(posts));
        assertThat(Found.by("staffing", proposal))
                .singleElement()
                .extracting(Finding::text)
                .asString()
                .startsWith("Personale, Stab: der bliver " + words + " færre,");
    }

    @Test
    void moreThanThePostsMayBeSavedWhereMoreThanThePostsIsSaved() {
        Staffing posts =
                new Staffing("Stab", Optional.of(new BigDecimal(28)), Optional.of(new BigDecimal("25.75")), Notes.NONE);
        Proposal proposal = permanent(BLANK, row("Kontraktopfølgning", -3100), row("Netværkspleje", -4100))
                .withRows(Staffing.ROWS, List.of(posts));
        assertThat(Found.by("staffing", proposal)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"119900, false", "1200, false", "1150, true", "119.9, true"})
    void noMoreThanAllOfABudgetIsSaved(String budget, boolean isFound) {
        Proposal proposal = permanent(BLANK, row("Effekt", -1200)).withRows(Budget.ROWS, List.of(budget(budget)));
        assertThat(Found.by("budget-share", proposal)).hasSize(isFound ? 1 : 0);
    }

    /** -1.200 of 119.900 is 1,0 per cent. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Det er 1,0 pct. af budgettet.; false",
                "Besparelsen svarer til 1 % af det samlede budget.; false",
                "Besparelsen svarer til 1,2 % af budgettet.; true",
                "Budgettet falder 10 procent.; true",
                "Fraværet falder 12 %. Budgettet er stort.; false",
            })
    void aStatedShareIsTheComputedOne(String text, boolean isFound) {
        Proposal proposal =
                written(permanent(BLANK, row("Effekt", -1200)).withRows(Budget.ROWS, List.of(budget("119900"))), text);
        assertThat(Found.by("budget-share", proposal)).hasSize(isFound ? 1 : 0);
    }

    @Test
    void thePriceLevelIsTheCatalogues() {
        HouseRules house = new HouseRules(6, Optional.of(2019), List.of());
        assertThat(Found.by("price-level", BLANK, house))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo(Place.cover("priceLevel")));
        assertThat(Found.by("price-level", at(2019), house)).isEmpty();
    }

    @Test
    void withoutACatalogueOnlyAnOldPriceLevelIsSaid() {
        assertThat(Found.by("price-level", at(2017))).hasSize(1);
        assertThat(Found.by("price-level", at(2018))).isEmpty();
        assertThat(Found.by("price-level", at(2019))).isEmpty();
    }

    private static Proposal at(int level) {
        return BLANK.withTerms(BLANK.terms().withPriceLevel(level));
    }

    @ParameterizedTest
    @CsvSource({
        "Socialudvalget, socialudvalget, true",
        "Socialudvalget, Social udvalget, true",
        "Børne- og Ungdomsudvalget, Børne og Ungdomsudvalget, true",
        "Målgruppe Å, Målgruppe Aa, true",
        "Socialudvalget, Sundhedsudvalget, false",
        "Socialudvalget, Socialudvalget, false",
    })
    void namesThatDifferInHowTheyAreWrittenAreSaid(String name, String other, boolean isFound) {
        Proposal committees = permanent(
                BLANK,
                row("a", -1).withCommittee(Optional.of(name)),
                row("b", -1).withCommittee(Optional.of(other)));
        assertThat(Found.by("same-name", committees)).hasSize(isFound ? 1 : 0);
        Line split = row("a", -1)
                .withDetails(List.of(
                        Detail.of("a", cells(2018, "-1")).withTargetGroup(Optional.of(name)),
                        Detail.of("b", cells(2018, "-1")).withTargetGroup(Optional.of(other))));
        assertThat(Found.by("same-name", permanent(BLANK, split))).hasSize(isFound ? 1 : 0);
    }

    @Test
    void aNameTakesTheOtherSpellingWhereverItStands() {
        Proposal proposal = permanent(
                        BLANK,
                        row("a", -1).withCommittee(Optional.of("Socialudvalget")),
                        row("b", -1)
                                .withTargetGroup(Optional.of("Unge "))
                                .withDetails(List.of(Detail.of("c", cells(2018, "-1"))
                                        .withCommittee(Optional.of("Social-udvalget"))
                                        .withTargetGroup(Optional.of("unge")))))
                .withCover(BLANK.cover().withTargetGroup("Unge"));
        Proposal mended = proposal;
        for (Finding finding : Found.by("same-name", proposal)) {
            mended = finding.fix().orElseThrow().change().apply(mended);
        }
        Detail detail = mended.permanentChanges().get(1).details().get(0);
        assertThat(detail.committee()).contains("Socialudvalget");
        assertThat(detail.targetGroup()).contains("Unge");
        assertThat(Found.by("same-name", mended)).isEmpty();
    }

    @Test
    void pricesInThousandsBecomePricesInKroner() {
        UnitPrice price = UnitPrice.ROWS
                .blank()
                .withLabel("Pladser")
                .withQuantityBefore(Optional.of(new BigDecimal(10)))
                .withPriceBefore(Optional.of(new BigDecimal("0.5")))
                .withQuantityAfter(Optional.of(new BigDecimal(8)))
                .withPriceAfter(Optional.of(new BigDecimal("0.5")));
        Proposal proposal = permanent(BLANK, row("Pladser", -1)).withRows(UnitPrice.ROWS, List.of(price));
        // 8 x 0,5 - 10 x 0,5 = -1 kr., where the row has -1.000 kr.
        Proposal mended = Found.by("unit-price", proposal)
                .get(0)
                .fix()
                .orElseThrow()
                .change()
                .apply(proposal);
        assertThat(mended.rows(UnitPrice.ROWS).get(0).priceAfter().orElseThrow())
                .isEqualByComparingTo("500");
        assertThat(Found.by("unit-price", mended)).isEmpty();
    }

    @Test
    void rowsOfNoCommitteeAreSaidWhereTheFormAsksForOne() {
        Line own = row("a", -1).withCommittee(Optional.of("Socialudvalget"));
        Proposal proposal = permanent(BLANK, own, row("b", -1), row("c", -1));
        assertThat(Found.by("no-committee", proposal)).singleElement().satisfies(finding -> assertThat(finding.text())
                .startsWith("b og 1 række til har intet udvalg"));
        assertThat(Found.by("no-committee", proposal.withForm(Optional.of("smarte-investeringer-2017"))))
                .isEmpty();
        assertThat(Found.by("no-committee", permanent(BLANK, own))).isEmpty();
    }

    @Test
    void anAreaThatNobodyHasDefinedIsSaid() {
        Area own = new Area("Drift");
        Proposal proposal = permanent(BLANK, row("a", -1).withArea(own), row("b", -1));
        assertThat(Found.cells("no-area", proposal)).containsExactly("0:area");
        Areas known = new Areas(List.of(AreaDefinition.of(own, true)));
        assertThat(Found.by("no-area", proposal.withAreas(known))).isEmpty();
    }

    @Test
    void aMarkForAPoolAsksForAPool() {
        Proposal proposal = implementation(BLANK, row("a", 1).withInnovationPool(true));
        assertThat(Found.cells("pool-mark", proposal)).containsExactly("0:innovationPool");
        Cover funded = proposal.cover().withFundedBy("Innovationspuljen");
        assertThat(Found.by("pool-mark", proposal.withCover(funded))).isEmpty();
    }

    @Test
    void aTableThatLeavesOutAYearWithAmountsSaysSo() {
        Proposal proposal = permanent(BLANK, row("a", 1));
        TableRef table = TableRef.of(Block.PERMANENT, Area.SERVICE);
        TableTexts from = TableTexts.NONE.with(table, TableWords.NONE.withFirstYear(Optional.of(2020)));
        Supplement supplement = proposal.supplement().withTableTexts(from);
        assertThat(Found.by("table-years", proposal)).isEmpty();
        assertThat(Found.by("table-years", proposal.withSupplement(supplement)))
                .extracting(Finding::text)
                .containsExactly(
                        "Varige ændringer, service viser årene 2020-2023. Beløbene i 2018, 2019 kommer ikke med i tabellen."
                                + " Nævn 2018, 2019 i tabellens note, eller vis andre år.");
    }

    @Test
    void theScheduleKeepsToTheYearsShown() {
        Milestone outside = new Milestone("Start", new TreeSet<>(List.of(2018, 2024)), Notes.NONE);
        Milestone inside = new Milestone("Start", new TreeSet<>(List.of(2018, 2021)), Notes.NONE);
        assertThat(Found.by("milestones", BLANK.withRows(Milestone.ROWS, List.of(inside, outside))))
                .extracting(Finding::text)
                .containsExactly(
                        "Tidsplan, Start: 2024 ligger uden for årene 2018-2021 og kommer ikke med på formularen.");
        assertThat(Found.by("milestones", BLANK.withRows(Milestone.ROWS, List.of(inside))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "false, 2020-02-12, true",
        "true, 2020-06-02, true",
        "true, 2020-06-01, false",
        "true, , false",
        "false, , false"
    })
    void anApprovalIsOfSomebodyAskedAndOnADayThatHasBeen(boolean consulted, LocalDate date, boolean isFound) {
        Consultation consultation =
                new Consultation("IT-kredsen", Optional.of(consulted), Optional.ofNullable(date), "", Notes.NONE);
        assertThat(Found.by("consultation", BLANK.withRows(Consultation.ROWS, List.of(consultation))))
                .hasSize(isFound ? 1 : 0);
    }

    @Test
    void textsThatTheFormAsksForAreToldTogether() {
        Proposal proposal = BLANK.withForm(Optional.of("smarte-investeringer-2017"));
        assertThat(Found.by("missing-section", written(written(proposal, "x"), "x", Section.CONTENT)))
                .extracting(Finding::text)
                .containsExactly("Formularen beder om tekst, der ikke er skrevet: “Baggrund og formål”,"
                        + " “Implementering af forslaget”, “Inddragelse af medarbejdere, virksomheder og borgere”,"
                        + " “Forslagets effekt”, “Opfølgning”, “Risikovurdering”.");
        Proposal full = proposal;
        for (Section section : Section.values()) {
            full = written(full, "x", section);
        }
        assertThat(Found.by("missing-section", full)).isEmpty();
    }

    @Test
    void aHeadingThatIsAQuestionEndsTheSentenceOnce() {
        Proposal proposal = BLANK.withForm(Optional.of("investeringsforslag-2020"));
        assertThat(Found.by("missing-section", proposal))
                .extracting(Finding::text)
                .singleElement()
                .asString()
                .endsWith(" “Hvem er hørt?”.");
    }

    @Test
    void whatTheHouseRequiresMayNotBeMissing() {
        assertThat(Found.by("missing-field", BLANK))
                .extracting(Finding::text)
                .containsExactly(
                        "Titel mangler og skal være udfyldt.",
                        "Forslagstype mangler og skal være udfyldt.",
                        "Fremstillende forvaltning mangler og skal være udfyldt.");
        Cover full = BLANK.cover()
                .withTitle("x")
                .withType(Optional.of(ProposalType.INVESTMENT))
                .withSubmittedBy("x");
        assertThat(Found.by("missing-field", BLANK.withCover(full))).isEmpty();
        HouseRules strict = new HouseRules(
                6, Optional.empty(), List.of("number", "background", "riskLevel", "successCriteria", "ukendt"));
        assertThat(Found.by("missing-field", BLANK, strict))
                .extracting(Finding::place)
                .containsExactly(
                        Place.cover("number"),
                        Place.on(Place.Page.BACKGROUND),
                        Place.on(Place.Page.RISK, "riskLevel"),
                        Place.on(Place.Page.SUCCESS_CRITERIA));
    }

    private static Line row(String label, long amount) {
        return Line.of(label, Area.SERVICE, cells(2018, amount + " | " + amount + " | " + amount + " | " + amount));
    }

    private static UnitPrice price(String label, String before, String priceBefore, String after, String priceAfter) {
        return new UnitPrice(
                label,
                Optional.of(new BigDecimal(before)),
                Optional.of(new BigDecimal(priceBefore)),
                Optional.of(new BigDecimal(after)),
                Optional.of(new BigDecimal(priceAfter)),
                Notes.NONE);
    }

    private static Budget budget(String amount) {
        return new Budget(
                "Hjælpemidler",
                Optional.of(2017),
                Optional.of(new Amount(new BigDecimal(amount))),
                Optional.empty(),
                Optional.empty(),
                Notes.NONE);
    }

    private static Proposal written(Proposal proposal, String text) {
        return written(proposal, text, Section.ECONOMY);
    }

    private static Proposal written(Proposal proposal, String text, Section section) {
        return proposal.withSupplement(proposal.supplement()
                .withSections(proposal.supplement().sections().with(section, text)));
    }
}
