package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Amounts being added up, year by year. A year in which nothing stands is told from one that comes to 0. The sums are exact
 * decimals, and become an {@link Amount} when they are asked for, not at each step: rows are added by the thousand.
 */
final class YearSums {
    /** One per year, in 1.000 kr. */
    private final BigDecimal[] sums;

    /** How many amounts stand in each year. */
    private final int[] counts;

    /** Nothing in any of so many years. */
    YearSums(int years) {
        sums = new BigDecimal[years];
        Arrays.fill(sums, BigDecimal.ZERO);
        counts = new int[years];
    }

    private YearSums(BigDecimal[] sums, int[] counts) {
        this.sums = sums;
        this.counts = counts;
    }

    /** The same, to be added to by itself. */
    YearSums copy() {
        return new YearSums(sums.clone(), counts.clone());
    }

    /** The sums of rows of so many years. */
    static YearSums of(int years, List<YearRow> rows) {
        YearSums sums = new YearSums(years);
        rows.forEach(sums::add);
        return sums;
    }

    /** Adds a row that has an amount, or a blank cell, for each of the years. */
    private void add(YearRow row) {
        for (int year = 0; year < sums.length; year++) {
            Optional<Amount> amount = row.amounts().get(year);
            if (amount.isPresent()) {
                add(year, amount.get().thousands());
            }
        }
    }

    /** Adds what counts in those years, which are as many as are added up. */
    void add(Amounts amounts, Years years) {
        amounts.byYear().forEach((year, entry) -> {
            if (years.contains(year)) {
                entry.counted().ifPresent(amount -> add(year - years.first(), amount.thousands()));
            }
        });
    }

    /** Takes away what has been added of a row in those years. */
    void remove(Amounts amounts, Years years) {
        amounts.byYear().forEach((year, entry) -> {
            if (years.contains(year)) {
                entry.counted().ifPresent(amount -> remove(year - years.first(), amount.thousands()));
            }
        });
    }

    private void add(int year, BigDecimal thousands) {
        sums[year] = sums[year].add(thousands);
        counts[year]++;
    }

    private void remove(int year, BigDecimal thousands) {
        sums[year] = sums[year].subtract(thousands);
        counts[year]--;
    }

    /** The place, from 0, of the first year in which something stands. */
    OptionalInt first() {
        return IntStream.range(0, sums.length).filter(year -> counts[year] > 0).findFirst();
    }

    /** One per year; empty where nothing stands. */
    List<Optional<Amount>> amounts() {
        return IntStream.range(0, sums.length)
                .mapToObj(year ->
                        Optional.of(sums[year]).filter(any -> counts[year] > 0).map(Amount::new))
                .toList();
    }

    /** One per year; 0 where nothing stands. */
    List<Amount> totals() {
        return Arrays.stream(sums).map(Amount::new).toList();
    }
}
