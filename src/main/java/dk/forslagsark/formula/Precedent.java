package dk.forslagsark.formula;

import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.Optional;

/**
 * A figure that others are computed from.
 *
 * @param target where it stands
 * @param year the year, where it has a figure for each
 */
public record Precedent(CellTarget target, Optional<Integer> year) {
    public static Precedent of(CellTarget target) {
        return new Precedent(target, Optional.empty());
    }

    public static Precedent of(CellTarget target, int year) {
        return new Precedent(target, Optional.of(year));
    }

    /** The row of Table 1 that it stands in, itself or in a detail. */
    Optional<LineRef> line() {
        return target instanceof CellTarget.Row row ? Optional.of(row.row().owner()) : Optional.empty();
    }

    /** Written out: figures are looked up by the thousand after every key, and what a record has of itself is slow until it is compiled well. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Precedent precedent && target.equals(precedent.target) && year.equals(precedent.year);
    }

    @Override
    public int hashCode() {
        return 31 * target.hashCode() + year.hashCode();
    }
}
