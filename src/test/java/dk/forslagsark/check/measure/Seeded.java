package dk.forslagsark.check.measure;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import dk.forslagsark.version.Finding;
import java.util.function.Predicate;

/**
 * A proposal with an error in it.
 *
 * @param proposal the proposal with the error
 * @param what the error in words
 * @param pointsAt whether a finding points at it
 */
record Seeded(Proposal proposal, String what, Predicate<Finding> pointsAt) {
    /** An error in a row of Table 1: what points at the row, or at a detail of it, points at the error. */
    static Seeded row(Proposal proposal, String what, RowRef row) {
        return new Seeded(
                proposal,
                what,
                finding -> finding.place() instanceof TableCell cell
                        && cell.row().owner().equals(row.owner()));
    }

    static Seeded at(Proposal proposal, String what, Place place) {
        return new Seeded(proposal, what, finding -> finding.place().equals(place));
    }
}
