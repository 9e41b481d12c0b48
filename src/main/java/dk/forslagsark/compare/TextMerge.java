package dk.forslagsark.compare;

import dk.forslagsark.compare.CommonSubsequence.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The paragraphs of a text that two have changed. Between paragraphs that both have left alone, one side's holds where the other
 * has changed nothing; where both have, and no number of paragraphs has changed, each paragraph is looked at by itself.
 */
final class TextMerge {
    private final Where where;
    private final Three<List<String>> of;
    private final Decisions decisions;
    private final List<String> merged = new ArrayList<>();

    /** A place in all three versions. */
    private record Place(int base, int mine, int theirs) {}

    TextMerge(Where where, Three<List<String>> of, Decisions decisions) {
        this.where = where;
        this.of = of;
        this.decisions = decisions;
    }

    String merged() {
        Place last = new Place(-1, -1, -1);
        for (Place fixed : fixed()) {
            mergeBetween(last, fixed);
            if (fixed.base < of.base().size()) {
                merged.add(of.base().get(fixed.base));
            }
            last = fixed;
        }
        return Paragraphs.text(merged);
    }

    /** The paragraphs that stand in all three versions, and the end. */
    private List<Place> fixed() {
        Map<Integer, Integer> theirs = CommonSubsequence.of(of.base(), of.theirs()).pairs().stream()
                .collect(Collectors.toMap(Pair::one, Pair::other));
        List<Place> fixed = CommonSubsequence.of(of.base(), of.mine()).pairs().stream()
                .filter(pair -> theirs.containsKey(pair.one()))
                .map(pair -> new Place(pair.one(), pair.other(), theirs.get(pair.one())))
                .collect(Collectors.toCollection(ArrayList::new));
        fixed.add(new Place(of.base().size(), of.mine().size(), of.theirs().size()));
        return fixed;
    }

    private void mergeBetween(Place start, Place end) {
        Three<List<String>> piece = new Three<>(
                of.base().subList(start.base + 1, end.base),
                of.mine().subList(start.mine + 1, end.mine),
                of.theirs().subList(start.theirs + 1, end.theirs));
        piece.settled().ifPresentOrElse(merged::addAll, () -> mergeEach(piece, start.mine + 2));
    }

    private void mergeEach(Three<List<String>> piece, int number) {
        int count = piece.base().size();
        if (piece.mine().size() != count || piece.theirs().size() != count) {
            merged.addAll(decisions.decide(at(number), piece, Paragraphs::text));
            return;
        }
        for (int i = 0; i < count; i++) {
            int index = i;
            Three<String> one = piece.map(paragraphs -> paragraphs.get(index));
            Where here = at(number + i);
            merged.add(one.settled().orElseGet(() -> decisions.decide(here, one, text -> text)));
        }
    }

    private Where at(int number) {
        return where.in("afsnit " + number);
    }
}
