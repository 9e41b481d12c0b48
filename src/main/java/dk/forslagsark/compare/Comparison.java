package dk.forslagsark.compare;

import dk.forslagsark.formula.Shown;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;

/**
 * An older and a newer version of a proposal beside each other.
 *
 * @param differences what has been written differently, in the order of the form; where only the result of an expression differs,
 *     its cell is one
 * @param results what it comes to, the same or not: totals by year, then both payback periods
 */
public record Comparison(List<Difference> differences, List<Result> results) {
    public Comparison {
        differences = List.copyOf(differences);
        results = List.copyOf(results);
    }

    public static Comparison of(Proposal from, Proposal to) {
        return new Comparison(differences(from, to), Result.of(from, to));
    }

    static List<Difference> differences(Proposal from, Proposal to) {
        List<Difference> found = new ArrayList<>();
        ProposalShape.of(to).compare(Where.PROPOSAL, Shown.older(from, to), Shown.newer(from, to), found::add);
        return found;
    }
}
