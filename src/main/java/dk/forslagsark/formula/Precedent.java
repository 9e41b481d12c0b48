package dk.forslagsark.formula;

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
}
