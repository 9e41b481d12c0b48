package dk.forslagsark.proposal;

import java.math.BigDecimal;
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
    /** The field of the name in {@link Notes#typed}: a text that cannot be one, beside the name it still has. */
    public static final String NAME = "name";

    /** The field of the value in {@link Notes#typed}. */
    public static final String VALUE = "value";

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
