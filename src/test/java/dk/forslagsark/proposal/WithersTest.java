package dk.forslagsark.proposal;

import static dk.forslagsark.proposal.Drafts.cells;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A copy with one thing changed has everything else as it was. */
class WithersTest {
    private static final Extras EXTRAS = new Extras(Map.of("nyt", 1));
    private static final Cover COVER = new Cover(
            "BU01",
            "Titel",
            "Resumé",
            Optional.of(ProposalType.INVESTMENT),
            Optional.of(Status.NEW),
            "Borgere med handicap",
            "Investeringspuljen",
            "Lån",
            List.of("Socialforvaltningen", "Økonomiforvaltningen"),
            List.of("Socialforvaltningen"));
    private static final Optional<String> NONE = Optional.empty();
    private static final Terms TERMS = new Terms(2020, new Years(2019, 2024), Optional.of(new BigDecimal("0.04")));
    private static final Comments COMMENTS = new Comments(Optional.of("note"), new TreeMap<>());
    private static final Detail DETAIL = new Detail(
            "a", Optional.of("udvalg"), Optional.of("gruppe"), COMMENTS, cells(2019, "1"), Optional.of("a"), EXTRAS);
    private static final Line LINE = new Line(
            "a",
            Area.TRANSFERS,
            Optional.of("Del 1"),
            Optional.of("udvalg"),
            Optional.of("gruppe"),
            true,
            true,
            COMMENTS,
            cells(2019, "1"),
            List.of(),
            Optional.of("a"),
            EXTRAS);
    private static final Supplement SUPPLEMENT = new Supplement(
            Sections.NONE,
            Optional.of(RiskLevel.LOW),
            RowLists.NONE,
            Optional.empty(),
            TableTexts.NONE,
            List.of(),
            Optional.empty());
    private static final Areas AREAS = new Areas(List.of(AreaDefinition.of(new Area("Drift"), true)));
    private static final Proposal PROPOSAL = new Proposal(
            COVER,
            Optional.of("indstilling-2018"),
            TERMS,
            AREAS,
            List.of(LINE),
            List.of(LINE, LINE),
            SUPPLEMENT,
            List.of(),
            List.of(),
            EXTRAS);

    @Test
    void ofTheCover() {
        assertThat(differences(COVER, COVER.withNumber("x"))).isEqualTo(Map.of("number", "x"));
        assertThat(differences(COVER, COVER.withTitle("x"))).isEqualTo(Map.of("title", "x"));
        assertThat(differences(COVER, COVER.withSummary("x"))).isEqualTo(Map.of("summary", "x"));
        assertThat(differences(COVER, COVER.withType(Optional.empty()))).isEqualTo(Map.of("type", Optional.empty()));
        assertThat(differences(COVER, COVER.withStatus(Optional.empty())))
                .isEqualTo(Map.of("status", Optional.empty()));
        assertThat(differences(COVER, COVER.withTargetGroup("x"))).isEqualTo(Map.of("targetGroup", "x"));
        assertThat(differences(COVER, COVER.withFundedBy("x"))).isEqualTo(Map.of("fundedBy", "x"));
        assertThat(differences(COVER, COVER.withSubmittedBy("x")))
                .isEqualTo(Map.of("submitters", List.of("x", "Økonomiforvaltningen")));
        assertThat(differences(COVER, COVER.withSubmitters(List.of("x"))))
                .isEqualTo(Map.of("submitters", List.of("x")));
        assertThat(differences(COVER, COVER.withFinancing("x"))).isEqualTo(Map.of("financing", "x"));
        assertThat(differences(COVER, COVER.withAlsoSubmittedBy(List.of())))
                .isEqualTo(Map.of("submitters", List.of("Socialforvaltningen")));
        assertThat(differences(COVER, COVER.withAffected(List.of()))).isEqualTo(Map.of("affected", List.of()));
    }

