package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedCell.Change;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rows read so far come to, in the ways in which a total may add them up. */
final class RunningSums {
    private static final BigDecimal HALF_A_KRONE = new BigDecimal("0.0005");

    /** A sum of some rows, year by year; none once one of them holds what is no amount. */
    private static final class Sum {
        private final List<BigDecimal> years = new ArrayList<>();
        private int rows;
        private boolean isKnown = true;
        private BigDecimal leeway = BigDecimal.ZERO;

        void add(Optional<List<BigDecimal>> amounts, BigDecimal rounded) {
            rows++;
            leeway = leeway.add(rounded);
            isKnown = isKnown && amounts.isPresent();
            amounts.ifPresent(this::addAll);
        }

        private void addAll(List<BigDecimal> amounts) {
            while (years.size() < amounts.size()) {
                years.add(BigDecimal.ZERO);
            }
            for (int i = 0; i < amounts.size(); i++) {
                years.set(i, years.get(i).add(amounts.get(i)));
            }
        }

        /** To the krone, and where amounts were rounded to one, within what that may come to. */
        boolean comesTo(List<BigDecimal> amounts, int leastRows, BigDecimal rounded) {
            if (!isKnown || rows < leastRows) {
                return false;
            }
            for (int i = 0; i < Math.max(years.size(), amounts.size()); i++) {
                if (at(years, i).subtract(at(amounts, i)).abs().compareTo(leeway.add(rounded)) > 0) {
                    return false;
                }
            }
            return true;
        }

        private static BigDecimal at(List<BigDecimal> values, int index) {
            return index < values.size() ? values.get(index) : BigDecimal.ZERO;
        }
    }

    private Sum sinceTotal = new Sum();
    private Sum ofBlock = new Sum();
    private Sum ofAll = new Sum();
    private Sum ofTotals = new Sum();
    private final Map<Area, Sum> ofAreas = new HashMap<>();

    /** A row that is entered. */
    void addLine(PastedRow row) {
        Optional<List<BigDecimal>> amounts = amounts(row);
        List.of(sinceTotal, ofBlock, ofAll).forEach(sum -> sum.add(amounts, leeway(row)));
        row.area().ifPresent(area -> ofAreas.computeIfAbsent(area, any -> new Sum())
                .add(amounts, leeway(row)));
    }

    /** A total: what is below it is added up anew. */
    void addTotal(PastedRow row) {
        ofTotals.add(amounts(row), leeway(row));
        sinceTotal = new Sum();
    }

    /** A heading of a block: both what is since and what is of the block begin anew. */
    void beginBlock() {
        sinceTotal = new Sum();
        ofBlock = new Sum();
        ofAreas.clear();
    }

    /** Whether rows above were added up at all. */
    boolean hasRows() {
        return ofAll.rows > 0;
    }

    /** Whether all that a total may add up can be read. */
    boolean areKnown() {
        return sinceTotal.isKnown && ofBlock.isKnown;
    }

    /** What rounding to the krone may have changed in a year. */
    private static BigDecimal leeway(PastedRow row) {
        return row.figures().stream().anyMatch(cell -> cell.change() == Change.ROUNDED)
                ? HALF_A_KRONE
                : BigDecimal.ZERO;
    }

    /** Whether the row says what rows above it come to, at least so many; a row of zeros says nothing. */
    boolean areMatchedBy(PastedRow row, int leastRows) {
        return areMatchedBy(amounts(row), leastRows, leeway(row));
    }

    /** The same with the other sign. */
    boolean areTurnedBy(PastedRow row, int leastRows) {
        Optional<List<BigDecimal>> turned =
                amounts(row).map(all -> all.stream().map(BigDecimal::negate).toList());
        return areMatchedBy(turned, leastRows, leeway(row));
    }

    private boolean areMatchedBy(Optional<List<BigDecimal>> amounts, int leastRows, BigDecimal rounded) {
        boolean says = amounts.filter(all -> all.stream().anyMatch(amount -> amount.signum() != 0))
                .isPresent();
        return says
                && (List.of(sinceTotal, ofBlock, ofAll, ofTotals).stream()
                                .anyMatch(sum -> sum.comesTo(amounts.get(), leastRows, rounded))
                        || ofAreas.values().stream().anyMatch(sum -> sum.comesTo(amounts.get(), leastRows, rounded)));
    }

    /** Whether two rows say the same, and not that all is zero. */
    static boolean areAlike(PastedRow first, PastedRow second) {
        RunningSums sums = new RunningSums();
        sums.addLine(first);
        return sums.areMatchedBy(second, 1);
    }

    /** Whether the row has an amount, and not zeros alone. */
    static boolean isMoreThanZero(PastedRow row) {
        return amounts(row)
                .filter(all -> all.stream().anyMatch(amount -> amount.signum() != 0))
                .isPresent();
    }

    /** The amounts of a row in 1.000 kr., a zero for a blank; none where one cannot be read. */
    static Optional<List<BigDecimal>> amounts(PastedRow row) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (PastedCell cell : row.figures()) {
            Reading<Amount> reading = cell.isBlank() ? Reading.of(Amount.ZERO) : DanishAmount.read(cell.entered());
            if (reading.value().isEmpty()) {
                return Optional.empty();
            }
            amounts.add(reading.value().get().thousands());
        }
        return Optional.of(amounts);
    }
}
