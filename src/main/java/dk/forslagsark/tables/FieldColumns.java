package dk.forslagsark.tables;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of one of the smaller tables: what it is on the screen and in a template.
 *
 * @param <T> the kind of row
 * @param property what the rows have in it
 * @param ending what the names of its cells in a template end with; empty where no form prints it
 * @param isHeaded whether the proposal may have a word for its heading
 * @param columns its columns in a proposal: one, or one for each year
 */
public record FieldColumns<T>(
        Property<T, ?> property,
        Optional<String> ending,
        boolean isHeaded,
        Function<Proposal, List<Field<T>>> columns) {

    /** A field of one column that no form prints. */
    static <T> FieldColumns<T> of(Field<T> field) {
        return new FieldColumns<>(field.property(), Optional.empty(), false, any -> List.of(field));
    }

    /** The marks of the schedule, a column for each of its years. */
    static FieldColumns<Milestone> marks() {
        return new FieldColumns<>(
                Milestone.YEARS, Optional.empty(), false, proposal -> proposal.scheduleYears().stream()
                        .mapToObj(FieldColumns::mark)
                        .toList());
    }

    /** The values of assumptions, a column for each year that is shown or has any. */
    static FieldColumns<Assumption> values() {
        return new FieldColumns<>(Assumption.VALUES, Optional.empty(), false, proposal -> Stream.concat(
                        proposal.years().list().stream(),
                        proposal.assumptions().stream().flatMap(row -> row.years().stream()))
                .distinct()
                .sorted()
                .map(FieldColumns::value)
                .toList());
    }

    /** The column of an assumption's value in that year. */
    static Field<Assumption> value(int year) {
        return Field.value(Assumption.in(year), TwoNames.same(Integer.toString(year)), Format.NUMBER);
    }

    /** Whether it has a column, and in a template a cell, for each year. */
    public boolean isByYear() {
        return property.kind() == ValueKind.YEARS;
    }

    /** The same, printed in cells whose names end with that. */
    FieldColumns<T> as(String ended) {
        return new FieldColumns<>(property, Optional.of(ended), isHeaded, columns);
    }

    /**
     * The same, whose heading the proposal may have a word for.
     *
     * @param table whose column it is
     * @param part which heading
     * @param titled the field with that word in its heading
     */
    FieldColumns<T> headed(RowType<?> table, Part part, BiFunction<Field<T>, String, Field<T>> titled) {
        TableRef ref = TableRef.of(table);
        return new FieldColumns<>(property, ending, true, proposal -> {
            String word = proposal.supplement().tableTexts().text(ref, part);
            List<Field<T>> usual = columns.apply(proposal);
            return word.isBlank()
                    ? usual
                    : usual.stream()
                            .map(field -> titled.apply(field, word.strip()))
                            .toList();
        });
    }

    private static Field<Milestone> mark(int year) {
        String key = Integer.toString(year);
        Property<Milestone, String> mark =
                Property.of(key, ValueKind.MARK, row -> row.mark(year), (row, word) -> row.withMark(year, word));
        return Field.value(mark, TwoNames.same(key), Format.MARK);
    }
}
