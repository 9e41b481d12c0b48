package dk.forslagsark.formula;

import dk.forslagsark.danish.Reading;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What figures have come to so far, and which of them rest on which. Not for use by several threads. */
final class ReckonedFigures {
    private final Map<Precedent, Reading<Optional<BigDecimal>>> values = new HashMap<>();
    /** The figures that rest on each; also such as did so before they were typed anew. */
    private final Map<Precedent, Set<Precedent>> resting = new HashMap<>();

    private boolean isWhole;

    private ReckonedFigures(boolean isWhole) {
        this.isWhole = isWhole;
    }

    /** None yet, of a version of which all expressions are to be computed. */
    static ReckonedFigures none() {
        return new ReckonedFigures(true);
    }

    /** None any longer, of a version of which only some will be asked for again. */
    static ReckonedFigures givenAway() {
        return new ReckonedFigures(false);
    }

    /** What the figure comes to; null if it is not known. */
    Reading<Optional<BigDecimal>> get(Precedent figure) {
        return values.get(figure);
    }

    boolean has(Precedent figure) {
        return values.containsKey(figure);
    }

    void put(Precedent figure, Reading<Optional<BigDecimal>> value) {
        isWhole &= value.problem().isEmpty();
        values.put(figure, value);
    }

    /** Whether all that expressions rest on has been noted, and none of them has come to nothing for a reason. */
    boolean isWhole() {
        return isWhole;
    }

    /** That the figure rests on those. */
    void rests(Precedent figure, List<Precedent> needs) {
        needs.forEach(
                need -> resting.computeIfAbsent(need, any -> new HashSet<>(4)).add(figure));
    }

    /** Forgets what these figures come to, and all that rest on them; returns all of which that is so. */
    Set<Precedent> forget(Collection<Precedent> changed) {
        Set<Precedent> forgotten = new HashSet<>(changed);
        Deque<Precedent> left = new ArrayDeque<>(forgotten);
        while (!left.isEmpty()) {
            Precedent figure = left.poll();
            values.remove(figure);
            resting.getOrDefault(figure, Set.of()).stream()
                    .filter(forgotten::add)
                    .forEach(left::add);
        }
        return forgotten;
    }
}
