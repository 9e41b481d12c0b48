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
import java.util.stream.Stream;

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
        List<ReadCell> headings = headings();
        int first = year(
                FieldName.OfFigure.FIRST_YEAR,
                before.years().first(),
                headings.stream().findFirst());
        int last = year(
                FieldName.OfFigure.LAST_YEAR,
                before.years().last(),
                headings.stream().reduce((one, next) -> next));
        Years years = Years.areValid(first, last) ? new Years(first, last) : before.years();
        return new Terms(level, years, rate(before));
    }

    private int whole(FieldName.OfFigure field, int before) {
        return whole(field, before, cell(field));
    }

    /**
     * The first or last year: as it stands above the amounts if it is entered there, else in a cell of its own.
     *
     * @param heading above the amounts of that year
     */
    private int year(FieldName.OfFigure field, int before, Optional<ReadCell> heading) {
        return whole(
                field,
                before,
                heading.filter(cell -> !cell.isFormula()).or(() -> cell(field)).or(() -> heading));
    }

    private int whole(FieldName.OfFigure field, int before, Optional<ReadCell> cell) {
        return cell.map(found -> figure(field, found, BigDecimal.valueOf(before), TermCells::isYear)
                        .intValue())
                .orElse(before);
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
    private List<ReadCell> headings() {
        return headings(places)
                .filter(cell -> cell.number().filter(TermCells::isYear).isPresent())
                .toList();
    }

    private static Stream<ReadCell> headings(NamedRanges places) {
        return places.find(TemplateNames.YEARS).stream()
                .flatMap(NamedRange::rowOfCells)
                .map(ReadCell::of);
    }

    /** Whether years are entered above the amounts; else they are in cells of their own, and the headings follow. */
    static boolean areEnteredAboveAmounts(NamedRanges places) {
        return headings(places).findFirst().filter(cell -> !cell.isFormula()).isPresent();
    }
}
