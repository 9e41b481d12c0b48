package dk.forslagsark.check;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Figures over the years that a text may speak of by name: a row, or several that belong together.
 *
 * @param words what it is called
 * @param isRow whether it is a row of Table 1, which can be added to others
 * @param block where it stands
 * @param first the first year shown
 * @param perYear its figure in each year shown, in 1.000 kr.; 0 for a blank one
 */
record SpokenCourse(String words, boolean isRow, Block block, int first, List<BigDecimal> perYear) {
    /** The rows of a block together. */
    static SpokenCourse of(String words, boolean isRow, List<CheckedRow> rows) {
        CheckedRow any = rows.get(0);
        List<BigDecimal> perYear = any.years().stream()
                .mapToObj(year -> Amount.sum(rows.stream()
                                .flatMap(row -> row.amounts().in(year).stream())
                                .toList())
                        .thousands())
                .toList();
        return new SpokenCourse(words, isRow, any.block(), any.years().first(), perYear);
    }

    /** Two of the same years together. */
    SpokenCourse plus(SpokenCourse other) {
        List<BigDecimal> sums = IntStream.range(0, perYear.size())
                .mapToObj(i -> perYear.get(i).add(other.perYear.get(i)))
                .toList();
        return new SpokenCourse(words, isRow, block, first, sums);
    }

    /** The sizes it has for what is said of those years: each of them, or all together; of no years, any year or all. */
    Stream<BigDecimal> sizes(List<Integer> years) {
        if (years.isEmpty()) {
            return Stream.concat(perYear.stream(), Stream.of(sum(perYear))).map(BigDecimal::abs);
        }
        List<BigDecimal> meant = years.stream().map(this::in).toList();
        boolean isSame = meant.stream().distinct().count() == 1;
        return (isSame ? Stream.of(meant.get(0), sum(meant)) : Stream.of(sum(meant))).map(BigDecimal::abs);
    }

    /** By how much it changes from the year before, in the one year that is spoken of, or in any. */
    Stream<BigDecimal> steps(List<Integer> years) {
        return IntStream.range(1, perYear.size())
                .filter(i -> years.isEmpty() || years.equals(List.of(first + i)))
                .mapToObj(i -> perYear.get(i).subtract(perYear.get(i - 1)).abs());
    }

    boolean hasYears(List<Integer> years) {
        return years.stream().allMatch(year -> year >= first && year < first + perYear.size());
    }

    private BigDecimal in(int year) {
        return perYear.get(year - first);
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
