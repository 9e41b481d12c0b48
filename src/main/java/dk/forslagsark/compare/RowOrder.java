package dk.forslagsark.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The order of rows from one version of a list to the next. */
final class RowOrder {
    private RowOrder() {}

    /**
     * Which rows have been moved: the fewest that, put back, leave all in the order of before.
     *
     * @param places for each row of the newer version its place in the older one; below 0 for a row that has come
     * @return the indexes of moved rows in the newer version
     */
    static Set<Integer> moved(int[] places) {
        Set<Integer> moved = new HashSet<>();
        IntStream.range(0, places.length).filter(i -> places[i] >= 0).forEach(moved::add);
        moved.removeAll(longestRise(places));
        return moved;
    }

    /** The longest rising chain, by laying each place on the first pile whose top is not lower. */
    private static List<Integer> longestRise(int[] places) {
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[places.length];
        Arrays.fill(before, -1);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                int pile = pile(tops, places, i);
                before[i] = pile == 0 ? -1 : tops.get(pile - 1);
                put(tops, pile, i);
            }
        }
        return chain(tops, before);
    }

    private static int pile(List<Integer> tops, int[] places, int index) {
        Comparator<Integer> byPlace = Comparator.comparing(i -> places[i]);
        return -1 - Collections.binarySearch(tops, index, byPlace);
    }

    private static void put(List<Integer> tops, int pile, int index) {
        if (pile == tops.size()) {
            tops.add(index);
        } else {
            tops.set(pile, index);
        }
    }

    private static List<Integer> chain(List<Integer> tops, int[] before) {
        List<Integer> chain = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.get(tops.size() - 1); i >= 0; i = before[i]) {
            chain.add(i);
        }
        return chain;
    }

    /** The rows of one version in its order, and what only the other has each behind the row that it stands behind there. */
    static List<Integer> joined(List<Integer> leading, List<Integer> following) {
        List<Integer> joined = new ArrayList<>(leading);
        Set<Integer> known = new HashSet<>(leading);
        for (int i = 0; i < following.size(); i++) {
            if (known.add(following.get(i))) {
                int behind = i == 0 ? -1 : joined.indexOf(following.get(i - 1));
                joined.add(behind + 1, following.get(i));
            }
        }
        return joined;
    }

    /** Whether the rows that both have stand in the same order in both. */
    static boolean agree(List<Integer> one, List<Integer> other) {
        return common(one, other).equals(common(other, one));
    }

    private static List<Integer> common(List<Integer> one, List<Integer> other) {
        Set<Integer> known = new HashSet<>(other);
        return one.stream().filter(known::contains).toList();
    }
}
