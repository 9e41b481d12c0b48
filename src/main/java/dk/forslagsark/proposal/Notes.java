package dk.forslagsark.proposal;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept beside the values of a row of the smaller tables.
 *
 * @param typed field to what was typed in it, where that is not simply its value: an expression ({@code =28-2,25}), whose
 *     result is the value, or a text that could not be read, and then there is no value
 * @param comments what has been commented on the row and its cells
 * @param id what expressions that point at the row know it by; none where none does
 * @param extras what a newer program wrote
 */
public record Notes(SortedMap<String, String> typed, Comments comments, Optional<String> id, Extras extras) {
    public static final Notes NONE = new Notes(new TreeMap<>(), Comments.NONE, Optional.empty(), Extras.NONE);

    public Notes {
        Objects.requireNonNull(comments);
        Objects.requireNonNull(id);
        Objects.requireNonNull(extras);
        typed = Collections.unmodifiableSortedMap(new TreeMap<>(typed));
    }

    /** What was typed in the field, where that is not simply its value. */
    public Optional<String> typedIn(String field) {
        return Optional.ofNullable(typed.get(field));
    }

    public Notes withTyped(String field, String text) {
        SortedMap<String, String> changed = new TreeMap<>(typed);
        changed.put(field, text);
        return new Notes(changed, comments, id, extras);
    }

    /** The same with nothing in the field but its value. */
    public Notes withoutTyped(String field) {
        SortedMap<String, String> changed = new TreeMap<>(typed);
        changed.remove(field);
        return new Notes(changed, comments, id, extras);
    }

    public Notes withComments(Comments changed) {
        return new Notes(typed, changed, id, extras);
    }

    public Notes withId(Optional<String> changed) {
        return new Notes(typed, comments, changed, extras);
    }

    /** The same with all that was typed. */
    public Notes withTyped(SortedMap<String, String> changed) {
        return new Notes(changed, comments, id, extras);
    }

    public Notes withExtras(Extras changed) {
        return new Notes(typed, comments, id, changed);
    }
}
