package dk.forslagsark.proposal;

import java.util.Optional;

/**
 * A row of one of the smaller tables, with what is kept beside its values.
 *
 * @param <T> the kind of row
 */
public interface Noted<T> {
    Notes notes();

    T withNotes(Notes changed);

    /** What the row's cell holds; empty where it is blank. */
    static <T extends Noted<T>, V> Optional<CellEntry<V>> entry(T row, Property<T, V> property) {
        Optional<V> value = property.in(row);
        return row.notes()
                .typedIn(property.key())
                .map(typed -> CellEntry.Formula.in(typed)
                        .filter(any -> property.kind().isFigure())
                        .<CellEntry<V>>map(expression -> new CellEntry.Formula<>(expression, value))
                        .orElseGet(() -> new CellEntry.Unread<>(typed)))
                .or(() -> value.map(CellEntry.Value::new));
    }

    /** The row with that in its cell. */
    static <T extends Noted<T>, V> T with(T row, Property<T, V> property, CellEntry<V> entry) {
        Notes notes = row.notes();
        Notes changed = entry.typed()
                .map(text -> notes.withTyped(property.key(), text))
                .orElseGet(() -> notes.withoutTyped(property.key()));
        return property.with(row, entry.counted()).withNotes(changed);
    }

    /** The row with its cell blank. */
    static <T extends Noted<T>, V> T without(T row, Property<T, V> property) {
        return property.with(row, Optional.empty()).withNotes(row.notes().withoutTyped(property.key()));
    }

    /** The row with its cell as the other row has it, and all else as it was. */
    static <T extends Noted<T>, V> T copied(T row, T other, Property<T, V> property) {
        Notes notes = row.notes();
        Notes changed = other.notes()
                .typedIn(property.key())
                .map(typed -> notes.withTyped(property.key(), typed))
                .orElseGet(() -> notes.withoutTyped(property.key()));
        return property.with(row, property.in(other)).withNotes(changed);
    }
}
