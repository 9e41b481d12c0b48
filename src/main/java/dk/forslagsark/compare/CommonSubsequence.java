package dk.forslagsark.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Which pieces of two texts are the same piece, in order: as many as can be. What is the same at both ends is found at once; of
 * what is between, a product of lengths beyond {@value #MOST} is too much to search, and none of it counts as the same.
 *
 * @param pairs the indexes of equal pieces in the one text and in the other, rising
 */
record CommonSubsequence(List<Pair> pairs) {
    private static final int MOST = 4_000_000;

    /** An index in the one text and one in the other. */
    record Pair(int one, int other) {}

    static <T> CommonSubsequence of(List<T> one, List<T> other) {
        int start = 0;
        while (start < Math.min(one.size(), other.size()) && one.get(start).equals(other.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(one.size(), other.size()) - start
                && one.get(one.size() - 1 - end).equals(other.get(other.size() - 1 - end))) {
            end++;
        }
        List<Pair> pairs = new ArrayList<>();
        addRun(pairs, 0, 0, start);
        addMiddle(pairs, one.subList(start, one.size() - end), other.subList(start, other.size() - end), start);
        addRun(pairs, one.size() - end, other.size() - end, end);
        return new CommonSubsequence(List.copyOf(pairs));
    }

    private static void addRun(List<Pair> pairs, int one, int other, int count) {
        for (int i = 0; i < count; i++) {
            pairs.add(new Pair(one + i, other + i));
        }
    }

    private static <T> void addMiddle(List<Pair> pairs, List<T> one, List<T> other, int start) {
        if ((long) one.size() * other.size() > MOST) {
            return;
        }
        int[][] common = common(one, other);
        int i = 0;
        int j = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                pairs.add(new Pair(start + i++, start + j++));
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** How many pieces can be the same from there to the ends. */
    private static <T> int[][] common(List<T> one, List<T> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