    @Test
    void ofTheTerms() {
        Years years = new Years(2020, 2021);
        assertThat(differences(TERMS, TERMS.withPriceLevel(2018))).isEqualTo(Map.of("priceLevel", 2018));
        assertThat(differences(TERMS, TERMS.withYears(years))).isEqualTo(Map.of("years", years));
        assertThat(differences(TERMS, TERMS.withOwnRate(Optional.empty())))
                .isEqualTo(Map.of("ownRate", Optional.empty()));
    }

    @Test
    void ofADetail() {
        assertThat(differences(DETAIL, DETAIL.withLabel("x"))).isEqualTo(Map.of("label", "x"));
        assertThat(differences(DETAIL, DETAIL.withCommittee(NONE))).isEqualTo(Map.of("committee", NONE));
        assertThat(differences(DETAIL, DETAIL.withTargetGroup(NONE))).isEqualTo(Map.of("targetGroup", NONE));
        assertThat(differences(DETAIL, DETAIL.withComments(Comments.NONE)))
                .isEqualTo(Map.of("comments", Comments.NONE));
        assertThat(differences(DETAIL, DETAIL.withAmounts(Amounts.NONE))).isEqualTo(Map.of("amounts", Amounts.NONE));
    }

    @Test
    void ofALine() {
        List<Detail> details = List.of(DETAIL);
        assertThat(differences(LINE, LINE.withLabel("x"))).isEqualTo(Map.of("label", "x"));
        assertThat(differences(LINE, LINE.withArea(Area.CAPITAL))).isEqualTo(Map.of("area", Area.CAPITAL));
        assertThat(differences(LINE, LINE.withGroup(Optional.empty()))).isEqualTo(Map.of("group", Optional.empty()));
        assertThat(differences(LINE, LINE.withCommittee(NONE))).isEqualTo(Map.of("committee", NONE));
        assertThat(differences(LINE, LINE.withTargetGroup(NONE))).isEqualTo(Map.of("targetGroup", NONE));
        assertThat(differences(LINE, LINE.withInnovationPool(false))).isEqualTo(Map.of("innovationPool", false));
        assertThat(differences(LINE, LINE.withPrintedAsOne(false))).isEqualTo(Map.of("printedAsOne", false));
        assertThat(differences(LINE, LINE.withComments(Comments.NONE))).isEqualTo(Map.of("comments", Comments.NONE));
        assertThat(differences(LINE, LINE.withAmounts(cells(2020, "5"))))
                .isEqualTo(Map.of("ownAmounts", cells(2020, "5")));
        assertThat(differences(LINE, LINE.withDetails(details)))
                .isEqualTo(Map.of("ownAmounts", Amounts.NONE, "details", details));
    }

    @Test
    void ofALineThatBelongsLikeAnother() {
        Line other = Line.of("b", Area.CAPITAL, Amounts.NONE);
        Optional<String> none = Optional.empty();
        assertThat(differences(LINE, LINE.belongingLike(other)))
                .isEqualTo(Map.of("area", Area.CAPITAL, "group", none, "committee", none, "targetGroup", none));
    }

