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
        ExactSum sum = new ExactSum();
        for (Optional<Amount> amount : amounts) {
            if (amount.isPresent()) {
                sum.add(amount.get());
            }
        }
        return sum.amount();
    }

    static YearRow of(Amounts amounts, Years years, RowRef source) {
        return new YearRow(years.stream().mapToObj(amounts::in).toList(), List.of(source));
    }

    /** The sum of one or more rows of the same years; a year that is blank in all of them stays blank. */
    static YearRow sum(List<YearRow> rows) {
        return rows.size() == 1
                ? rows.get(0)
                : new YearRow(YearSums.of(years(rows), rows).amounts(), sources(rows));
    }

    private static int years(List<YearRow> rows) {
        return rows.get(0).amounts().size();
    }

    private static List<RowRef> sources(List<YearRow> rows) {
        List<RowRef> sources = new ArrayList<>(rows.size());
        rows.forEach(row -> sources.addAll(row.sources()));
        return sources;
    }

    /** The total of no rows at all. */
    static YearRow zeros(int years) {
        return new YearRow(Collections.nCopies(years, Optional.of(Amount.ZERO)), List.of());
    }

    /** The total below one or more rows: like Table 1's totals it has a 0 where all of them are blank. */
    static YearRow total(List<YearRow> rows) {
        List<Amount> totals = YearSums.of(years(rows), rows).totals();
        return new YearRow(totals.stream().map(Optional::of).toList(), sources(rows));
    }
}
