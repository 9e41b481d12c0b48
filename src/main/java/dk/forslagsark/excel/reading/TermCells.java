package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.FieldName;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The price level, the years and the discount rate.
 *
 * @param places where they stand
 * @param log is told what differs
 */
record TermCells(NamedRanges places, ReadingLog log) {
    /** The terms with what the cells say otherwise. */
    Terms read(Terms before) {
        int level = whole(FieldName.OfFigure.PRICE_LEVEL, before.priceLevel());
        Years shown = shown().orElse(before.years());
        int first = whole(FieldName.OfFigure.FIRST_YEAR, before.years().first(), shown.first());
        int last = whole(FieldName.OfFigure.LAST_YEAR, before.years().last(), shown.last());
        Years years = Years.areValid(first, last) ? new Years(first, last) : before.years();
        return new Terms(level, years, rate(before));
    }

    private int whole(FieldName.OfFigure field, int before) {
        return whole(field, before, before);
    }

    /**
     * A year in a cell of its own.
     *
     * @param otherwise what it is where the workbook has no such cell
     */
    private int whole(FieldName.OfFigure field, int before, int otherwise) {
        Optional<ReadCell> cell = cell(field);
        return cell.isEmpty()
                ? otherwise
                : figure(field, cell.get(), BigDecimal.valueOf(before), TermCells::isYear)
                        .intValue();
    }

    private Optional<BigDecimal> rate(Terms before) {
        Optional<ReadCell> cell = cell(FieldName.OfFigure.DISCOUNT_RATE);
        if (cell.isEmpty()) {
            return before.ownRate();
        }
        BigDecimal rate = figure(FieldName.OfFigure.DISCOUNT_RATE, cell.get(), before.rate(), Terms::isRate);
        return rate.compareTo(before.rate()) == 0 ? before.ownRate() : Optional.of(rate);
    }

    private BigDecimal figure(FieldName field, ReadCell cell, BigDecimal before, Predicate<BigDecimal> isPossible) {
        Optional<BigDecimal> number = cell.number();
        if (cell.isUncomputed()
                || number.filter(now -> now.compareTo(before) == 0).isPresent()) {
            return before;
        }
        if (number.filter(isPossible).isEmpty()) {
            log.problem(
                    cell,
                    field.written() + ": “" + Stated.in(cell).text() + "” kan ikke bruges. Det er læst som "
                            + Stated.of(before).text() + ".");
            return before;
        }
        ImportDifference other =
                ImportDifference.input(cell.address(), field.written(), Stated.in(cell), Stated.of(before));
        return log.takes(other) ? number.get() : before;
    }

    static boolean isYear(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().intValue() < 10_000
                && Years.isYear(number.intValue());
    }

    private Optional<ReadCell> cell(FieldName field) {
        return places.find(field.written()).map(NamedRange::cell).map(ReadCell::of);
    }

    /** The years that stand above the amounts. */
    private Optional<Years> shown() {
        List<Integer> years = places.find(TemplateNames.YEARS).stream()
                .flatMap(NamedRange::rowOfCells)
                .map(ReadCell::of)
                .flatMap(cell -> cell.number().filter(TermCells::isYear).stream())
                .map(BigDecimal::intValue)
                .toList();
        return Optional.of(years)
                .filter(all -> !all.isEmpty())
                .filter(all -> Years.areValid(all.get(0), all.get(all.size() - 1)))
                .map(all -> new Years(all.get(0), all.get(all.size() - 1)));
    }
}
