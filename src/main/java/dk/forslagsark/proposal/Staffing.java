package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.List;
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

    public static final Property<Staffing, String> LABEL = Property.text("label", Staffing::label, Staffing::withLabel);
    public static final Property<Staffing, BigDecimal> BEFORE =
            Property.of("before", ValueKind.NUMBER, Staffing::before, Staffing::withBefore);
    public static final Property<Staffing, BigDecimal> AFTER =
            Property.of("after", ValueKind.NUMBER, Staffing::after, Staffing::withAfter);

    /** The table of them. */
    public static final RowType<Staffing> ROWS = new RowType<>(
            "staffing",
            new Staffing("", Optional.empty(), Optional.empty(), Notes.NONE),
            List.of(LABEL, BEFORE, AFTER));

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
