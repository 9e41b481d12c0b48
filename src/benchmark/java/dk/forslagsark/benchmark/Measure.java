package dk.forslagsark.benchmark;

import java.util.Optional;

/**
 * A figure of the table.
 *
 * @param what what the program did
 * @param ours what it took, in the unit
 * @param beside what something else took, in the same unit and the same run
 */
public record Measure(String what, Unit unit, double ours, Optional<Beside> beside, Optional<Aim> aim) {
    public static Measure of(String what, Unit unit, double ours) {
        return new Measure(what, unit, ours, Optional.empty(), Optional.empty());
    }

    /** A time in nanoseconds. */
    public static Measure time(String what, double ours) {
        return of(what, Unit.NANOSECONDS, ours);
    }

    public Measure beside(String other, double value) {
        return new Measure(what, unit, ours, Optional.of(new Beside(other, value)), aim);
    }

    public Measure aim(Aim most) {
        return new Measure(what, unit, ours, beside, Optional.of(most));
    }

    /** How many times what it is measured beside. */
    Optional<Double> ratio() {
        return beside.map(other -> ours / other.value());
    }

    /** Whether the aim is reached; empty where there is none. */
    Optional<Boolean> isReached() {
        return aim.map(most -> (most.isRatio() ? ratio().orElseThrow() : ours) < most.most());
    }
}
