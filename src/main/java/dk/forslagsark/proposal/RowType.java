package dk.forslagsark.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the rows of one of the smaller tables are.
 *
 * @param <T> the kind of row
 * @param key what the file calls the list of them
 * @param blank a row with nothing in it
 * @param properties its fields in the order of the file, the first naming the row
 * @param yearCells of fields that have a figure for each year, the cells of the years in which a row has something
 */
public record RowType<T extends Noted<T>>(
        String key, T blank, List<Property<T, ?>> properties, Function<T, List<Property<T, ?>>> yearCells) {
    private static final Set<ValueKind.Category> BY_YEAR =
            EnumSet.of(ValueKind.Category.YEARS, ValueKind.Category.FIGURES);

    public RowType {
        properties = List.copyOf(properties);
    }

    /** Rows that have no figures by year. */
    public RowType(String key, T blank, List<Property<T, ?>> properties) {
        this(key, blank, properties, row -> List.of());
    }

    /** Whether its table has a column for each year, known by the year. */
    public boolean hasYearColumns() {
        return properties.stream()
                .anyMatch(property -> BY_YEAR.contains(property.kind().category()));
    }

    /** The cells of a row: its fields, and those of the years. */
    public List<Property<T, ?>> cells(T row) {
        List<Property<T, ?>> years = yearCells.apply(row);
        return years.isEmpty()
                ? properties
                : Stream.concat(properties.stream(), years.stream()).toList();
    }
}
