package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Amounts being added up, year by year. A year in which nothing stands is told from one that comes to 0. The sums are exact
 * decimals, and become an {@link Amount} when they are asked for, not at each step: rows are added by the thousand.
 */
final class YearSums {
    /** One per year, in 1.000 kr.; null where nothing has been added. */
    private final BigDecimal[] sums;

    /** Nothing in any of so many years. */
    YearSums(int years) {
        sums = new BigDecimal[years];
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
        for (Map.Entry<Integer, CellEntry<Amount>> cell : amounts.byYear().entrySet()) {
            int year = cell.getKey();
            Optional<Amount> counted = cell.getValue().counted();
            if (years.contains(year) && counted.isPresent()) {
                add(year - years.first(), counted.get().thousands());
            }
        }
    }

    /** Adds the sums of the same years. */
    void add(YearSums other) {
        for (int year = 0; year < sums.length; year++) {
            if (other.sums[year] != null) {
                add(year, other.sums[year]);
            }
        }
    }

    private void add(int year, BigDecimal thousands) {
        sums[year] = sums[year] == null ? thousands : sums[year].add(thousands);
    }

    /** The place, from 0, of the first year in which something stands; behind the last where nothing does. */
    int first() {
        int year = 0;
        while (year < sums.length && sums[year] == null) {
            year++;
        }
        return year;
    }

    /** One per year; empty where nothing stands. */
    List<Optional<Amount>> amounts() {
        return Arrays.stream(sums)
                .map(sum -> Optional.ofNullable(sum).map(Amount::new))
                .toList();
    }

    /** One per year; 0 where nothing stands. */
    List<Amount> totals() {
        Amount[] totals = new Amount[sums.length];
        for (int year = 0; year < sums.length; year++) {
            totals[year] = sums[year] == null ? Amount.ZERO : new Amount(sums[year]);
        }
        return List.of(totals);
    }
}
