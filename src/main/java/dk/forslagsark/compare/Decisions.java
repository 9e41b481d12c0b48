package dk.forslagsark.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Decides conflicts as they are met, and keeps a list of them. Mine holds, unless theirs has been chosen. */
final class Decisions {
    private final Set<Integer> theirs;
    private final Three<UnaryOperator<String>> read;
    private final List<Conflict> met = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();

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

    /** What formulas know one and the same row by in the two versions. */
    void isKnownAs(String theirId, String myId) {
        known.put(theirId, myId);
    }

    /** Their identities of rows that I know by others, to mine. */
    Map<String, String> known() {
        return Map.copyOf(known);
    }

    List<Conflict> met() {
        return List.copyOf(met);
    }
}
