package dk.forslagsark.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Something made of parts.
 *
 * @param <T> what it is
 * @param parts all of them, none holding what another holds; what is in none of them is mine after a merge
 */
record Parts<T>(List<Part<T, ?>> parts) implements Shape<T> {
    Parts {
        parts = List.copyOf(parts);
    }

    @Override
    public void compare(Where where, T from, T to, Consumer<Difference> found) {
        if (!from.equals(to)) {
            parts.forEach(part -> part.compare(where, from, to, found));
        }
    }

    @Override
    public T merge(Where where, Three<T> of, Decisions decisions) {
        Optional<T> settled = of.settled();
        return settled.orElseGet(() -> inParts(where, of, decisions));
    }

    private T inParts(Where where, Three<T> of, Decisions decisions) {
        T merged = of.mine();
        for (Part<T, ?> part : parts) {
            merged = part.merge(where, merged, of, decisions);
        }
        return merged;
    }

    @Override
    public List<String> cells(String name, T value) {
        return parts.stream().flatMap(part -> part.cells(value).stream()).toList();
    }
}
