package dk.forslagsark.compare;

import dk.forslagsark.compare.CommonSubsequence.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places in which a text has been changed, word by word.
 *
 * @param from the words that stood there, with a few around them
 * @param to those that stand there now
 */
record ChangedText(String from, String to) {
    /** So many words around a change tell where it is, and changes no further apart than that are one. */
    private static final int AROUND = 3;

    private static final String MORE = "…";

    /** A run of words without an equal; the end is not in it. */
    private record Gap(int fromStart, int fromEnd, int toStart, int toEnd) {
        boolean isNear(Gap next) {
            return next.fromStart - fromEnd <= AROUND;
        }

        Gap with(Gap next) {
            return new Gap(fromStart, next.fromEnd, toStart, next.toEnd);
        }
    }

    static List<ChangedText> of(String from, String to) {
        List<String> before = words(from);
        List<String> after = words(to);
        return gaps(before, after).stream()
                .map(gap -> new ChangedText(
                        around(before, gap.fromStart, gap.fromEnd), around(after, gap.toStart, gap.toEnd)))
                .toList();
    }

    private static List<String> words(String text) {
        return Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Gap> gaps(List<String> before, List<String> after) {
        List<Pair> pairs = new ArrayList<>(CommonSubsequence.of(before, after).pairs());
        pairs.add(new Pair(before.size(), after.size()));
        List<Gap> gaps = new ArrayList<>();
        Pair last = new Pair(-1, -1);
        for (Pair pair : pairs) {
            Gap gap = new Gap(last.one() + 1, pair.one(), last.other() + 1, pair.other());
            if (gap.fromStart < gap.fromEnd || gap.toStart < gap.toEnd) {
                add(gaps, gap);
            }
            last = pair;
        }
        return gaps;
    }

    private static void add(List<Gap> gaps, Gap gap) {
        int last = gaps.size() - 1;
        if (last >= 0 && gaps.get(last).isNear(gap)) {
            gaps.set(last, gaps.get(last).with(gap));
        } else {
            gaps.add(gap);
        }
    }

    private static String around(List<String> words, int start, int end) {
        int first = Math.max(0, start - AROUND);
        int last = Math.min(words.size(), end + AROUND);
        String text = String.join(" ", words.subList(first, last));
        return (first > 0 ? MORE + " " : "") + text + (last < words.size() ? " " + MORE : "");
    }
}
