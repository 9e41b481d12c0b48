package dk.forslagsark.formula;

import dk.forslagsark.language.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rings that figures stand in, and how they are named in a reason.
 *
 * @param rules what figures rest on
 */
record Rings(Reckoning.Rules rules) {
    private static final int MOST_IN_RING = 24;
    /** When these are broken the others are named. */
    private static final int MOST_RINGS = 3;
    /** In a larger tangle one ring is named. */
    private static final int MOST_LOOKED_AT = 2_000;

    /**
     * Why each of the figures comes to nothing. It names the rings that the figure stands in; of a long one that one alone.
     *
     * @param ring the figures of a ring, each resting on the next and the last on the first
     */
    List<String> reasons(List<Precedent> ring) {
        String one = reason(List.of(ring));
        return ring.size() > MOST_IN_RING
                ? Collections.nCopies(ring.size(), one)
                : ring.stream()
                        .map(figure -> others(figure, ring).map(this::reason).orElse(one))
                        .toList();
    }

    /** The rings through the figure; empty if there is but that one. */
    private Optional<List<List<Precedent>>> others(Precedent figure, List<Precedent> ring) {
        Set<Precedent> known = Set.copyOf(ring);
        List<List<Precedent>> through = through(figure);
        return Optional.of(through)
                .filter(rings -> rings.stream().anyMatch(any -> !Set.copyOf(any).equals(known)));
    }

    private String reason(List<List<Precedent>> rings) {
        boolean assumed =
                rings.stream().flatMap(List::stream).allMatch(each -> each.target() instanceof CellTarget.Assumed);
        String said = rings.stream()
                .map(this::words)
                .reduce((first, second) -> Texts.of("formula.and", first, second))
                .orElse("");
        return assumed ? Texts.of("formula.ring-of-assumptions", said) : Texts.of("formula.ring", said);
    }

    private String words(List<Precedent> ring) {
        String last = ring.size() > MOST_IN_RING ? "…" : rules.words(ring.get(0));
        return Stream.concat(ring.stream().limit(MOST_IN_RING).map(rules::words), Stream.of(last))
                .collect(Collectors.joining(" → "));
    }

    /** The shortest way back to the figure from each that rests on it and that it rests on; of a few of them. */
    private List<List<Precedent>> through(Precedent figure) {
        List<List<Precedent>> rings = new ArrayList<>();
        Map<Precedent, Precedent> from = new HashMap<>();
        Deque<Precedent> left = new ArrayDeque<>(List.of(figure));
        while (!left.isEmpty() && from.size() < MOST_LOOKED_AT && rings.size() < MOST_RINGS) {
            Precedent resting = left.poll();
            for (Precedent needed : rules.of(resting).needs()) {
                if (needed.equals(figure)) {
                    rings.add(way(figure, resting, from));
                    break;
                }
                if (from.putIfAbsent(needed, resting) == null) {
                    left.add(needed);
                }
            }
        }
        return rings;
    }

    private static List<Precedent> way(Precedent first, Precedent last, Map<Precedent, Precedent> from) {
        LinkedList<Precedent> way = new LinkedList<>(List.of(last));
        while (!way.getFirst().equals(first)) {
            way.addFirst(from.get(way.getFirst()));
        }
        return way;
    }
}
