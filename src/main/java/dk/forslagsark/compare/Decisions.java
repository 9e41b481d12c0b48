package dk.forslagsark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Decides conflicts as they are met, and keeps a list of them. Mine holds, unless theirs has been chosen. */
final class Decisions {
    private final Set<Integer> theirs;
    private final Three<UnaryOperator<String>> read;
    private final List<Conflict> met = new ArrayList<>();

    /**
     * @param theirs the numbers of the conflicts in which theirs holds; they are numbered in the order in which they are met,
     *     which no decision changes
     * @param read how what stands in each version is read by people: formulas name rows by their labels
     */
    Decisions(Set<Integer> theirs, Three<UnaryOperator<String>> read) {
        this.theirs = theirs;
        this.read = read;
    }

    <V> V decide(Where where, Three<V> of, Function<? super V, String> words) {
        Three<String> said = of.map(words);
        Conflict conflict = new Conflict(
                met.size(),
                where,
                read.base().apply(said.base()),
                read.mine().apply(said.mine()),
                read.theirs().apply(said.theirs()));
        met.add(conflict);
        return theirs.contains(conflict.number()) ? of.theirs() : of.mine();
    }

    List<Conflict> met() {
        return List.copyOf(met);
    }
}
