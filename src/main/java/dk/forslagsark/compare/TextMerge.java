package dk.forslagsark.compare;

import dk.forslagsark.compare.CommonSubsequence.Pair;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Paragraph;
import dk.forslagsark.proposal.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The paragraphs of a text that two have changed. Between paragraphs that both have left alone, one side's holds where the other
 * has changed nothing; where both have, and no number of paragraphs has changed, each paragraph is looked at by itself.
 */
final class TextMerge {
    private final Where where;
    private final Three<List<Paragraph>> of;
    private final Decisions decisions;
    private final List<Paragraph> merged = new ArrayList<>();

    /** A place in all three versions. */
    private record Place(int base, int mine, int theirs) {}

    TextMerge(Where where, Three<List<Paragraph>> of, Decisions decisions) {
        this.where = where;
        this.of = of;
        this.decisions = decisions;
    }

    RichText merged() {
        Place last = new Place(-1, -1, -1);
        for (Place fixed : fixed()) {
            mergeBetween(last, fixed);
            if (fixed.base < of.base().size()) {
                merged.add(of.base().get(fixed.base));
            }
            last = fixed;
        }
        return new RichText(merged);
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
        Three<List<Paragraph>> piece = new Three<>(
                of.base().subList(start.base + 1, end.base),
                of.mine().subList(start.mine + 1, end.mine),
                of.theirs().subList(start.theirs + 1, end.theirs));
        piece.settled().ifPresentOrElse(merged::addAll, () -> mergeEach(piece, start.mine + 2));
    }

    private void mergeEach(Three<List<Paragraph>> piece, int number) {
        int count = piece.base().size();
        if (piece.mine().size() != count || piece.theirs().size() != count) {
            merged.addAll(decisions.decide(at(number), piece, pieceWords(piece)));
            return;
        }
        for (int i = 0; i < count; i++) {
            int index = i;
            Three<Paragraph> one = piece.map(paragraphs -> paragraphs.get(index));
            Where here = at(number + i);
            merged.add(one.settled()
                    .orElseGet(() -> decisions.decide(
                            here, one, pieceWords(one.map(List::of)).compose(List::of))));
        }
    }

    /** How the versions are told: by their words, and where those are the same by how they stand out. */
    private static Function<List<Paragraph>, String> pieceWords(Three<List<Paragraph>> piece) {
        Three<String> words = piece.map(paragraphs -> new RichText(paragraphs).text());
        return words.mine().equals(words.theirs())
                ? paragraphs -> FormatWords.after(new RichText(paragraphs))
                : paragraphs -> new RichText(paragraphs).text();
    }

    private Where at(int number) {
        return where.in(Texts.of("compare.paragraph", number));
    }
}
