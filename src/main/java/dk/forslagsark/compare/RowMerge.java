package dk.forslagsark.compare;

import dk.forslagsark.language.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows that two have changed. Each row gets a number in all three versions: those of before have their index, then come those
 * that I have added, then those that they have.
 *
 * @param <T> the kind of row
 */
final class RowMerge<T> {
    private final RowList<T> shape;
    private final Where where;
    private final Three<List<T>> of;
    private final Decisions decisions;
    private final Matching<T> mine;
    private final Matching<T> theirs;
    private final List<String> names;
    private final List<Integer> myOrder;
    private final List<Integer> theirOrder;
    private final Map<Integer, T> kept = new HashMap<>();

    RowMerge(RowList<T> shape, Where where, Three<List<T>> of, Decisions decisions) {
        this.shape = shape;
        this.where = where;
        this.of = of;
        this.decisions = decisions;
        mine = new Matching<>(of.base(), of.mine(), shape.identity());
        theirs = new Matching<>(of.base(), of.theirs(), shape.identity());
        names = shape.identity().names(of.base());
        myOrder = numbers(of.mine(), mine, of.base().size());
        theirOrder = withoutThoseAddedByBoth(
                numbers(of.theirs(), theirs, of.base().size() + of.mine().size()));
    }

    private static <T> List<Integer> numbers(List<T> rows, Matching<T> matching, int firstAdded) {
        return IntStream.range(0, rows.size())
                .map(i -> matching.older(i) < 0 ? firstAdded + i : matching.older(i))
                .boxed()
                .toList();
    }

    /** A row that both have added alike is one row: theirs gets the number of mine. */
    private List<Integer> withoutThoseAddedByBoth(List<Integer> numbers) {
        List<Integer> added =
                new ArrayList<>(myOrder.stream().filter(this::isAdded).toList());
        List<Integer> result = new ArrayList<>(numbers);
        for (int i = 0; i < result.size(); i++) {
            T row = of.theirs().get(i);
            Optional<Integer> same = isAdded(result.get(i))
                    ? added.stream().filter(number -> mine(number).equals(row)).findFirst()
                    : Optional.empty();
            if (same.isPresent()) {
                result.set(i, same.get());
                added.remove(same.get());
            }
        }
        return result;
    }

    private boolean isAdded(int number) {
        return number >= of.base().size();
    }

    private T mine(int number) {
        return of.mine().get(number - of.base().size());
    }

    List<T> merged() {
        IntStream.range(0, of.base().size()).forEach(this::keepOld);
        keepAdded(myOrder, of.mine());
        keepAdded(theirOrder, of.theirs());
        return order().stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void keepAdded(List<Integer> order, List<T> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (isAdded(order.get(i))) {
                kept.put(order.get(i), rows.get(i));
            }
        }
    }

    private void keepOld(int index) {
        Where here = where.in(names.get(index));
        Optional<T> my = at(of.mine(), mine.newer(index));
        Optional<T> their = at(of.theirs(), theirs.newer(index));
        T base = of.base().get(index);
        Optional<T> row = my.isPresent() && their.isPresent()
                ? Optional.of(shape.row().merge(here, new Three<>(base, my.get(), their.get()), decisions))
                : oneOrNone(here, new Three<>(Optional.of(base), my, their));
        row.ifPresent(value -> kept.put(index, value));
    }

    /** A row that one at least has removed. */
    private Optional<T> oneOrNone(Where here, Three<Optional<T>> row) {
        return row.settled()
                .orElseGet(() -> decisions.decide(
                        here, row, value -> value.map(shape::words).orElse("")));
    }

    private Optional<T> at(List<T> rows, int index) {
        return index < 0 ? Optional.empty() : Optional.of(rows.get(index));
    }

    private List<Integer> order() {
        List<Integer> before = IntStream.range(0, of.base().size()).boxed().toList();
        boolean iMoved = !RowOrder.agree(before, myOrder);
        boolean theyMoved = !RowOrder.agree(before, theirOrder);
        boolean both = iMoved && theyMoved && !RowOrder.agree(myOrder, theirOrder);
        List<Integer> leading = both ? decided(before) : theyMoved && !iMoved ? theirOrder : myOrder;
        return RowOrder.joined(leading, leading == myOrder ? theirOrder : myOrder);
    }

    private List<Integer> decided(List<Integer> before) {
        Three<List<Integer>> orders = new Three<>(before, myOrder, theirOrder);
        return decisions.decide(where.in(Texts.of("compare.order")), orders, this::namesInOrder);
    }

    private String namesInOrder(List<Integer> order) {
        return order.stream().filter(number -> !isAdded(number)).map(names::get).collect(Collectors.joining("; "));
    }
}