    @Test
    void ofTheSupplement() {
        Sections sections = Sections.NONE.with(Section.RISK, "x");
        List<Milestone> milestones = List.of(new Milestone("x", new TreeSet<>(), Notes.NONE));
        List<SuccessCriterion> criteria = List.of(new SuccessCriterion("x", "", "", "", Notes.NONE));
        List<Consultation> consultations =
                List.of(new Consultation("x", Optional.empty(), Optional.empty(), "", Notes.NONE));
        List<Staffing> staffing = List.of(new Staffing("x", Optional.empty(), Optional.empty(), Notes.NONE));
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        List<UnitPrice> prices = List.of(new UnitPrice("x", one, one, one, one, Notes.NONE));
        List<Budget> budgets =
                List.of(new Budget("x", Optional.empty(), Optional.empty(), Optional.empty(), NONE, Notes.NONE));
        Supplement all = SUPPLEMENT;
        assertThat(differences(all, all.withSections(sections))).isEqualTo(Map.of("sections", sections));
        Optional<Years> scheduled = Optional.of(new Years(2019, 2022));
        assertThat(differences(all, all.withScheduleYears(scheduled))).isEqualTo(Map.of("scheduleYears", scheduled));
        TableTexts texts = TableTexts.NONE.with(TableRef.TOTALS, TableWords.Part.NOTE, "x");
        assertThat(differences(all, all.withTableTexts(texts))).isEqualTo(Map.of("tableTexts", texts));
        List<FreeTable> free = List.of(FreeTable.in(Section.CONTENT));
        assertThat(differences(all, all.withFreeTables(free))).isEqualTo(Map.of("freeTables", free));
        assertThat(differences(all, all.withRiskLevel(Optional.empty())))
                .isEqualTo(Map.of("riskLevel", Optional.empty()));
        Optional<OneCommittee> printed = Optional.of(OneCommittee.PRINTED);
        assertThat(differences(all, all.withOneCommittee(printed))).isEqualTo(Map.of("oneCommittee", printed));
        assertThat(differences(all, all.withRows(Milestone.ROWS, milestones)))
                .isEqualTo(Map.of("lists", new RowLists(Map.of("milestones", milestones))));
        assertThat(differences(all, all.withRows(SuccessCriterion.ROWS, criteria)))
                .isEqualTo(Map.of("lists", new RowLists(Map.of("successCriteria", criteria))));
        assertThat(differences(all, all.withRows(Consultation.ROWS, consultations)))
                .isEqualTo(Map.of("lists", new RowLists(Map.of("consultations", consultations))));
        assertThat(differences(all, all.withRows(Staffing.ROWS, staffing)))
                .isEqualTo(Map.of("lists", new RowLists(Map.of("staffing", staffing))));
        assertThat(differences(all, all.withRows(UnitPrice.ROWS, prices)))
                .isEqualTo(Map.of("lists", new RowLists(Map.of("unitPrices", prices))));
        assertThat(differences(all, all.withRows(Budget.ROWS, budgets)))
                .isEqualTo(Map.of("lists", new RowLists(Map.of("budgets", budgets))));
    }

    @Test
    void ofAScenario() {
        BigDecimal half = new BigDecimal("-0.5");
        Optional<BigDecimal> rate = Optional.of(new BigDecimal("0.04"));
        Scenario all = new Scenario("a", BigDecimal.ONE, 1, BigDecimal.ONE, Optional.empty(), Extras.NONE);
        assertThat(differences(all, all.withName("x"))).isEqualTo(Map.of("name", "x"));
        assertThat(differences(all, all.withSavings(half))).isEqualTo(Map.of("savings", half));
        assertThat(differences(all, all.withYearsLate(2))).isEqualTo(Map.of("yearsLate", 2));
        assertThat(differences(all, all.withCosts(half))).isEqualTo(Map.of("costs", half));
        assertThat(differences(all, all.withOwnRate(rate))).isEqualTo(Map.of("ownRate", rate));
        assertThat(differences(all, all.withExtras(EXTRAS))).isEqualTo(Map.of("extras", EXTRAS));
        assertThat(differences(PROPOSAL, PROPOSAL.withScenarios(List.of(all))))
                .isEqualTo(Map.of("scenarios", List.of(all)));
    }

