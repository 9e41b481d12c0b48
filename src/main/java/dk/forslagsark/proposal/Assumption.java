package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something the figures rest on, by a name that expressions may use (forudsætning).
 *
 * @param name what expressions call it, such as {@code antal_forløb}
 * @param value its value, in whatever unit it is given in; of years that have one of their own, all others
 * @param values calendar year to the value of that year, of what rises over the years
 * @param least the least that the value may turn out to be, of one that is not certain
 * @param most the most that it may turn out to be
 * @param unit the unit, for the reader
 * @param source where the value comes from
 * @param notes what is kept beside these
 */
public record Assumption(
        String name,
        Optional<BigDecimal> value,
        SortedMap<Integer, BigDecimal> values,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        String unit,
        String source,
        Notes notes)
        implements Noted<Assumption> {
    /** A text that cannot be the name is in {@link Notes#typed}, beside the name it still has. */
    public static final Property<Assumption, String> NAME =
            Property.text("name", Assumption::name, Assumption::withName);

    public static final Property<Assumption, BigDecimal> VALUE =
            Property.of("value", ValueKind.NUMBER, Assumption::value, Assumption::withValue);

    /** They stand in the columns of the years, each a cell of its own: {@link #in}. */
    public static final Property<Assumption, SortedMap<Integer, BigDecimal>> VALUES = Property.of(
            "values",
            ValueKind.FIGURES,
            row -> Optional.of(row.values()).filter(values -> !values.isEmpty()),
            (row, values) -> row.withValues(values.orElse(new TreeMap<>())));

    public static final Property<Assumption, BigDecimal> LEAST =
            Property.of("least", ValueKind.NUMBER, Assumption::least, Assumption::withLeast);

    public static final Property<Assumption, BigDecimal> MOST =
            Property.of("most", ValueKind.NUMBER, Assumption::most, Assumption::withMost);

    public static final Property<Assumption, String> UNIT =
            Property.text("unit", Assumption::unit, Assumption::withUnit);
    public static final Property<Assumption, String> SOURCE =
            Property.text("source", Assumption::source, Assumption::withSource);

    /** The table of them. */
    public static final RowType<Assumption> ROWS = new RowType<>(
            "assumptions",
            new Assumption("", Optional.empty(), "", "", Notes.NONE),
            List.of(NAME, VALUE, VALUES, LEAST, MOST, UNIT, SOURCE),
            row -> row.years().stream()
                    .<Property<Assumption, ?>>map(Assumption::in)
                    .toList());

    public Assumption {
        Given.all(name, value, values, least, most, unit, source, notes);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** One that is certain, and the same in all years. */
    public Assumption(String name, Optional<BigDecimal> value, String unit, String source, Notes notes) {
        this(name, value, new TreeMap<>(), Optional.empty(), Optional.empty(), unit, source, notes);
    }

    /** The cell of the year, known by it: its value, and what was typed in it, are those of that year. */
    public static Property<Assumption, BigDecimal> in(int year) {
        return Property.of(
                Integer.toString(year),
                ValueKind.NUMBER,
                row -> Optional.ofNullable(row.values.get(year)),
                (row, value) -> row.withValue(year, value));
    }

    /** The years in which something is typed. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>(values.keySet());
        notes.typed().keySet().forEach(field -> Years.ofColumn(field).ifPresent(years::add));
        return years;
    }

    private Assumption withValue(int year, Optional<BigDecimal> changed) {
        SortedMap<Integer, BigDecimal> all = new TreeMap<>(values);
        all.remove(year);
        changed.ifPresent(given -> all.put(year, given));
        return withValues(all);
    }

    public Assumption withName(String changed) {
        return new Assumption(changed, value, values, least, most, unit, source, notes);
    }

    public Assumption withUnit(String changed) {
        return new Assumption(name, value, values, least, most, changed, source, notes);
    }

    public Assumption withSource(String changed) {
        return new Assumption(name, value, values, least, most, unit, changed, notes);
    }

    @Override
    public Assumption withNotes(Notes changed) {
        return new Assumption(name, value, values, least, most, unit, source, changed);
    }

    public Assumption withValue(Optional<BigDecimal> changed) {
        return new Assumption(name, changed, values, least, most, unit, source, notes);
    }

    public Assumption withValues(SortedMap<Integer, BigDecimal> changed) {
        return new Assumption(name, value, changed, least, most, unit, source, notes);
    }

    public Assumption withLeast(Optional<BigDecimal> changed) {
        return new Assumption(name, value, values, changed, most, unit, source, notes);
    }

    public Assumption withMost(Optional<BigDecimal> changed) {
        return new Assumption(name, value, values, least, changed, unit, source, notes);
    }
}
