package dk.forslagsark.compare;

import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.formula.SharedIdentities;
import dk.forslagsark.formula.Shown;
import dk.forslagsark.formula.WithoutResults;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two people have done to the same proposal, put together. Changes to different cells and paragraphs are merged by
 * themselves; of what both have changed in different ways, one has to be chosen.
 *
 * @param proposal what has come of it, its expressions reckoned
 * @param taken what is different in it from my version, which is what they have done
 * @param conflicts what both have changed in different ways; the same list whatever is chosen
 */
public record Merge(Proposal proposal, List<Difference> taken, List<Conflict> conflicts) {
    public Merge {
        taken = List.copyOf(taken);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Merges two versions, with mine where there is a conflict.
     *
     * @param base what both began with
     */
    public static Merge of(Proposal base, Proposal mine, Proposal theirs) {
        return of(base, mine, theirs, Set.of());
    }

    /**
     * @param asTheirs the conflicts, of an earlier merge of the same versions, in which theirs is chosen
     */
    public static Merge of(Proposal base, Proposal mine, Proposal theirs, Set<Conflict> asTheirs) {
        Put first = put(base, mine, theirs, asTheirs);
        Proposal known = SharedIdentities.renamed(theirs, first.known());
        Put second = known.equals(theirs) ? first : put(base, mine, known, asTheirs);
        Set<String> shared = SharedIdentities.in(second.merge().proposal(), mine, known);
        return shared.isEmpty()
                ? second.merge()
                : put(base, mine, SharedIdentities.renamed(known, shared, List.of(base, mine)), asTheirs)
                        .merge();
    }

    /**
     * Two versions put together as they are.
     *
     * @param known their identities of rows that I know by others
     */
    private record Put(Merge merge, Map<String, String> known) {}

    private static Put put(Proposal base, Proposal mine, Proposal theirs, Set<Conflict> asTheirs) {
        Three<Proposal> all = new Three<>(base, mine, theirs);
        Decisions decisions = new Decisions(
                asTheirs.stream().map(Conflict::number).collect(Collectors.toSet()),
                all.map(version -> Shown.reading(base, version)));
        Proposal merged = Recalculation.of(SharedIdentities.restored(
                ProposalShape.of(mine).merge(Where.PROPOSAL, all.map(WithoutResults::of), decisions),
                List.of(mine, theirs)));
        return new Put(new Merge(merged, Comparison.differences(mine, merged), decisions.met()), decisions.known());
    }
}
