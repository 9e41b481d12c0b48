package dk.forslagsark.proposal;

import static dk.forslagsark.proposal.Drafts.cells;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the records refuse, and that nobody can change them afterwards. */
class RecordsTest {
    private static final Line PLAIN = Drafts.service(cells(2019, "1 | 2"));
    private static final List<Detail> DETAILS =
            List.of(Detail.of("a", cells(2019, "10")), Detail.of("b", cells(2019, "5 | 7")));

    @Test
    void aLineHasAmountsOrDetailsButNotBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line(
                        "",
                        Area.SERVICE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        Comments.NONE,
                        cells(2019, "1"),
                        DETAILS,
                        Optional.empty(),
                        Extras.NONE))
                .withMessage("a line has either amounts or details");
    }

    @Test
    void aLineCountsWithItsOwnAmountsOrTheSumsOfItsDetails() {
        assertThat(PLAIN.amounts()).isEqualTo(cells(2019, "1 | 2"));
        assertThat(PLAIN.hasDetails()).isFalse();
        Line split = PLAIN.withDetails(DETAILS);
        assertThat(split.hasDetails()).isTrue();
        assertThat(split.ownAmounts()).isEqualTo(Amounts.NONE);
        assertThat(split.amounts()).isEqualTo(cells(2019, "15 | 7"));
    }

    @Test
    void aLineWithoutDetailsKeepsItsAmountsAndOneWithThemLosesThemForAmounts() {
        assertThat(PLAIN.withDetails(List.of())).isEqualTo(PLAIN);
        assertThat(PLAIN.withDetails(DETAILS).withDetails(List.of()).amounts()).isEqualTo(Amounts.NONE);
        assertThat(PLAIN.withDetails(DETAILS).withAmounts(cells(2019, "1 | 2"))).isEqualTo(PLAIN);
    }

    @Test
    void whatMustBeThereIsAskedFor() {
        assertThatNullPointerException().isThrownBy(() -> Line.of(null, Area.SERVICE, Amounts.NONE));
        assertThatNullPointerException().isThrownBy(() -> Line.of("", null, Amounts.NONE));
        assertThatNullPointerException().isThrownBy(() -> Line.of("", Area.SERVICE, null));
        assertThatNullPointerException().isThrownBy(() -> Detail.of(null, Amounts.NONE));
        assertThatNullPointerException().isThrownBy(() -> Detail.of("", null));
        assertThatNullPointerException().isThrownBy(() -> Cover.EMPTY.withNumber(null));
        assertThatNullPointerException().isThrownBy(() -> Cover.EMPTY.withTitle(null));
        assertThatNullPointerException().isThrownBy(() -> Cover.EMPTY.withSummary(null));
        assertThatNullPointerException().isThrownBy(() -> Cover.EMPTY.withTargetGroup(null));
        assertThatNullPointerException().isThrownBy(() -> Cover.EMPTY.withFundedBy(null));
        assertThatNullPointerException().isThrownBy(() -> Cover.EMPTY.withSubmittedBy(null));
        assertThatNullPointerException().isThrownBy(() -> Cover.EMPTY.withAffected(Arrays.asList("x", null)));
        assertThatNullPointerException().isThrownBy(() -> Proposal.blank(2020).withCover(null));
        assertThatNullPointerException().isThrownBy(() -> Proposal.blank(2020).withTerms(null));
        assertThatNullPointerException().isThrownBy(() -> Proposal.blank(2020).withSupplement(null));
        assertThatNullPointerException().isThrownBy(() -> Proposal.blank(2020).withLines(Block.PERMANENT, null));
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        List<Line> lines = new ArrayList<>(List.of(PLAIN));
        Proposal proposal = Proposal.blank(2020).withLines(Block.IMPLEMENTATION, lines);
        lines.clear();
        assertThat(proposal.implementationCosts()).containsExactly(PLAIN);
        List<Detail> details = new ArrayList<>(DETAILS);
        Line split = PLAIN.withDetails(details);
        details.clear();
        assertThat(split.details()).isEqualTo(DETAILS);
        assertUnchangeable(() -> split.details().clear());
        assertUnchangeable(() -> proposal.implementationCosts().clear());
        assertUnchangeable(() -> proposal.cover().affected().add("x"));
        assertUnchangeable(() -> proposal.supplement().rows(Milestone.ROWS).clear());
    }

    @Test
    void theYearsOfAMilestoneAreCopiedInOrder() {
        TreeSet<Integer> years = new TreeSet<>(List.of(2021, 2019));
        Milestone milestone = new Milestone("Start", years, Notes.NONE);
        years.clear();
        assertThat(milestone.years()).containsExactly(2019, 2021);
        TreeSet<Integer> backwards = new TreeSet<>(Comparator.reverseOrder());
        backwards.addAll(List.of(2019, 2021));
        assertThat(new Milestone("Start", backwards, Notes.NONE).years()).containsExactly(2019, 2021);
        assertUnchangeable(() -> milestone.years().add(2020));
    }

    @Test
    void extrasKeepTheirOrderAndNulls() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("z", 1);
        values.put("a", null);
        Extras extras = new Extras(values);
        values.clear();
        assertThat(extras.values().keySet()).containsExactly("z", "a");
        assertThat(extras.values()).containsEntry("a", null);
        assertUnchangeable(() -> extras.values().put("x", 1));
    }

    @Test
    void aSectionWithoutTextIsNotThere() {
        Sections sections = Sections.NONE
                .with(Section.RISK, "")
                .with(Section.BACKGROUND, "Sådan")
                .with(Section.CONTENT, " ");
        assertThat(sections.texts().keySet()).containsExactly(Section.BACKGROUND, Section.CONTENT);
        assertUnchangeable(() -> sections.texts().clear());
    }

    @Test
    void aBlankProposalShowsSixYearsFromTheYearBeforeTheBudget() {
        Proposal blank = Proposal.blank(2020);
        assertThat(blank.years().list()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024);
        assertThat(blank.terms().priceLevel()).isEqualTo(2020);
        assertThat(blank.terms().ownRate()).isEmpty();
        assertThat(blank.lines(Block.PERMANENT)).isEmpty();
        assertThat(blank.lines(Block.IMPLEMENTATION)).isEmpty();
        assertThat(blank.cover()).isEqualTo(Cover.EMPTY);
    }

    @Test
    void aLineIsFoundByItsPlaceAndADetailsPlaceFindsItsLine() {
        Proposal proposal = Proposal.blank(2020).withLines(Block.IMPLEMENTATION, List.of(PLAIN.withDetails(DETAILS)));
        RowRef.LineRef line = new RowRef.LineRef(Block.IMPLEMENTATION, 0);
        assertThat(proposal.line(line).details()).isEqualTo(DETAILS);
        assertThat(proposal.line(line.detail(1))).isSameAs(proposal.line(line));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> proposal.line(new RowRef.LineRef(Block.PERMANENT, 0)));
    }

    @Test
    void aChoiceIsFoundByExactlyItsLabel() {
        assertThat(Keyed.find(Status.class, "Erstatningsforslag")).contains(Status.REPLACEMENT);
        assertThat(Keyed.find(RiskLevel.class, "Middel til høj")).contains(RiskLevel.MEDIUM_TO_HIGH);
        assertThat(Keyed.find(Status.class, "erstatningsforslag")).isEmpty();
        assertThat(Keyed.find(Status.class, "")).isEmpty();
    }

    private static void assertUnchangeable(Runnable change) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
    }
}
