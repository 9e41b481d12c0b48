package dk.forslagsark.check;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row of Table 1 as the rules look at it.
 *
 * @param ref where it stands
 * @param line the row itself, or the row it is a detail of
 * @param label its own label
 * @param words the same as labels are compared and words looked for in them: see {@link PlainText#key}
 * @param amounts its amounts
 * @param years the years shown
 * @param values what it has in the years shown; blank years are left out
 * @param course the same from the first to the last that is not zero
 */
record CheckedRow(
        RowRef ref,
        Line line,
        String label,
        String words,
        Amounts amounts,
        Years years,
        List<YearAmount> values,
        List<YearAmount> course) {
    private static final int LONGEST = 40;

    static CheckedRow of(RowRef ref, Line line, String label, Amounts amounts, Years years) {
        List<YearAmount> values = List.copyOf(values(amounts, years));
        return new CheckedRow(ref, line, label, PlainText.key(label), amounts, years, values, withoutEnds(values));
    }

    private static List<YearAmount> values(Amounts amounts, Years years) {
        List<YearAmount> values = new ArrayList<>();
        for (int year = years.first(); year <= years.last(); year++) {
            Optional<Amount> amount = amounts.in(year);
            if (amount.isPresent()) {
                values.add(new YearAmount(year, amount.get()));
            }
        }
        return values;
    }

    private static List<YearAmount> withoutEnds(List<YearAmount> values) {
        int from = 0;
        int to = values.size();
        while (from < to && values.get(from).isZero()) {
            from++;
        }
        while (to > from && values.get(to - 1).isZero()) {
            to--;
        }
        return values.subList(from, to);
    }

    Block block() {
        return ref.block();
    }

    boolean isPermanent() {
        return block() == Block.PERMANENT;
    }

    /** What the row is called in a sentence. */
    String name() {
        return label.isBlank() ? Texts.of("check.row-without-text") : Quoted.shortened(label, LONGEST);
    }

    /** Whether the amount of that year comes of an expression, which one does not write over in passing. */
    boolean isComputedIn(int year) {
        return amounts.expressionIn(year).isPresent();
    }

    Optional<Amount> inLastYear() {
        return amounts.in(years.last());
    }

    /** All that a finding says of it, so that it is another finding when one of its figures is another. */
    String figures() {
        return label + ": "
                + values().stream()
                        .map(value -> value.year() + " " + DanishAmount.write(value.amount()))
                        .collect(Collectors.joining("; "));
    }

    Place at(int year) {
        return Place.cell(ref, Column.year(year));
    }

    Place atLabel() {
        return Place.cell(ref, Column.LABEL);
    }

    /** A remark on that year of it. */
    Remark remark(int year, String text) {
        return new Remark(at(year), text, figures() + " (" + year + ")");
    }

    /** A remark on the row as a whole. */
    Remark remark(String text) {
        return new Remark(atLabel(), text, figures());
    }
}
