package dk.forslagsark.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Decides conflicts as they are met, and keeps a list of them. Mine holds, unless theirs has been chosen. */
final class Decisions {
    private final Set<Integer> theirs;
    private final List<Conflict> met = new ArrayList<>();

    /**
     * @param theirs the numbers of the conflicts in which theirs holds; they are numbered in the order in which they are met,
     *     which no decision changes
     */
    Decisions(Set<Integer> theirs) {
        this.theirs = theirs;
    }

    <V> V decide(Where where, Three<V> of, Function<? super V, String> words) {
        Three<String> said = of.map(words);
        Conflict conflict = new Conflict(met.size(), where, said.base(), said.mine(), said.theirs());
        met.add(conflict);
        return theirs.contains(conflict.number()) ? of.theirs() : of.mine();
    }

    List<Conflict> met() {
        return List.copyOf(met);
    }
}
