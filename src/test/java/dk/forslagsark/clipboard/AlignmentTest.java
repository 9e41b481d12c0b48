package dk.forslagsark.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlignmentTest {
    private static final int YEARS = 6;

    @Test
    void theExpectedYearsComeFirst() {
        Alignment.Row row = new Alignment.Row(new long[] {1, 2}, true);
        Alignment.Row total = new Alignment.Row(new long[] {1, 2}, true).negated();
        assertThat(new Alignment(YEARS).addingUp(List.of(row, total))).containsExactly(List.of(0b110000, 0b110000));
    }

    @Test
    void aRowMayHaveAGap() {
        Alignment.Row row = new Alignment.Row(new long[] {1, 2}, false);
        Alignment.Row total = new Alignment.Row(new long[] {1, 0, 0, 2, 0, 0}, false).negated();
        assertThat(new Alignment(YEARS).addingUp(List.of(row, total))).containsExactly(List.of(0b001001, 0b111111));
    }

    @Test
    void whereNothingAddsUpNothingIsFound() {
        Alignment.Row row = new Alignment.Row(new long[] {1, 2}, false);
        assertThat(new Alignment(YEARS).addingUp(List.of(row, new Alignment.Row(new long[] {1, 3}, false).negated())))
                .isEmpty();
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 100).boxed();
    }

    /** Whatever is found adds up, and something is found where rows without gaps were added up to begin with. */
    @ParameterizedTest
    @MethodSource("seeds")
    void rowsAreFoundFromTheirTotal(int seed) {
        Random random = new Random(seed);
        long[] total = new long[YEARS];
        List<Alignment.Row> rows = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            rows.add(row(random, total));
        }
        rows.add(new Alignment.Row(total, true).negated());
        List<List<Integer>> ways = new Alignment(YEARS).addingUp(rows);
        assertThat(ways).isNotEmpty().allSatisfy(way -> assertThat(sums(rows, way))
                .containsOnly(0));
    }

    private static Alignment.Row row(Random random, long[] total) {
        int start = random.nextInt(YEARS);
        int width = 1 + random.nextInt(YEARS - start);
        long[] figures = random.longs(width, -900, 900).toArray();
        IntStream.range(0, width).forEach(i -> total[start + i] += figures[i]);
        return new Alignment.Row(figures, random.nextBoolean());
    }

    private static long[] sums(List<Alignment.Row> rows, List<Integer> way) {
        long[] sums = new long[YEARS];
        for (int row = 0; row < rows.size(); row++) {
            int next = 0;
            for (int year = 0; year < YEARS; year++) {
                sums[year] += (way.get(row) >> year & 1) == 1 ? rows.get(row).figures()[next++] : 0;
            }
        }
        return sums;
    }
}
