package dk.forslagsark.benchmark;

/**
 * How little something should take.
 *
 * @param most less than this is good: a multiple of what it is measured beside, or, where that is not it, an amount in the unit of the
 *     measure
 */
public record Aim(double most, boolean isRatio) {
    /** Less than so many times what it is measured beside. */
    public static Aim ratio(double most) {
        return new Aim(most, true);
    }

    public static Aim milliseconds(double most) {
        return new Aim(most * 1e6, false);
    }

    String words(Unit unit) {
        return "under " + (isRatio ? Unit.number(most) : unit.words(most));
    }
}
