package dk.forslagsark.compare;

import dk.forslagsark.compare.Difference.Kind;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A value that is one or another and never half of each.
 *
 * @param <V> the kind of value
 * @param words the value as it is read; empty for nothing
 * @param kind what a change of it is
 */
record Value<V>(Function<? super V, String> words, Kind kind) implements Shape<V> {

    static <V> Value<V> of(Function<? super V, String> words) {
        return new Value<>(words, Kind.CHANGED);
    }

    static <V> Value<Optional<V>> optional(Function<? super V, String> words) {
        return of(value -> value.<String>map(words).orElse(""));
    }

    /** The text that a row is known by. It is no cell of the row, for it says which row it is. */
    static Value<String> name() {
        return new Value<>(Function.identity(), Kind.RENAMED);
    }

    @Override
    public void compare(Where where, V from, V to, Consumer<Difference> found) {
        if (!from.equals(to)) {
            found.accept(difference(where, words.apply(from), words.apply(to)));
        }
    }

    /** Spaces are seen where they stand in quotes. */
    private Difference difference(Where where, String from, String to) {
        boolean onlySpaces = !from.equals(to) && from.strip().equals(to.strip());
        return onlySpaces
                ? new Difference(kind, where.in(Texts.of("compare.spaces")), quoted(from), quoted(to))
                : new Difference(kind, where, from, to);
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    @Override
    public V merge(Where where, Three<V> of, Decisions decisions) {
        return of.settled().orElseGet(() -> decisions.decide(where, of, words));
    }

    @Override
    public List<String> cells(String name, V value) {
        String text = words.apply(value);
        return text.isBlank() || kind == Kind.RENAMED ? List.of() : List.of(name.isEmpty() ? text : name + ": " + text);
    }
}
