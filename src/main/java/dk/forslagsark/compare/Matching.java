package dk.forslagsark.compare;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which rows of two versions of a list are the same row, by what they are and not by where they stand: rows that are equal;
 * then rows that formulas point at as the same; then rows of the same text, those that have most cells in common first; then
 * rows of another text that are known by their figures.
 *
 * @param <T> the kind of row
 */
public final class Matching<T> {
    private static final int NONE = -1;

    private final List<T> from;
    private final List<T> to;
    private final Identity<T> identity;
    private final int[] newer;
    private final int[] older;
    private final Map<Integer, Set<String>> figuresBefore = new HashMap<>();
    private final Map<Integer, Set<String>> figuresAfter = new HashMap<>();

    public Matching(List<T> from, List<T> to, Identity<T> identity) {
        this.from = from;
        this.to = to;
        this.identity = identity;
        newer = unmatched(from.size());
        older = unmatched(to.size());
        matchEqual();
        matchIds();
        matchLabels();
        matchFigures();
    }

    /** The index in the newer version of a row of the older one; below 0 where it is gone. */
    public int newer(int index) {
        return newer[index];
    }

    /** The index in the older version of a row of the newer one; below 0 where it has come. */
    public int older(int index) {
        return older[index];
    }

    private static int[] unmatched(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    private void match(int before, int after) {
        newer[before] = after;
        older[after] = before;
    }

    private void matchEqual() {
        Map<T, Deque<Integer>> places = new HashMap<>();
        for (int after = 0; after < to.size(); after++) {
            places.computeIfAbsent(to.get(after), any -> new ArrayDeque<>()).add(after);
        }
        for (int before = 0; before < from.size(); before++) {
            Deque<Integer> equal = places.getOrDefault(from.get(before), new ArrayDeque<>());
            if (!equal.isEmpty()) {
                match(before, equal.remove());
            }
        }
    }

    private void matchIds() {
        Map<String, Integer> places = new HashMap<>();
        left(older).forEach(after -> id(to, after).ifPresent(id -> places.putIfAbsent(id, after)));
        left(newer).forEach(before -> id(from, before).map(places::remove).ifPresent(after -> match(before, after)));
    }

    private Optional<String> id(List<T> rows, int index) {
        return identity.id().apply(rows.get(index));
    }

    private void matchLabels() {
        Map<String, Deque<Integer>> places = new HashMap<>();
        left(older).forEach(after -> places.computeIfAbsent(label(to.get(after)), any -> new ArrayDeque<>())
                .add(after));
        places.remove("");
        for (int before : left(newer)) {
            Deque<Integer> alike = places.getOrDefault(label(from.get(before)), new ArrayDeque<>());
            int best = best(before, List.copyOf(alike));
            if (best != NONE) {
                match(before, best);
                alike.remove(best);
            }
        }
    }

    private void matchFigures() {
        for (int before : left(newer)) {
            List<Integer> known =
                    left(older).stream().filter(after -> isKnown(before, after)).toList();
            int best = best(before, known);
            if (best != NONE) {
                match(before, best);
            }
        }
    }

    /** Whether it has all of two or more figures still, or half of them in the same place between its neighbours. */
    private boolean isKnown(int before, int after) {
        int shared = shared(before, after);
        int most = Math.max(before(before).size(), after(after).size());
        boolean all = shared == most && shared > 1;
        return all || shared > 0 && 2 * shared >= most && isBetweenTheSame(before, after);
    }

    private boolean isBetweenTheSame(int before, int after) {
        boolean first = before == 0 ? after == 0 : after > 0 && newer[before - 1] == after - 1;
        boolean last = before == from.size() - 1
                ? after == to.size() - 1
                : after < to.size() - 1 && newer[before + 1] == after + 1;
        return first || last;
    }

    private int best(int before, List<Integer> candidates) {
        int best = NONE;
        int most = NONE;
        for (int after : candidates) {
            int shared = candidates.size() == 1 ? 0 : shared(before, after);
            if (shared > most) {
                best = after;
                most = shared;
            }
        }
        return best;
    }

    private int shared(int before, int after) {
        Set<String> known = after(after);
        int shared = 0;
        for (String figure : before(before)) {
            shared += known.contains(figure) ? 1 : 0;
        }
        return shared;
    }

    private Set<String> before(int index) {
        return figuresBefore.computeIfAbsent(index, i -> identity.figures().apply(from.get(i)));
    }

    private Set<String> after(int index) {
        return figuresAfter.computeIfAbsent(index, i -> identity.figures().apply(to.get(i)));
    }

    private String label(T row) {
        return identity.label().apply(row).strip();
    }

    private static List<Integer> left(int[] matches) {
        return IntStream.range(0, matches.length)
                .filter(i -> matches[i] == NONE)
                .boxed()
                .toList();
    }
}
