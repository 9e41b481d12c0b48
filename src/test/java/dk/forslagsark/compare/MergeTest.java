package dk.forslagsark.compare;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Scenario;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What two people have done to the same proposal, put together. */
class MergeTest {
    private static final Proposal BASE = permanent(
            showing(2019, 2021),
            Line.of("Husleje", Area.SERVICE, cells(2019, "-400|-500|-500")),
            Line.of("Løn", Area.SERVICE, cells(2019, "300|300|")),
            Line.of("Drift", Area.SERVICE, cells(2019, "7|8|9")));

    @Test
    void changesToDifferentCellsOfOneRowAreMerged() {
        Merge merge = Merge.of(BASE, Edited.amount(BASE, 0, 2019, -410), Edited.amount(BASE, 0, 2020, -520));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.proposal()).isEqualTo(Edited.amount(Edited.amount(BASE, 0, 2019, -410), 0, 2020, -520));
        assertThat(Told.of(merge.taken())).containsExactly("Varige ændringer, Husleje, 2020: -500 -> -520");
    }

    @Test
    void aCellThatBothHaveChangedIsDecided() {
        Proposal mine = Edited.amount(BASE, 0, 2020, -510);
        Proposal theirs = Edited.amount(BASE, 0, 2020, -520);
        Merge merge = Merge.of(BASE, mine, theirs);
        assertThat(Told.conflicts(merge)).containsExactly("Varige ændringer, Husleje, 2020: -500 -> -510 | -520");
        assertThat(merge.proposal()).isEqualTo(mine);
        assertThat(Merge.of(BASE, mine, theirs, Set.copyOf(merge.conflicts())).proposal())
                .isEqualTo(theirs);
    }

    @Test
    void formulasThatBothHaveChangedAreReadByTheLabelsOfTheirRows() {
        Proposal base = Recalculation.of(Edited.line(
                Edited.entry(BASE, 1, 2021, new CellEntry.Formula<>("={husleje}", Optional.empty())),
                0,
                line -> line.withId(Optional.of("husleje"))));
        Proposal mine = Edited.entry(base, 1, 2021, new CellEntry.Formula<>("={husleje}*2", Optional.empty()));
        Proposal theirs =
                Edited.entry(base, 1, 2021, new CellEntry.Formula<>("={husleje}[forrige]*3", Optional.empty()));
        assertThat(Told.conflicts(Merge.of(base, mine, theirs)))
                .containsExactly("Varige ændringer, Løn, 2021: =Husleje -> =Husleje*2 | =Husleje[forrige]*3");
    }

    @Test
    void theSameChangeByBothIsNoConflict() {
        Proposal both = Edited.amount(BASE, 0, 2020, -510);
        assertThat(Merge.of(BASE, both, both)).isEqualTo(new Merge(both, List.of(), List.of()));
    }

    @Test
    void eachConflictIsDecidedByItself() {
        Proposal mine = Edited.amount(Edited.amount(BASE, 0, 2020, -510), 1, 2020, 310);
        Proposal theirs = Edited.amount(Edited.amount(BASE, 0, 2020, -520), 1, 2020, 320);
        Conflict second = Merge.of(BASE, mine, theirs).conflicts().get(1);
        assertThat(Merge.of(BASE, mine, theirs, Set.of(second)).proposal())
                .isEqualTo(Edited.amount(mine, 1, 2020, 320));
    }

    @Test
    void aRowMovedByOneAndChangedByTheOtherIsBoth() {
        Proposal moved = Edited.permanent(BASE, lines -> lines.add(0, lines.remove(2)));
        Proposal changed = Edited.amount(BASE, 2, 2021, 90);
        Proposal expected = Edited.amount(moved, 0, 2021, 90);
        assertThat(Merge.of(BASE, moved, changed).proposal()).isEqualTo(expected);
        assertThat(Merge.of(BASE, changed, moved).proposal()).isEqualTo(expected);
    }

    @Test
    void aRowRenamedByOneAndChangedByTheOtherIsBoth() {
        Proposal renamed = Edited.line(BASE, 0, line -> line.withLabel("Leje"));
        Proposal changed = Edited.amount(BASE, 0, 2021, -501);
        assertThat(Merge.of(BASE, renamed, changed).proposal()).isEqualTo(Edited.amount(renamed, 0, 2021, -501));
    }

    @Test
    void rowsThatBothHaveAddedAreKeptEachBehindItsNeighbour() {
        Line first = Line.of("Nyt fra mig", Area.SERVICE, cells(2019, "1"));
        Line second = Line.of("Nyt fra dem", Area.SERVICE, cells(2019, "2"));
        Merge merge = Merge.of(
                BASE,
                Edited.permanent(BASE, lines -> lines.add(1, first)),
                Edited.permanent(BASE, lines -> lines.add(second)));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.proposal().permanentChanges())
                .extracting(Line::label)
                .containsExactly("Husleje", "Nyt fra mig", "Løn", "Drift", "Nyt fra dem");
    }

    @Test
    void theSameRowAddedByBothIsThereOnce() {
        Line added = Line.of("Nyt", Area.SERVICE, cells(2019, "1"));
        Proposal mine = Edited.permanent(BASE, lines -> lines.add(added));
        Proposal theirs = Edited.permanent(BASE, lines -> lines.add(0, added));
        assertThat(Merge.of(BASE, mine, theirs).proposal()).isEqualTo(mine);
    }

    @Test
    void aRowRemovedByOneAndLeftByTheOtherIsGone() {
        Proposal removed = Edited.permanent(BASE, lines -> lines.remove(1));
        assertThat(Merge.of(BASE, removed, BASE).proposal()).isEqualTo(removed);
        assertThat(Merge.of(BASE, BASE, removed).proposal()).isEqualTo(removed);
    }

    @Test
    void aRowRemovedByOneAndChangedByTheOtherIsDecided() {
        Proposal removed = Edited.permanent(BASE, lines -> lines.remove(1));
        Proposal changed = Edited.amount(BASE, 1, 2021, 350);
        Merge merge = Merge.of(BASE, removed, changed);
        assertThat(Told.conflicts(merge))
                .containsExactly("Varige ændringer, Løn: Styringsområde: Service; 2019: 300; 2020: 300 -> "
                        + " | Styringsområde: Service; 2019: 300; 2020: 300; 2021: 350");
        assertThat(merge.proposal()).isEqualTo(removed);
        assertThat(Merge.of(BASE, removed, changed, Set.copyOf(merge.conflicts()))
                        .proposal())
                .isEqualTo(changed);
    }

    @Test
    void rowsThatBothHaveMovedOtherwiseAreDecided() {
        Proposal mine = Edited.permanent(BASE, lines -> Collections.swap(lines, 0, 1));
        Proposal theirs = Edited.permanent(BASE, lines -> Collections.swap(lines, 1, 2));
        Merge merge = Merge.of(BASE, mine, theirs);
        assertThat(Told.conflicts(merge))
                .containsExactly("Varige ændringer, rækkefølgen: Husleje; Løn; Drift -> Løn; Husleje; Drift"
                        + " | Husleje; Drift; Løn");
        assertThat(merge.proposal()).isEqualTo(mine);
        assertThat(Merge.of(BASE, mine, theirs, Set.copyOf(merge.conflicts())).proposal())
                .isEqualTo(theirs);
    }

    @Test
    void aRowSplitByOneAndChangedByTheOtherIsDecided() {
        Proposal split = Edited.line(
                BASE, 0, line -> line.withDetails(List.of(Detail.of("Nord", cells(2019, "-400|-500|-500")))));
        Proposal changed = Edited.amount(BASE, 0, 2019, -410);
        Merge merge = Merge.of(BASE, split, changed);
        assertThat(Told.conflicts(merge))
                .containsExactly("Varige ændringer, Husleje: 2019: -400; 2020: -500; 2021: -500"
                        + " -> Nord (2019: -400; 2020: -500; 2021: -500) | 2019: -410; 2020: -500; 2021: -500");
        assertThat(merge.proposal()).isEqualTo(split);
        assertThat(Merge.of(BASE, split, changed, Set.copyOf(merge.conflicts())).proposal())
                .isEqualTo(changed);
    }

    @Test
    void detailsAreMergedLikeRows() {
        Proposal base = Edited.line(
                BASE,
                0,
                line -> line.withDetails(
                        List.of(Detail.of("Nord", cells(2019, "1|2")), Detail.of("Syd", cells(2019, "3|4")))));
        Proposal mine = detail(base, 0, 2019, 10);
        Proposal theirs = detail(base, 1, 2020, 40);
        assertThat(Merge.of(base, mine, theirs).proposal()).isEqualTo(detail(mine, 1, 2020, 40));
    }

    @Test
    void aTextIsMergedByParagraph() {
        String text = "Første.\n\nAndet.\n\nTredje.";
        Merge merge = mergedText(text, text.replace("Første", "Mit første"), text.replace("Tredje", "Deres tredje"));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.proposal().supplement().sections().text(Section.EFFECT))
                .isEqualTo("Mit første.\n\nAndet.\n\nDeres tredje.");
    }

    @Test
    void neighbouringParagraphsAreMergedToo() {
        Merge merge = mergedText("a\nb", "a1\nb", "a\nb2");
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.proposal().supplement().sections().text(Section.EFFECT))
                .isEqualTo("a1\nb2");
    }

    @Test
    void aParagraphThatBothHaveChangedIsDecidedAndTheOthersAreMerged() {
        Merge merge = mergedText("et\nto\ntre", "et\nto (mit)\ntre", "et\nto (deres)\ntre og fire");
        assertThat(Told.conflicts(merge)).containsExactly("Forslagets effekt, afsnit 2: to -> to (mit) | to (deres)");
        assertThat(merge.proposal().supplement().sections().text(Section.EFFECT))
                .isEqualTo("et\nto (mit)\ntre og fire");
    }

    @Test
    void anAssumptionChangedByOneCountsInWhatTheOtherHasTyped() {
        CellEntry<Amount> formula = new CellEntry.Formula<>("=-pris*10", Optional.empty());
        Proposal base = Recalculation.of(BASE.withRows(Assumption.ROWS, List.of(price("5"))));
        Proposal mine = Recalculation.of(Edited.entry(base, 0, 2019, formula));
        Proposal theirs = Recalculation.of(base.withRows(Assumption.ROWS, List.of(price("6"))));
        Merge merge = Merge.of(base, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.proposal().permanentChanges().get(0).amounts().in(2019))
                .contains(Amount.of(-60));
    }

    @Test
    void anAssumptionChangedByBothIsDecidedOnceAndNotInEveryCellThatUsesIt() {
        Proposal base = Recalculation.of(Edited.entry(
                BASE.withRows(Assumption.ROWS, List.of(price("5"))),
                0,
                2019,
                new CellEntry.Formula<>("=-pris*10", Optional.empty())));
        Proposal mine = Recalculation.of(base.withRows(Assumption.ROWS, List.of(price("6"))));
        Proposal theirs = Recalculation.of(base.withRows(Assumption.ROWS, List.of(price("7"))));
        assertThat(Told.conflicts(Merge.of(base, mine, theirs)))
                .containsExactly("Forudsætninger, pris, Værdi: 5 -> 6 | 7");
    }

    @Test
    void anExpressionChosenInASmallTableComesWithItsResult() {
        Staffing posts = new Staffing("Lærere", number("28"), number("26"), Notes.NONE);
        Proposal base = staffing(posts);
        Proposal mine = Recalculation.of(staffing(posts.withNotes(Notes.NONE.withTyped("after", "=28-3"))));
        Proposal theirs = staffing(posts.withAfter(number("24")));
        Merge merge = Merge.of(base, mine, theirs);
        assertThat(Told.conflicts(merge)).containsExactly("Personale, Lærere, Efter: 26 -> =28-3 | 24");
        assertThat(Merge.of(base, mine, theirs, Set.copyOf(merge.conflicts())).proposal())
                .isEqualTo(theirs);
    }

    @Test
    void tablesAndTextsAreMergedBesideEachOther() {
        Staffing posts = new Staffing("Lærere", number("28"), number("26"), Notes.NONE);
        Proposal base = staffing(posts);
        Proposal mine = Edited.text(base, Section.RISK, "Lille.");
        Proposal theirs = staffing(posts.withAfter(number("24")));
        Proposal both = Edited.text(theirs, Section.RISK, "Lille.");
        assertThat(Merge.of(base, mine, theirs).proposal()).isEqualTo(both);
        assertThat(Merge.of(base, theirs, mine).proposal()).isEqualTo(both);
    }

    @Test
    void administrationsTickedByBothAreAllAffected() {
        Proposal base = affected("A", "B");
        assertThat(Merge.of(base, affected("A", "B", "C"), affected("B", "D"))
                        .proposal()
                        .cover()
                        .affected())
                .containsExactlyInAnyOrder("B", "C", "D");
    }

    @Test
    void aKeptScenarioIsMergedByWhatIsOtherwise() {
        Scenario late = Scenario.AS_WRITTEN.withName("Sent").withYearsLate(1);
        Scenario dear = Scenario.AS_WRITTEN.withName("Dyrt").withCosts(BigDecimal.ONE);
        Scenario less = late.withSavings(new BigDecimal("-0.2"));
        Merge merge = Merge.of(
                BASE.withScenarios(List.of(late)),
                BASE.withScenarios(List.of(less)),
                BASE.withScenarios(List.of(late.withYearsLate(2), dear)));
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.proposal().scenarios()).containsExactly(less.withYearsLate(2), dear);
    }

    private static Merge mergedText(String base, String mine, String theirs) {
        return Merge.of(
                Edited.text(BASE, Section.EFFECT, base),
                Edited.text(BASE, Section.EFFECT, mine),
                Edited.text(BASE, Section.EFFECT, theirs));
    }

    private static Proposal detail(Proposal proposal, int index, int year, long thousands) {
        return Edited.line(proposal, 0, line -> {
            List<Detail> details = new ArrayList<>(line.details());
            Detail before = details.get(index);
            details.set(index, before.withAmounts(before.amounts().with(year, Amount.of(thousands))));
            return line.withDetails(details);
        });
    }

    private static Assumption price(String value) {
        return new Assumption("pris", number(value), "kr.", "", Notes.NONE);
    }

    private static Optional<BigDecimal> number(String text) {
        return Optional.of(new BigDecimal(text));
    }

    private static Proposal staffing(Staffing row) {
        return BASE.withSupplement(BASE.supplement().withRows(Staffing.ROWS, List.of(row)));
    }

    private static Proposal affected(String... names) {
        return BASE.withCover(BASE.cover().withAffected(List.of(names)));
    }
}
