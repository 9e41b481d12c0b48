package dk.forslagsark.catalogue;

import static dk.forslagsark.catalogue.Drafts.batch;
import static dk.forslagsark.catalogue.Drafts.entry;
import static dk.forslagsark.catalogue.Drafts.line;
import static dk.forslagsark.catalogue.Drafts.proposal;
import static dk.forslagsark.catalogue.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.catalogue.FolderComparison.LevelTotal;
import dk.forslagsark.catalogue.ProposalChange.Kind;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FolderComparisonTest {
    @Test
    void whatHasComeGoneAndChangedIsTold() {
        FolderComparison comparison = FolderComparison.of(
                batch(file("a", "P1", -10, -20), file("b", "P2", -1, -2), file("c", "P3", -5, -5)),
                batch(file("a", "P1", -10, -25), file("c", "P3", -5, -5), file("d", "P4", -3, -4)));
        assertThat(comparison.changes().stream().map(ProposalChange::kind))
                .containsExactly(Kind.CHANGED, Kind.UNCHANGED, Kind.ADDED, Kind.REMOVED);
        // P1: -25 less -20; P4: -4 less nothing; P2: nothing less -2
        assertThat(comparison.changed().stream()
                        .map(change -> change.difference().orElseThrow()))
                .containsExactly(Amount.of(-5), Amount.of(-4), Amount.of(2));
        assertThat(comparison.unchanged()).isEqualTo(1);
        // -20 - 2 - 5 before, -25 - 5 - 4 after
        assertThat(comparison.totals()).containsExactly(new LevelTotal(2020, Amount.of(-27), Amount.of(-34)));
    }

    @Test
    void theEffectIsNetOfWhatIsPaidInTheLastYear() {
        Proposal paid = with(value("P1", -10, -20), Block.IMPLEMENTATION, line("Flytning", 0, 7));
        ProposalChange change = FolderComparison.of(batch(file("a", "P1", -10, -20)), batch(entry("a", paid)))
                .changes()
                .get(0);
        assertThat(change.difference()).contains(Amount.of(7));
        assertThat(change.differences()).hasSize(1);
    }

    @Test
    void aFileThatWasRenamedIsKnownByItsNumber() {
        assertThat(kinds(batch(file("gammel", "P1", -1)), batch(file("ny", "p1 ", -1))))
                .containsExactly(Kind.CHANGED);
        assertThat(kinds(batch(file("gammel", "P1", -1)), batch(file("mappe/ny", "P1", -1))))
                .containsExactly(Kind.UNCHANGED);
    }

    @Test
    void aProposalThatGotItsNumberIsKnownByItsTitle() {
        Entry before = entry("a", untitled("", "Fælles køkken"));
        Entry after = entry("b", untitled("P7", "Fælles køkken"));
        assertThat(kinds(batch(before), batch(after))).containsExactly(Kind.CHANGED);
    }

    @Test
    void withoutNumberAndTitleItIsKnownByItsFile() {
        assertThat(kinds(batch(entry("a", untitled("", ""))), batch(entry("a", untitled("", "Nu med titel")))))
                .containsExactly(Kind.CHANGED);
        assertThat(kinds(batch(entry("a", untitled("", ""))), batch(entry("b", untitled("", "")))))
                .containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void twoFilesOfOneNumberEachGoWithTheirOwn() {
        FolderComparison comparison = FolderComparison.of(
                batch(file("a", "P1", -1, -1), file("b", "P1", -2, -2)), batch(file("b", "P1", -2, -2)));
        assertThat(comparison.changes().stream().map(ProposalChange::kind))
                .containsExactly(Kind.UNCHANGED, Kind.REMOVED);
        assertThat(comparison.changes().get(1).entry().file()).isEqualTo("a");
    }

    @Test
    void amountsOfDifferentPricesAreNotTakenFromEachOther() {
        Proposal repriced = value("P1", -10, -21);
        repriced = repriced.withTerms(repriced.terms().withPriceLevel(2021));
        FolderComparison comparison =
                FolderComparison.of(batch(file("a", "P1", -10, -20)), batch(entry("a", repriced)));
        assertThat(comparison.changes().get(0).difference()).isEmpty();
        assertThat(comparison.totals())
                .containsExactly(
                        new LevelTotal(2020, Amount.of(-20), Amount.ZERO),
                        new LevelTotal(2021, Amount.ZERO, Amount.of(-21)));
    }

    private static List<Kind> kinds(Batch before, Batch after) {
        return FolderComparison.of(before, after).changes().stream()
                .map(ProposalChange::kind)
                .toList();
    }

    private static Entry file(String name, String number, long... amounts) {
        return entry(name, value(number, amounts));
    }

    private static Proposal value(String number, long... amounts) {
        return with(untitled(number, ""), Block.PERMANENT, line("Leje", amounts));
    }

    private static Proposal untitled(String number, String title) {
        Proposal proposal = proposal(number);
        return proposal.withCover(proposal.cover().withTitle(title));
    }
}
