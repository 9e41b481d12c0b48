package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Years that stand one behind the other in a text: {@code 2026 2027}, {@code Budget 2026 Budget 2027}.
 *
 * @param years each once, in the order in which they stand there
 * @param words how many words they take
 * @param areCertain whether one of them says more than the year, which alone could be an amount
 */
record LineYears(List<Integer> years, int words, boolean areCertain) {
    private static final int MOST_WORDS = 3;

    LineYears {
        years = List.copyOf(years);
    }

    /** Those that begin at a word; none where it is another word. */
    static LineYears at(List<LineWord> words, int from) {
        List<Integer> years = new ArrayList<>();
        boolean certain = false;
        int at = from;
        Optional<Found> next = next(words, at);
        while (next.isPresent() && years.size() < Years.MOST) {
            years.add(next.get().heading.year());
            certain |= next.get().heading.isCertain();
            at += next.get().words;
            next = next(words, at);
        }
        return new LineYears(years.stream().distinct().toList(), at - from, certain);
    }

    /** The heading of one year, in as few words as make one. */
    private record Found(YearHeading heading, int words) {}

    private static Optional<Found> next(List<LineWord> words, int at) {
        for (int count = 1; count <= Math.min(MOST_WORDS, words.size() - at); count++) {
            List<LineWord> some = words.subList(at, at + count);
            Optional<YearHeading> heading =
                    YearHeading.in(some.stream().map(LineWord::text).collect(Collectors.joining(" ")));
            if (heading.isPresent()) {
                return Optional.of(new Found(heading.get(), count));
            }
            if (!YearHeading.mayBegin(some.get(count - 1).text())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean areSeveral() {
        return years.size() > 1 && Collections.max(years) - Collections.min(years) < Years.MOST;
    }
}
