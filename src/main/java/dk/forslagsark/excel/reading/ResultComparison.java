package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.reading.ResultCells.Result;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what a workbook states with what its inputs come to. A formula that still shows what it came to before the inputs were
 * changed has not been computed again, and says nothing.
 *
 * @param now what each cell has to show
 * @param before what it had to show when the workbook was made; empty where that is not known
 * @param log is told what differs
 */
record ResultComparison(Map<ReadCell, Result> now, Map<ReadCell, Result> before, ReadingLog log) {
    void compare() {
        now.forEach(this::compare);
    }

    private void compare(ReadCell cell, Result result) {
        Stated stated = Stated.in(cell);
        Optional<Stated> was = Optional.ofNullable(before.get(cell)).map(Result::value);
        boolean isStale =
                cell.isFormula() && was.filter(old -> areAlike(old, stated)).isPresent();
        if (!cell.isUncomputed() && !isStale && !areAlike(result.value(), stated)) {
            log.note(ImportDifference.result(
                    cell.address(), result.where(), stated, result.value(), was.orElse(Stated.NOTHING)));
        }
    }

    /** A zero may be shown as nothing. */
    static boolean areAlike(Stated one, Stated other) {
        if (isNothing(one) && isNothing(other)) {
            return true;
        }
        if (one.number().isPresent() && other.number().isPresent()) {
            return areAlike(one.number().get(), other.number().get());
        }
        return one.text().equalsIgnoreCase(other.text());
    }

    private static boolean isNothing(Stated value) {
        return value.number()
                .map(number -> number.signum() == 0)
                .orElse(value.text().isEmpty());
    }

    private static boolean areAlike(BigDecimal one, BigDecimal other) {
        return Printed.krone(one).compareTo(Printed.krone(other)) == 0 || Printed.areAlike(one, other);
    }
}
