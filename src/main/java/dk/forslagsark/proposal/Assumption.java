package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something the figures rest on, by a name that expressions may use (forudsætning).
 *
 * @param name what expressions call it, such as {@code antal_forløb}
 * @param value its value, in whatever unit it is given in
 * @param unit the unit, for the reader
 * @param source where the value comes from
 * @param notes what is kept beside these
 */
public record Assumption(String name, Optional<BigDecimal> value, String unit, String source, Notes notes)
        implements Noted<Assumption> {
    /** A text that cannot be the name is in {@link Notes#typed}, beside the name it still has. */
    public static final Property<Assumption, String> NAME =
            Property.text("name", Assumption::name, Assumption::withName);

    public static final Property<Assumption, BigDecimal> VALUE =
            Property.of("value", ValueKind.NUMBER, Assumption::value, Assumption::withValue);
    public static final Property<Assumption, String> UNIT =
            Property.text("unit", Assumption::unit, Assumption::withUnit);
    public static final Property<Assumption, String> SOURCE =
            Property.text("source", Assumption::source, Assumption::withSource);

    /** The table of them. */
    public static final RowType<Assumption> ROWS = new RowType<>(
            "assumptions",
            new Assumption("", Optional.empty(), "", "", Notes.NONE),
            List.of(NAME, VALUE, UNIT, SOURCE));

    public Assumption {
        Stream.of(name, value, unit, source, notes).forEach(Objects::requireNonNull);
    }

    public Assumption withName(String changed) {
        return new Assumption(changed, value, unit, source, notes);
    }

    public Assumption withUnit(String changed) {
        return new Assumption(name, value, changed, source, notes);
    }

    public Assumption withSource(String changed) {
        return new Assumption(name, value, unit, changed, notes);
    }

    @Override
    public Assumption withNotes(Notes changed) {
        return new Assumption(name, value, unit, source, changed);
    }

    public Assumption withValue(Optional<BigDecimal> changed) {
        return new Assumption(name, changed, unit, source, notes);
    }
}