    @Test
    void ofAnAssumptionAndOfNotes() {
        Assumption assumption = new Assumption("pris", Optional.of(BigDecimal.TEN), "kr.", "regnskab", Notes.NONE);
        assertThat(differences(assumption, assumption.withValue(Optional.empty())))
                .isEqualTo(Map.of("value", Optional.empty()));
        TreeMap<Integer, BigDecimal> values = new TreeMap<>(Map.of(2021, BigDecimal.ONE));
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        assertThat(differences(assumption, assumption.withLeast(one))).isEqualTo(Map.of("least", one));
        assertThat(differences(assumption, assumption.withMost(one))).isEqualTo(Map.of("most", one));
        assertThat(differences(assumption, assumption.withValues(values))).isEqualTo(Map.of("values", values));
        Notes typed = Notes.NONE.withTyped("before", "=1+1");
        assertThat(differences(Notes.NONE, typed)).isEqualTo(Map.of("typed", Map.of("before", "=1+1")));
        assertThat(typed.withoutTyped("before")).isEqualTo(Notes.NONE);
        assertThat(differences(typed, typed.withComments(COMMENTS))).isEqualTo(Map.of("comments", COMMENTS));
        assertThat(differences(COMMENTS, COMMENTS.withRow(""))).isEqualTo(Map.of("row", NONE));
        assertThat(differences(COMMENTS, COMMENTS.with("2019", "x"))).isEqualTo(Map.of("cells", Map.of("2019", "x")));
        assertThat(COMMENTS.with("2019", "x").with("2019", "")).isEqualTo(COMMENTS);
    }

