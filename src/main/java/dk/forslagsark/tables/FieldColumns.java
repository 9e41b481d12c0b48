package dk.forslagsark.tables;

import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A field of one of the smaller tables: what it is on the screen and in a template.
 *
 * @param <T> the kind of row
 * @param property what the rows have in it
 * @param ending what the names of its cells in a template end with; empty where no form prints it
 * @param columns its columns where those years are shown: one, or one for each year
 */
public record FieldColumns<T>(
        Property<T, ?> property, Optional<String> ending, Function<Years, List<Field<T>>> columns) {

    /** A field of one column that no form prints. */
    static <T> FieldColumns<T> of(Field<T> field) {
        return new FieldColumns<>(field.property(), Optional.empty(), any -> List.of(field));
    }

    /** Years of which each has a column, marked where the row has it. */
    static <T extends Noted<T>> FieldColumns<T> marks(Property<T, SortedSet<Integer>> property) {
        return new FieldColumns<>(property, Optional.empty(), years -> years.stream()
                .mapToObj(year -> mark(property, year))
                .toList());
    }

    /** Whether it has a column, and in a template a cell, for each year. */
    public boolean isByYear() {
        return property.kind() == ValueKind.YEARS;
    }

    /** The same, printed in cells whose names end with that. */
    FieldColumns<T> as(String ended) {
        return new FieldColumns<>(property, Optional.of(ended), columns);
    }

    private static <T extends Noted<T>> Field<T> mark(Property<T, SortedSet<Integer>> property, int year) {
        Property<T, Boolean> mark = Property.of(
                Integer.toString(year),
                ValueKind.FLAG,
                row -> property.in(row).filter(years -> years.contains(year)).map(any -> true),
                (row, marked) -> property.with(row, marked(property.in(row), year, marked.isPresent())));
        return Field.value(mark, Integer.toString(year), Format.TICK);
    }

    private static Optional<SortedSet<Integer>> marked(
            Optional<SortedSet<Integer>> before, int year, boolean isMarked) {
        SortedSet<Integer> years = new TreeSet<>(before.orElse(new TreeSet<>()));
        years.remove(year);
        years.addAll(isMarked ? List.of(year) : List.of());
        return Optional.of(years);
    }
}
