package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Amounts being added up, year by year. A year in which nothing stands is told from one that comes to 0.
 *
 * @param years one per year
 */
record YearSums(List<ExactSum> years) {
    /** Nothing in any of so many years. */
    static YearSums none(int years) {
        return new YearSums(Stream.generate(ExactSum::new).limit(years).toList());
    }

    /** The sums of rows of so many years. */
    static YearSums of(int years, List<YearRow> rows) {
        YearSums sums = none(years);
        rows.forEach(sums::add);
        return sums;
    }

    /** The same, to be added to by itself. */
    YearSums copy() {
        return new YearSums(years.stream().map(ExactSum::new).toList());
    }

    /** Adds a row that has an amount, or a blank cell, for each of the years. */
    private void add(YearRow row) {
        for (int year = 0; year < years.size(); year++) {
            Optional<Amount> amount = row.amounts().get(year);
            if (amount.isPresent()) {
                years.get(year).add(amount.get());
            }
        }
    }

    /** Adds what counts in those years, which are as many as are added up. */
    void add(Amounts amounts, Years shown) {
        change(amounts, shown, ExactSum::add);
    }

    /** Takes away what has been added of a row in those years. */
    void remove(Amounts amounts, Years shown) {
        change(amounts, shown, ExactSum::remove);
    }

    private void change(Amounts amounts, Years shown, BiConsumer<ExactSum, Amount> change) {
        amounts.byYear().forEach((year, entry) -> {
            if (shown.contains(year)) {
                entry.counted().ifPresent(amount -> change.accept(years.get(year - shown.first()), amount));
            }
        });
    }

    /** The place, from 0, of the first year in which something stands. */
    OptionalInt first() {
        return IntStream.range(0, years.size())
                .filter(year -> !years.get(year).isEmpty())
                .findFirst();
    }

    /** One per year; empty where nothing stands. */
    List<Optional<Amount>> amounts() {
        return years.stream()
                .map(sum -> sum.isEmpty() ? Optional.<Amount>empty() : Optional.of(sum.amount()))
                .toList();
    }

    /** One per year; 0 where nothing stands. */
    List<Amount> totals() {
        return years.stream().map(ExactSum::amount).toList();
    }
}
