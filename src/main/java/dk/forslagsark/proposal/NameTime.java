package dk.forslagsark.proposal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a part of a municipality bears a name.
 *
 * @param from the first day; empty where it always has
 * @param until the last day; empty where it still does
 */
public record NameTime(Optional<LocalDate> from, Optional<LocalDate> until) {
    /** Always. */
    public static final NameTime ALWAYS = new NameTime(Optional.empty(), Optional.empty());

    /** Whether the name is borne on some day of the year. */
    public boolean isIn(int year) {
        return from.filter(first -> first.getYear() > year).isEmpty()
                && until.filter(last -> last.getYear() < year).isEmpty();
    }
}
