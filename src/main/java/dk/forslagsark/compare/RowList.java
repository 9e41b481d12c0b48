package dk.forslagsark.compare;

import dk.forslagsark.compare.Difference.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Rows in an order. A row is the same row wherever it stands.
 *
 * @param <T> the kind of row
 * @param row a row
 * @param identity what a row is known by
 */
record RowList<T>(Shape<T> row, Identity<T> identity) implements Shape<List<T>> {
    @Override
    public void compare(Where where, List<T> from, List<T> to, Consumer<Difference> found) {
        if (from.equals(to)) {
            return;
        }
        Matching<T> matching = new Matching<>(from, to, identity);
        tellRemoved(where, from, matching, found);
        List<String> names = identity.names(to);
        int[] places = IntStream.range(0, to.size()).map(matching::older).toArray();
        Set<Integer> moved = RowOrder.moved(places);
        for (int i = 0; i < places.length; i++) {
            Where here = where.in(names.get(i));
            if (places[i] < 0) {
                found.accept(new Difference(Kind.ADDED, here, "", words(to.get(i))));
            } else {
                row.compare(here, from.get(places[i]), to.get(i), found);
            }
            if (moved.contains(i)) {
                found.accept(
                        new Difference(Kind.MOVED, here, Identity.position(places[i] + 1), Identity.position(i + 1)));
            }
        }
    }

    private void tellRemoved(Where where, List<T> from, Matching<T> matching, Consumer<Difference> found) {
        List<String> names = identity.names(from);
        for (int i = 0; i < from.size(); i++) {
            if (matching.newer(i) < 0) {
                found.accept(new Difference(Kind.REMOVED, where.in(names.get(i)), words(from.get(i)), ""));
            }
        }
    }

    @Override
    public List<T> merge(Where where, Three<List<T>> of, Decisions decisions) {
        return of.settled().orElseGet(() -> new RowMerge<>(this, where, of, decisions).merged());
    }

    /** What stands in a row, as it is told where the row has come or gone. */
    String words(T value) {
        return String.join("; ", row.cells("", value));
    }

    @Override
    public List<String> cells(String name, List<T> values) {
        List<String> names = identity.names(values);
        return IntStream.range(0, values.size())
                .mapToObj(i -> names.get(i) + " (" + words(values.get(i)) + ")")
                .toList();
    }
}
