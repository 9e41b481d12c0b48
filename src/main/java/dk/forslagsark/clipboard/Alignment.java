package dk.forslagsark.clipboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the years of figures whose blank cells are gone: the ones for which each year adds up to zero. A total takes part
 * with its signs turned.
 *
 * <p>Ways are tried in the order of how unlikely they are, and all searches of one table together take no more than
 * {@link #STEPS} steps.
 */
final class Alignment {
    /** Many times what the tables there are need, and a fraction of a second whatever the text is. */
    private static final int STEPS = 300_000;

    private static final int STEPS_OF_ONE = 60_000;
    private static final int MOST_WAYS = 50;
    private static final int MOST_ROWS = 200;

    /**
     * Figures in order, in kroner.
     *
     * @param figures the figures that are not blank, at most as many as there are years
     * @param toTheRight whether they are expected to end in the last year; else to begin in the first
     */
    record Row(long[] figures, boolean toTheRight) {
        private String shape() {
            return figures.length + (toTheRight ? "r" : "l");
        }

        Row negated() {
            return new Row(
                    IntStream.range(0, figures.length)
                            .mapToLong(i -> -figures[i])
                            .toArray(),
                    toTheRight);
        }
    }

    /** A set of years, as bits, the first year lowest; and how unlikely it is. */
    private record Choice(int years, int cost) {}

    private final int years;
    private final Map<String, List<Choice>> known = new HashMap<>();
    private int steps = STEPS;

    /** For tables of so many years. */
    Alignment(int years) {
        this.years = years;
    }

    int years() {
        return years;
    }

    /** The years of each row, as bits, for each of the likeliest ways in which all years add up to zero. */
    List<List<Integer>> addingUp(List<Row> rows) {
        int allowed = Math.min(steps, STEPS_OF_ONE);
        if (rows.size() > MOST_ROWS || allowed <= 0) {
            return List.of();
        }
        Search search = new Search(rows, allowed);
        List<List<Integer>> found = search.run();
        steps -= allowed - search.left;
        return found;
    }

    /** The years in which a row is expected. */
    static int expected(Row row, int years) {
        int width = Math.min(row.figures.length, years);
        int left = (1 << width) - 1;
        return row.toTheRight ? left << (years - width) : left;
    }

    /** The expected years first, then others without a gap, then all others. */
    private static List<Choice> choices(Row row, int years) {
        int expected = expected(row, years);
        int width = row.figures.length;
        IntStream all = width == 0 || width == years
                ? IntStream.of(expected)
                : IntStream.range(0, 1 << years).filter(set -> Integer.bitCount(set) == width);
        return all.mapToObj(set -> new Choice(set, set == expected ? 0 : isUnbroken(set) ? 1 : 2))
                .sorted(Comparator.comparingInt(Choice::cost))
                .toList();
    }

    static boolean isUnbroken(int set) {
        return Integer.bitCount((set >> Integer.numberOfTrailingZeros(set)) + 1) == 1;
    }

    /** One search, depth first, for one cost after the other. */
    private final class Search {
        private final List<Row> rows;
        private final List<List<Choice>> choices;
        private final long[] sums = new long[years];
        private final int[] chosen;
        private final List<List<Integer>> found = new ArrayList<>();
        private int left;

        Search(List<Row> rows, int steps) {
            this.rows = rows;
            this.choices = rows.stream()
                    .map(row -> known.computeIfAbsent(row.shape(), shape -> choices(row, years)))
                    .toList();
            this.chosen = new int[rows.size()];
            this.left = steps;
        }

        List<List<Integer>> run() {
            int most = choices.stream()
                    .mapToInt(list -> list.get(list.size() - 1).cost)
                    .sum();
            for (int cost = 0; cost <= most && found.isEmpty() && left > 0; cost++) {
                search(0, cost);
            }
            return found;
        }

        private void search(int row, int cost) {
            if (row == rows.size()) {
                accept(cost);
                return;
            }
            for (Choice choice : choices.get(row)) {
                if (choice.cost > cost || found.size() >= MOST_WAYS || left-- <= 0) {
                    return;
                }
                add(row, choice.years, 1);
                search(row + 1, cost - choice.cost);
                add(row, choice.years, -1);
            }
        }

        private void accept(int cost) {
            if (cost == 0 && Arrays.stream(sums).allMatch(sum -> sum == 0)) {
                found.add(IntStream.of(chosen).boxed().toList());
            }
        }

        private void add(int row, int set, int sign) {
            chosen[row] = set;
            int next = 0;
            for (int year = 0; year < years; year++) {
                if ((set >> year & 1) == 1) {
                    sums[year] += sign * rows.get(row).figures[next++];
                }
            }
        }
    }
}
