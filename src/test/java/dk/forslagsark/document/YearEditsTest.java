package dk.forslagsark.document;

import static dk.forslagsark.proposal.Drafts.cells;
import static dk.forslagsark.proposal.Drafts.implementation;
import static dk.forslagsark.proposal.Drafts.line;
import static dk.forslagsark.proposal.Drafts.permanent;
import static dk.forslagsark.proposal.Drafts.service;
import static dk.forslagsark.proposal.Drafts.showing;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearEditsTest {
    private static Proposal done(Reading<Edit> edit, Proposal proposal) {
        return edit.value().orElseThrow().change().apply(proposal);
    }

    @Test
    void amountsMoveWithTheYearsAndThePriceLevelStays() {
        Proposal proposal = permanent(showing(2019, 2022), service(cells(2018, "5 | | -400 | abc | -900")));
        Proposal moved = done(YearEdits.shift(proposal, 2), proposal);
        assertThat(moved.years()).isEqualTo(new Years(2021, 2024));
        assertThat(moved.terms().priceLevel()).isEqualTo(2019);
        assertThat(moved.permanentChanges().get(0).ownAmounts()).isEqualTo(cells(2020, "5 | | -400 | abc | -900"));
    }

    @Test
    void commentsStayOnTheirCellsAndOnTheRow() {
        Comments comments = new Comments(
                Optional.of("om 2020"), new TreeMap<>(Map.of("2020", "se bilag", "area", "?", "20201", "x")));
        Proposal proposal = permanent(
                showing(2019, 2022),
                service(cells(2020, "1")).withComments(comments),
                line("a", Detail.of("b", cells(2020, "1")).withComments(comments)));
        Proposal moved = done(YearEdits.shift(proposal, -1), proposal);
        Comments expected = new Comments(
                Optional.of("om 2020"), new TreeMap<>(Map.of("2019", "se bilag", "area", "?", "20201", "x")));
        assertThat(moved.permanentChanges().get(0).comments()).isEqualTo(expected);
        assertThat(moved.permanentChanges().get(1).details().get(0).comments()).isEqualTo(expected);
    }

    @Test
    void theScheduleMovesWithWhatWasTypedAndCommentedInIt() {
        Notes notes = Notes.NONE.withTyped("2020", "måske").withComments(Comments.NONE.with("2019", "først"));
        Proposal proposal = showing(2019, 2022)
                .withSupplement(Supplement.EMPTY.withRows(
                        Milestone.ROWS, List.of(new Milestone("Udbud", new TreeSet<>(Set.of(2019, 2021)), notes))));
        Milestone moved = done(YearEdits.shift(proposal, 5), proposal)
                .supplement()
                .rows(Milestone.ROWS)
                .get(0);
        assertThat(moved.years()).containsExactly(2024, 2026);
        assertThat(moved.notes().typedIn("2025")).contains("måske");
        assertThat(moved.notes().comments().on("2024")).contains("først");
    }

    @Test
    void noYearAtAllIsNoShift() {
        assertThat(YearEdits.shift(showing(2019, 2022), 0).problem())
                .contains("Skriv, hvor mange år forslaget skal flyttes.");
    }

    @ParameterizedTest
    @CsvSource({
        "178, ''",
        "179, Året 2022 i forslaget ville blive til 2201. Årstal skal ligge mellem 1900 og 2200.",
        "-118, ''",
        "-119, Året 2018 i forslaget ville blive til 1899. Årstal skal ligge mellem 1900 og 2200.",
        "2147483647, Året 2018 i forslaget ville blive til 2147485665. Årstal skal ligge mellem 1900 og 2200.",
        "-2147483648, Året 2018 i forslaget ville blive til -2147481630. Årstal skal ligge mellem 1900 og 2200."
    })
    void noYearMayLeaveTheCenturies(int by, String reason) {
        Proposal proposal = permanent(showing(2019, 2022), service(cells(2018, "5")));
        assertThat(YearEdits.shift(proposal, by).problem().orElse("")).isEqualTo(reason);
    }

    @Test
    void theStepIsNamed() {
        Proposal proposal = showing(2019, 2022);
        assertThat(YearEdits.shift(proposal, 2).value().orElseThrow().words()).isEqualTo("Flyt alle år 2 frem");
        assertThat(YearEdits.shift(proposal, -1).value().orElseThrow().words()).isEqualTo("Flyt alle år 1 tilbage");
        assertThat(YearEdits.addAfter(proposal).value().orElseThrow().words()).isEqualTo("Nyt år 2023");
        assertThat(YearEdits.addBefore(proposal).value().orElseThrow().words()).isEqualTo("Nyt år 2018");
    }

    @Test
    void aYearBeforeIsBlankOrHasWhatWasKeptForIt() {
        Proposal proposal = permanent(showing(2019, 2020), service(cells(2018, "7 | 8 | 9")));
        Proposal added = done(YearEdits.addBefore(proposal), proposal);
        assertThat(added.years()).isEqualTo(new Years(2018, 2020));
        assertThat(added.permanentChanges()).isEqualTo(proposal.permanentChanges());
    }

    @Test
    void inAYearAfterPermanentChangesGoOnAndCostsDoNot() {
        Amounts formula = Amounts.NONE.with(2020, new CellEntry.Formula<>("=4*2", Optional.of(Amount.of(8))));
        Proposal proposal = implementation(
                permanent(
                        showing(2019, 2020),
                        service(cells(2019, "-1 | -2")),
                        service(cells(2019, "-1 | abc")),
                        service(formula),
                        line("delt", Detail.of("a", cells(2020, "5")), Detail.of("b", cells(2019, "6")))),
                service(cells(2019, "300 | 400")));
        assertThat(YearEdits.repeats(proposal)).isTrue();
        Proposal added = done(YearEdits.addAfter(proposal), proposal);
        assertThat(added.years()).isEqualTo(new Years(2019, 2021));
        assertThat(added.permanentChanges())
                .containsExactly(
                        service(cells(2019, "-1 | -2 | -2")),
                        service(cells(2019, "-1 | abc")),
                        service(formula.with(2021, new CellEntry.Formula<>("=4*2", Optional.of(Amount.of(8))))),
                        line("delt", Detail.of("a", cells(2020, "5 | 5")), Detail.of("b", cells(2019, "6"))));
        assertThat(added.implementationCosts()).isEqualTo(proposal.implementationCosts());
    }

    @Test
    void whatWasKeptForTheYearAfterIsNotWrittenOver() {
        Proposal proposal =
                permanent(showing(2019, 2020), service(cells(2019, "-1 | -2 | -3")), service(cells(2019, "-4 | -5")));
        assertThat(YearEdits.repeats(proposal)).isFalse();
        assertThat(done(YearEdits.addAfter(proposal), proposal).permanentChanges())
                .isEqualTo(proposal.permanentChanges());
    }

    @Test
    void fifteenYearsAreTheMost() {
        Proposal full = showing(2019, 2033);
        assertThat(YearEdits.addAfter(full).problem()).contains("Et forslag viser højst 15 år.");
        assertThat(YearEdits.addBefore(full).problem()).contains("Et forslag viser højst 15 år.");
        assertThat(YearEdits.addAfter(showing(2019, 2032)).value()).isPresent();
    }

    @Test
    void noYearIsAddedOutsideTheCenturies() {
        assertThat(YearEdits.addAfter(at(2199, 2200)).problem()).contains("Årstal skal ligge mellem 1900 og 2200.");
        assertThat(YearEdits.addBefore(at(1900, 1901)).problem()).contains("Årstal skal ligge mellem 1900 og 2200.");
    }

    /** No blank proposal can begin at the ends of the centuries. */
    private static Proposal at(int first, int last) {
        Proposal proposal = showing(2019, 2020);
        return proposal.withTerms(proposal.terms().withYears(new Years(first, last)));
    }
}
