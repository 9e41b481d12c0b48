package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A row of a derived table, and where its figures come from.
 *
 * @param amounts one per year shown, in the years' order; empty is a blank cell, which is not a zero
 * @param sources the details, or rows without details, of Table 1 that it adds up, in their order; none only where there is nothing to add up
 */
public record YearRow(List<Optional<Amount>> amounts, List<RowRef> sources) {
    public YearRow {
        amounts = List.copyOf(amounts);
        sources = List.copyOf(sources);
    }

    /** All years together (I alt); blank cells count as 0. */
    public Amount sum() {
        List<Amount> counted = new ArrayList<>();
        amounts.forEach(amount -> amount.ifPresent(counted::add));
        return Amount.sum(counted);
    }

    static YearRow of(Amounts amounts, Years years, RowRef source) {
        return new YearRow(years.stream().mapToObj(amounts::in).toList(), List.of(source));
    }

    /** The sum of one or more rows of the same years; a year that is blank in all of them stays blank. */
    static YearRow sum(List<YearRow> rows) {
        if (rows.size() == 1) {
            return rows.get(0);
        }
        List<Optional<Amount>> sums = new ArrayList<>();
        for (int year = 0; year < rows.get(0).amounts().size(); year++) {
            sums.add(sum(rows, year));
        }
        return new YearRow(
                sums, rows.stream().flatMap(row -> row.sources().stream()).toList());
    }

    private static Optional<Amount> sum(List<YearRow> rows, int year) {
        List<Amount> counted = new ArrayList<>();
        rows.forEach(row -> row.amounts().get(year).ifPresent(counted::add));
        return counted.isEmpty() ? Optional.empty() : Optional.of(Amount.sum(counted));
    }

    /** The total of no rows at all. */
    static YearRow zeros(int years) {
        return new YearRow(Collections.nCopies(years, Optional.of(Amount.ZERO)), List.of());
    }

    /** The total below one or more rows: like Table 1's totals it has a 0 where all of them are blank. */
    static YearRow total(List<YearRow> rows) {
        YearRow sum = sum(rows);
        List<Optional<Amount>> totals = sum.amounts().stream()
                .map(amount -> amount.or(() -> Optional.of(Amount.ZERO)))
                .toList();
        return new YearRow(totals, sum.sources());
    }
}
