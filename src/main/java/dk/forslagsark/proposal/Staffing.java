package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Posts before and after the change, decimals allowed.
 *
 * @param label which posts
 * @param before how many before
 * @param after how many after
 * @param notes what is kept beside these
 */
public record Staffing(String label, Optional<BigDecimal> before, Optional<BigDecimal> after, Notes notes)
        implements Noted<Staffing> {
    public Staffing withLabel(String changed) {
        return new Staffing(changed, before, after, notes);
    }

    public Staffing withBefore(Optional<BigDecimal> changed) {
        return new Staffing(label, changed, after, notes);
    }

    public Staffing withAfter(Optional<BigDecimal> changed) {
        return new Staffing(label, before, changed, notes);
    }

    @Override
    public Staffing withNotes(Notes changed) {
        return new Staffing(label, before, after, changed);
    }
}
