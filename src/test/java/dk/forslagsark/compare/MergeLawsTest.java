package dk.forslagsark.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.file.RandomProposal;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every merge, tried on random proposals. */
class MergeLawsTest {
    private static final int ROUNDS = 50;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatOnlyOneHasChangedIsTheirs(long seed) {
        for (int i = 0; i < ROUNDS; i++) {
            Proposal base = new RandomProposal(seed * ROUNDS + i).proposal();
            Proposal other = new RandomProposal(-seed * ROUNDS - i).proposal();
            assertThat(Merge.of(base, other, base).proposal()).isEqualTo(other);
            assertThat(Merge.of(base, base, other).proposal()).isEqualTo(other);
            assertThat(Merge.of(base, other, other).proposal()).isEqualTo(other);
            assertThat(Merge.of(base, base, other).conflicts()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aProposalDiffersFromAnotherUnlessItIsEqual(long seed) {
        for (int i = 0; i < ROUNDS; i++) {
            Proposal one = new RandomProposal(seed * ROUNDS + i).proposal();
            Proposal other = new RandomProposal(-seed * ROUNDS - i).proposal();
            assertThat(Comparison.of(one, one).differences()).isEmpty();
            assertThat(Comparison.of(one, other).differences().isEmpty()).isEqualTo(one.equals(other));
        }
    }

    /** I have the front page, the sections and half of the tables from elsewhere, they have the rest. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changesToDifferentPartsMergeEitherWayRound(long seed) {
        for (int i = 0; i < ROUNDS; i++) {
            Proposal base = new RandomProposal(seed * ROUNDS + i).proposal();
            Proposal other = new RandomProposal(-seed * ROUNDS - i).proposal();
            Proposal mine = Recalculation.of(withMyPart(base, other));
            Proposal theirs = Recalculation.of(withTheirPart(base, other));
            Proposal both = Recalculation.of(withTheirPart(withMyPart(base, other), other));
            assertThat(Merge.of(base, mine, theirs).proposal()).isEqualTo(both);
            assertThat(Merge.of(base, theirs, mine).proposal()).isEqualTo(both);
        }
    }

    private static Proposal withMyPart(Proposal base, Proposal other) {
        return base.withCover(other.cover())
                .withForm(other.form())
                .withLines(Block.IMPLEMENTATION, other.implementationCosts())
                .withSupplement(base.supplement()
                        .withSections(other.supplement().sections())
                        .withRows(Staffing.ROWS, other.supplement().rows(Staffing.ROWS))
                        .withRows(Budget.ROWS, other.supplement().rows(Budget.ROWS))
                        .withRows(Milestone.ROWS, other.supplement().rows(Milestone.ROWS)));
    }

    private static Proposal withTheirPart(Proposal base, Proposal other) {
        return base.withTerms(other.terms())
                .withRows(Assumption.ROWS, other.assumptions())
                .withLines(Block.PERMANENT, other.permanentChanges())
                .withSupplement(base.supplement()
                        .withRiskLevel(other.supplement().riskLevel())
                        .withRows(UnitPrice.ROWS, other.supplement().rows(UnitPrice.ROWS))
                        .withRows(Consultation.ROWS, other.supplement().rows(Consultation.ROWS))
                        .withRows(SuccessCriterion.ROWS, other.supplement().rows(SuccessCriterion.ROWS)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noDecisionChangesWhatThereIsToDecide(long seed) {
        for (int i = 0; i < ROUNDS; i++) {
            Random random = new Random(seed * ROUNDS + i);
            Proposal base = rows(random);
            Proposal mine = changed(base, random);
            Proposal theirs = changed(base, random);
            Merge merge = Merge.of(base, mine, theirs);
            Set<Conflict> some = new HashSet<>(merge.conflicts());
            some.removeIf(any -> random.nextBoolean());
            assertThat(Merge.of(base, mine, theirs, some).conflicts()).isEqualTo(merge.conflicts());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changesToDifferentCellsMergeEitherWayRound(long seed) {
        for (int i = 0; i < ROUNDS; i++) {
            Random random = new Random(seed * ROUNDS + i);
            Proposal base = rows(random);
            Proposal mine = base;
            Proposal theirs = base;
            Proposal both = base;
            for (int row = 0; row < base.permanentChanges().size(); row++) {
                for (int year = 2020; year < 2024; year++) {
                    int who = random.nextInt(3);
                    long amount = random.nextLong(1000) + 1000;
                    mine = who == 0 ? Edited.amount(mine, row, year, amount) : mine;
                    theirs = who == 1 ? Edited.amount(theirs, row, year, amount) : theirs;
                    both = who < 2 ? Edited.amount(both, row, year, amount) : both;
                }
            }
            assertThat(Merge.of(base, mine, theirs))
                    .satisfies(merge -> assertThat(merge.conflicts()).isEmpty());
            assertThat(Merge.of(base, mine, theirs).proposal()).isEqualTo(both);
            assertThat(Merge.of(base, theirs, mine).proposal()).isEqualTo(both);
        }
    }

    /** Every amount that either has typed stands in what comes of it, or in a conflict. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingThatEitherHasTypedIsLost(long seed) {
        for (int i = 0; i < ROUNDS; i++) {
            Random random = new Random(seed * ROUNDS + i);
            Proposal base = rows(random);
            Proposal mine = changed(base, random);
            Proposal theirs = changed(base, random);
            Merge merge = Merge.of(base, mine, theirs);
            String told = amounts(merge.proposal()) + " " + Told.conflicts(merge);
            List<String> typed = new ArrayList<>(amounts(mine));
            typed.addAll(amounts(theirs));
            typed.removeAll(amounts(base));
            assertThat(typed).allSatisfy(amount -> assertThat(told).contains(amount));
        }
    }

    /** Rows with an amount each that stands nowhere else. */
    private static Proposal rows(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lines.add(line(random));
        }
        return Proposal.blank(2021).withLines(Block.PERMANENT, lines);
    }

    private static Line line(Random random) {
        Amounts amounts = Amounts.NONE;
        for (int year = 2020; year < 2024; year++) {
            amounts = amounts.with(year, unique(random));
        }
        return Line.of("Række " + random.nextInt(1_000), Area.SERVICE, amounts);
    }

    /** In Danish it is written as it is here, without a point. */
    private static Amount unique(Random random) {
        return Amount.of(random.nextInt(1000)).plus(new Amount(new BigDecimal(random.nextInt(1000)).movePointLeft(3)));
    }

    private static Proposal changed(Proposal base, Random random) {
        Proposal changed = base;
        for (int i = 0; i < 5; i++) {
            changed = Edited.permanent(changed, lines -> change(lines, random));
        }
        return changed;
    }

    private static void change(List<Line> lines, Random random) {
        int at = random.nextInt(lines.size());
        Line line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.add(at, line(random));
            case 1 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 2 -> lines.set(at, line.withLabel("Række " + random.nextInt(1_000)));
            case 3 -> lines.remove(lines.size() > 1 ? at : 0);
            default ->
                lines.set(at, line.withAmounts(line.ownAmounts().with(2020 + random.nextInt(4), unique(random))));
        }
        if (lines.isEmpty()) {
            lines.add(line(random));
        }
    }

    private static List<String> amounts(Proposal proposal) {
        return proposal.permanentChanges().stream()
                .flatMap(line -> line.ownAmounts().byYear().values().stream())
                .map(entry -> DanishAmount.write(entry.counted().orElseThrow()))
                .toList();
    }
}
