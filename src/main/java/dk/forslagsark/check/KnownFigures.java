package dk.forslagsark.check;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures that a text may speak of: amounts, sums over years and over rows that belong together, differences from year to year,
 * totals, unit prices, budgets and assumptions.
 *
 * @param sizes their sizes in 1.000 kr., without signs
 */
record KnownFigures(TreeSet<BigDecimal> sizes) {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    static KnownFigures of(Checked checked) {
        KnownFigures known = new KnownFigures(new TreeSet<>());
        groups(checked).forEach(known::addCourse);
        known.addEconomy(checked.version().economy());
        known.addSmallTables(checked);
        return known;
    }

    /** Whether one of them is what the text means. */
    boolean have(StatedAmount stated) {
        BigDecimal next = sizes.ceiling(stated.least());
        return next != null && stated.means(next);
    }

    /** The one that is nearest to it, in 1.000 kr.; empty where there are none. */
    Optional<String> nearest(StatedAmount stated) {
        return Stream.of(
                        Optional.ofNullable(sizes.floor(stated.most())),
                        Optional.ofNullable(sizes.ceiling(stated.least())))
                .flatMap(Optional::stream)
                .min((a, b) -> a.subtract(stated.most())
                        .abs()
                        .compareTo(b.subtract(stated.most()).abs()))
                .map(size -> DanishNumber.writeBriefly(size) + " t. kr.");
    }

    /** Each row, the rows of a line, a group, a committee, a target group, an area and a block, and those beside each other, as sums per year. */
    private static Stream<List<BigDecimal>> groups(Checked checked) {
        List<List<TableRow>> groups = new ArrayList<>();
        for (Block block : Block.values()) {
            List<TableRow> rows = checked.entered(block).toList();
            rows.forEach(row -> groups.add(List.of(row)));
            for (int i = 1; i < rows.size(); i++) {
                groups.add(rows.subList(i - 1, i + 1));
            }
            groups.addAll(by(rows, row -> row.ref().owner()));
            groups.addAll(by(rows, row -> row.line().group()));
            groups.addAll(by(rows, row -> Belonging.committee(row)));
            groups.addAll(by(rows, row -> Belonging.targetGroup(row)));
            groups.addAll(by(rows, row -> row.line().area()));
            groups.addAll(by(rows, TableRow::label));
            groups.addAll(by(rows, row -> row.course().stream().anyMatch(value -> value.sign() > 0)));
        }
        return groups.stream().map(KnownFigures::perYear);
    }

    private static <K> Collection<List<TableRow>> by(List<TableRow> rows, Function<TableRow, K> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static List<BigDecimal> perYear(List<TableRow> rows) {
        return rows.get(0).years().stream()
                .mapToObj(year -> Amount.sum(rows.stream()
                                .flatMap(row -> row.amounts().in(year).stream())
                                .toList())
                        .thousands())
                .toList();
    }

    /** What it is in a year, in years together, and how much more or less than in another year. */
    private void addCourse(List<BigDecimal> course) {
        for (int from = 0; from < course.size(); from++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int to = from; to < course.size(); to++) {
                sum = sum.add(course.get(to));
                add(sum);
                add(course.get(to).subtract(course.get(from)));
            }
        }
    }

    private void addEconomy(Economy economy) {
        Stream.of(economy.permanent(), economy.permanentService(), economy.implementation(), economy.net())
                .forEach(totals ->
                        addCourse(totals.stream().map(Amount::thousands).toList()));
    }

    private void addSmallTables(Checked checked) {
        checked.proposal().rows(Budget.ROWS).forEach(budget -> {
            budget.amount().map(Amount::thousands).ifPresent(this::add);
            budget.saving().map(Amount::thousands).ifPresent(this::add);
        });
        checked.proposal().rows(UnitPrice.ROWS).forEach(this::addUnitPrice);
        checked.version().smallTables().unitPrices().forEach(price -> price.effect()
                .ifAny()
                .ifPresent(this::add));
        checked.proposal().rows(Assumption.ROWS).stream()
                .flatMap(assumption -> assumption.value().stream())
                .forEach(this::addOfAnyUnit);
    }

    private void addUnitPrice(UnitPrice price) {
        Stream.of(price.priceBefore(), price.priceAfter())
                .flatMap(Optional::stream)
                .forEach(this::addOfAnyUnit);
        product(price.quantityBefore(), price.priceBefore());
        product(price.quantityAfter(), price.priceAfter());
    }

    private void product(Optional<BigDecimal> quantity, Optional<BigDecimal> price) {
        quantity.flatMap(many -> price.map(many::multiply)).ifPresent(kroner -> add(kroner.movePointLeft(3)));
    }

    /** Kroner, 1.000 kr. or millions: the field does not say. */
    private void addOfAnyUnit(BigDecimal value) {
        add(value.movePointLeft(3));
        add(value);
        add(value.multiply(THOUSAND));
    }

    private void add(BigDecimal figure) {
        if (figure.signum() != 0) {
            sizes.add(figure.abs());
        }
    }
}
