package dk.forslagsark.word.reading;

import java.util.Arrays;
import java.util.List;

/**
 * Which things of one list are which of another, each in its order: first those that are alike in all, then, between these, those of the same name,
 * and at last as many as are left between the same neighbours.
 */
final class InOrder {
    static final int NONE = -1;

    /** More would take longer than anybody waits; they are left unknown. */
    private static final long MOST = 4_000_000;

    private final int[] known;

    private InOrder(int size) {
        known = new int[size];
        Arrays.fill(known, NONE);
    }

    /**
     * For each thing of the first list which one of the other it is, or {@link #NONE}.
     *
     * @param things by what they are told, the surest first: for each kind of key those of the first list; an empty key is like no other
     * @param others the keys of the other list, of the same kinds
     * @param byPlace whether as many as are left between the same neighbours are the same
     */
    static int[] of(List<List<String>> things, List<List<String>> others, boolean byPlace) {
        int size = things.get(0).size();
        InOrder alignment = new InOrder(size);
        for (int i = 0; i < things.size(); i++) {
            alignment.inGaps(new Keys(things.get(i), others.get(i)));
        }
        if (byPlace) {
            alignment.inGaps(new ByPlace(others.get(0).size()));
        }
        return alignment.known;
    }

    /** What is done in a gap between things that are known. */
    private interface Step {
        int size();

        void match(InOrder into, int from, int to, int otherFrom, int otherTo);
    }

    private void inGaps(Step step) {
        int[] before = known.clone();
        int from = 0;
        int otherFrom = 0;
        for (int to = 0; to <= before.length; to++) {
            if (to == before.length || before[to] != NONE) {
                int otherTo = to == before.length ? step.size() : before[to];
                step.match(this, from, to, otherFrom, otherTo);
                from = to + 1;
                otherFrom = otherTo + 1;
            }
        }
    }

    private record ByPlace(int size) implements Step {
        @Override
        public void match(InOrder into, int from, int to, int otherFrom, int otherTo) {
            for (int i = from; i < to && to - from == otherTo - otherFrom; i++) {
                into.known[i] = otherFrom + i - from;
            }
        }
    }

    /** The longest common part of both, by these keys. */
    private record Keys(List<String> things, List<String> others) implements Step {
        @Override
        public int size() {
            return others.size();
        }

        @Override
        public void match(InOrder into, int from, int to, int otherFrom, int otherTo) {
            int i = from;
            int j = otherFrom;
            while (i < to && j < otherTo && isSame(i, j)) {
                into.known[i++] = j++;
            }
            int last = to;
            int otherLast = otherTo;
            while (last > i && otherLast > j && isSame(last - 1, otherLast - 1)) {
                into.known[--last] = --otherLast;
            }
            if ((long) (last - i) * (otherLast - j) <= MOST) {
                walk(into, i, j, lengths(i, last, j, otherLast));
            }
        }

        private boolean isSame(int thing, int other) {
            String key = things.get(thing);
            return !key.isEmpty() && key.equals(others.get(other));
        }

        private int[][] lengths(int from, int to, int otherFrom, int otherTo) {
            int[][] lengths = new int[to - from + 1][otherTo - otherFrom + 1];
            for (int i = to - from - 1; i >= 0; i--) {
                for (int j = otherTo - otherFrom - 1; j >= 0; j--) {
                    lengths[i][j] = isSame(from + i, otherFrom + j)
                            ? lengths[i + 1][j + 1] + 1
                            : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
                }
            }
            return lengths;
        }

        private void walk(InOrder into, int from, int otherFrom, int[][] lengths) {
            int i = 0;
            int j = 0;
            while (i < lengths.length - 1 && j < lengths[i].length - 1) {
                if (isSame(from + i, otherFrom + j)) {
                    into.known[from + i] = otherFrom + j;
                    i++;
                    j++;
                } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
        }
    }
}
