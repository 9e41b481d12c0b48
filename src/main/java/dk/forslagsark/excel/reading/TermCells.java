package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.FieldName;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;
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
        YearHeadings headings = YearHeadings.of(places);
        int first = year(FieldName.OfFigure.FIRST_YEAR, before.years().first(), headings, headings.first());
        int last = year(FieldName.OfFigure.LAST_YEAR, before.years().last(), headings, headings.last());
        Years years = Years.areValid(first, last) ? new Years(first, last) : before.years();
        headings.tell(years, log);
        return new Terms(level, years, rate(before));
    }

    /**
     * The first or last year: as it stands above the amounts if years are entered there, else in a cell of its own.
     *
     * @param said what stands above the amounts
     */
    private int year(FieldName.OfFigure field, int before, YearHeadings headings, Optional<Integer> said) {
        if (said.isPresent() && (headings.areEntered() || cell(field).isEmpty())) {
            return taken(field, before, said.get(), headings);
        }
        return whole(field, before);
    }

    private int taken(FieldName.OfFigure field, int before, int said, YearHeadings headings) {
        String heading = headings.cells().get(0).address();
        ImportDifference other = ImportDifference.input(
                heading,
                FieldWords.of(field),
                Stated.of(BigDecimal.valueOf(said)),
                Stated.of(BigDecimal.valueOf(before)));
        return said == before || log.takes(other) ? said : before;
    }

    private int whole(FieldName.OfFigure field, int before) {
        return cell(field)
                .map(found -> figure(field, found, BigDecimal.valueOf(before), TermCells::isYear)
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

    private BigDecimal figure(
            FieldName.OfFigure field, ReadCell cell, BigDecimal before, Predicate<BigDecimal> isPossible) {
        Optional<BigDecimal> number = cell.number();
        if (cell.isUncomputed()
                || number.filter(now -> now.compareTo(before) == 0).isPresent()) {
            return before;
        }
        if (number.filter(isPossible).isEmpty()) {
            log.problem(
                    cell,
                    Texts.of(
                            "excel.read.term-unusable",
                            FieldWords.of(field),
                            Stated.in(cell).shown(),
                            Stated.of(before).shown()));
            return before;
        }
        ImportDifference other =
                ImportDifference.input(cell.address(), FieldWords.of(field), Stated.in(cell), Stated.of(before));
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
}