    @Test
    void ofTheRowsOfTheSmallerTables() {
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        Optional<BigDecimal> two = Optional.of(BigDecimal.valueOf(2));
        Staffing posts = new Staffing("a", one, one, Notes.NONE);
        assertThat(differences(posts, posts.withLabel("x"))).isEqualTo(Map.of("label", "x"));
        assertThat(differences(posts, posts.withBefore(two))).isEqualTo(Map.of("before", two));
        assertThat(differences(posts, posts.withAfter(two))).isEqualTo(Map.of("after", two));
        UnitPrice price = new UnitPrice("a", one, one, one, one, Notes.NONE);
        assertThat(differences(price, price.withLabel("x"))).isEqualTo(Map.of("label", "x"));
        assertThat(differences(price, price.withQuantityBefore(two))).isEqualTo(Map.of("quantityBefore", two));
        assertThat(differences(price, price.withPriceBefore(two))).isEqualTo(Map.of("priceBefore", two));
        assertThat(differences(price, price.withQuantityAfter(two))).isEqualTo(Map.of("quantityAfter", two));
        assertThat(differences(price, price.withPriceAfter(two))).isEqualTo(Map.of("priceAfter", two));
        Optional<Amount> amount = Optional.of(Amount.of(5));
        Budget budget = new Budget("a", Optional.empty(), Optional.empty(), Optional.empty(), NONE, Notes.NONE);
        assertThat(differences(budget, budget.withActivity("x"))).isEqualTo(Map.of("activity", "x"));
        assertThat(differences(budget, budget.withYear(Optional.of(2019))))
                .isEqualTo(Map.of("year", Optional.of(2019)));
        assertThat(differences(budget, budget.withAmount(amount))).isEqualTo(Map.of("amount", amount));
        assertThat(differences(budget, budget.withSaving(amount))).isEqualTo(Map.of("saving", amount));
        assertThat(differences(budget, budget.withCommittee(Optional.of("x"))))
                .isEqualTo(Map.of("committee", Optional.of("x")));
        SuccessCriterion criterion = new SuccessCriterion("a", "b", "c", "d", Notes.NONE);
        assertThat(differences(criterion, criterion.withCriterion("x"))).isEqualTo(Map.of("criterion", "x"));
        assertThat(differences(criterion, criterion.withMeasure("x"))).isEqualTo(Map.of("measure", "x"));
        assertThat(differences(criterion, criterion.withResponsible("x"))).isEqualTo(Map.of("responsible", "x"));
        assertThat(differences(criterion, criterion.withWhen("x"))).isEqualTo(Map.of("when", "x"));
        Consultation asked = new Consultation("a", Optional.empty(), Optional.empty(), "b", Notes.NONE);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2019, 2, 12));
        assertThat(differences(asked, asked.withBody("x"))).isEqualTo(Map.of("body", "x"));
        assertThat(differences(asked, asked.withConsulted(Optional.of(true))))
                .isEqualTo(Map.of("consulted", Optional.of(true)));
        assertThat(differences(asked, asked.withApproved(day))).isEqualTo(Map.of("approved", day));
        assertThat(differences(asked, asked.withConclusion("x"))).isEqualTo(Map.of("conclusion", "x"));
        Milestone step = new Milestone("a", new TreeSet<>(), Notes.NONE);
        assertThat(differences(step, step.withActivity("x"))).isEqualTo(Map.of("activity", "x"));
        assertThat(differences(step, step.withYears(new TreeSet<>(List.of(2020)))))
                .isEqualTo(Map.of("years", new TreeSet<>(List.of(2020))));
        TreeMap<Integer, String> words = new TreeMap<>(Map.of(2020, "Test"));
        assertThat(differences(step, step.withWords(words))).isEqualTo(Map.of("words", words));
        assertThat(differences(step, step.withMark(2020, Optional.of("Test"))))
                .isEqualTo(Map.of("years", new TreeSet<>(List.of(2020)), "words", words));
    }

    @Test
    void ofTheNotesOfTheRowsOfTheSmallerTables() {
        Notes notes = Notes.NONE.withTyped("before", "tre");
        List<? extends Noted<?>> all = List.of(
                new Milestone("", new TreeSet<>(), Notes.NONE),
                new SuccessCriterion("", "", "", "", Notes.NONE),
                new Consultation("", Optional.empty(), Optional.empty(), "", Notes.NONE),
                new Staffing("", Optional.empty(), Optional.empty(), Notes.NONE),
                new Budget("", Optional.empty(), Optional.empty(), Optional.empty(), NONE, Notes.NONE));
        assertThat(all).allSatisfy(row -> assertThat(differences((Record) row, (Record) row.withNotes(notes)))
                .isEqualTo(Map.of("notes", notes)));
    }

    @Test
    void ofTheProposal() {
        List<Line> none = List.of();
        assertThat(differences(PROPOSAL, PROPOSAL.withCover(Cover.EMPTY))).isEqualTo(Map.of("cover", Cover.EMPTY));
        assertThat(differences(PROPOSAL, PROPOSAL.withForm(NONE))).isEqualTo(Map.of("form", NONE));
        List<Assumption> assumptions = List.of(new Assumption("pris", Optional.empty(), "", "", Notes.NONE));
        assertThat(differences(PROPOSAL, PROPOSAL.withRows(Assumption.ROWS, assumptions)))
                .isEqualTo(Map.of("supplement", SUPPLEMENT.withRows(Assumption.ROWS, assumptions)));
        assertThat(differences(PROPOSAL, PROPOSAL.withAreas(Areas.NONE))).isEqualTo(Map.of("areas", Areas.NONE));
        assertThat(differences(PROPOSAL, PROPOSAL.withTerms(TERMS.withPriceLevel(2018))))
                .isEqualTo(Map.of("terms", TERMS.withPriceLevel(2018)));
        assertThat(differences(PROPOSAL, PROPOSAL.withLines(Block.PERMANENT, none)))
                .isEqualTo(Map.of("permanentChanges", none));
        assertThat(differences(PROPOSAL, PROPOSAL.withLines(Block.IMPLEMENTATION, none)))
                .isEqualTo(Map.of("implementationCosts", none));
        assertThat(differences(PROPOSAL, PROPOSAL.withSupplement(Supplement.EMPTY)))
                .isEqualTo(Map.of("supplement", Supplement.EMPTY));
        List<Acceptance> accepted = List.of(Acceptance.of("odd-year", "-1", "Aftalt", "KMF"));
        assertThat(differences(PROPOSAL, PROPOSAL.withAccepted(accepted))).isEqualTo(Map.of("accepted", accepted));
    }

    /** The components that differ, with what they are afterwards. */
    private static <R extends Record> Map<String, Object> differences(R before, R after) {
        Map<String, Object> differences = new LinkedHashMap<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object value = value(component, after);
            if (!value.equals(value(component, before))) {
                differences.put(component.getName(), value);
            }
        }
        return differences;
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
