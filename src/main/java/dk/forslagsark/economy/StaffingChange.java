package dk.forslagsark.economy;

import dk.forslagsark.economy.Computed.Reason;
import dk.forslagsark.proposal.Staffing;
import java.math.BigDecimal;

/**
 * How posts change.
 *
 * @param label which posts
 * @param change posts after minus posts before, exact: from 28 to 25.75 it is -2.25
 */
public record StaffingChange(String label, Computed change) {
    /** What the column is known by. */
    public static final String KEY = "change";

    /** What the row comes to. */
    public static StaffingChange of(Staffing staffing) {
        return new StaffingChange(staffing.label(), change(staffing));
    }

    private static Computed change(Staffing staffing) {
        if (staffing.before().isEmpty()) {
            return Computed.not(Reason.POSTS_BEFORE_MISSING);
        }
        if (staffing.after().isEmpty()) {
            return Computed.not(Reason.POSTS_AFTER_MISSING);
        }
        BigDecimal change = staffing.after().get().subtract(staffing.before().get());
        return Computed.exact(change);
    }
}
