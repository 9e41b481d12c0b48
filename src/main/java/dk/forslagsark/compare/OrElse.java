package dk.forslagsark.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something of which there is none where nothing is in it.
 *
 * @param <V> what it is
 * @param present how it is compared
 * @param empty it with nothing in it
 */
record OrElse<V>(Shape<V> present, V empty) implements Shape<Optional<V>> {
    @Override
    public void compare(Where where, Optional<V> from, Optional<V> to, Consumer<Difference> found) {
        present.compare(where, from.orElse(empty), to.orElse(empty), found);
    }

    @Override
    public Optional<V> merge(Where where, Three<Optional<V>> of, Decisions decisions) {
        V merged = present.merge(where, of.map(value -> value.orElse(empty)), decisions);
        return Optional.of(merged).filter(any -> !any.equals(empty));
    }

    @Override
    public List<String> cells(String name, Optional<V> value) {
        return present.cells(name, value.orElse(empty));
    }
}
