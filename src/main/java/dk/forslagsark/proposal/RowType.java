package dk.forslagsark.proposal;

import java.util.List;

/**
 * What the rows of one of the smaller tables are.
 *
 * @param <T> the kind of row
 * @param key what the file calls the list of them
 * @param blank a row with nothing in it
 * @param properties its fields in the order of the file, the first naming the row
 */
public record RowType<T extends Noted<T>>(String key, T blank, List<Property<T, ?>> properties) {
    public RowType {
        properties = List.copyOf(properties);
    }

    /** Whether its table has a column for each year, known by the year. */
    public boolean hasYearColumns() {
        return properties.stream().anyMatch(property -> property.kind() == ValueKind.YEARS);
    }
}
