package dk.forslagsark.check;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The figures that a text may speak of: amounts, sums over the years and over rows that belong together, totals and what they
 * change from year to year, unit prices, budgets and assumptions. All are sizes in 1.000 kr., without signs.
 *
 * @param first the first year shown
 * @param courses each row, and each sum of rows that belong together, year by year from the first, with their signs
 * @param inYears the year to those of that year
 * @param others those of no year
 */
record KnownFigures(
        int first,
        List<List<BigDecimal>> courses,
        Map<Integer, TreeSet<BigDecimal>> inYears,
        TreeSet<BigDecimal> others) {
    static KnownFigures of(Checked checked) {
        int first = checked.proposal().years().first();
        KnownFigures known = new KnownFigures(first, groups(checked).toList(), new TreeMap<>(), new TreeSet<>());
        known.courses.forEach(known::addYears);
        known.addEconomy(checked.version().economy());
        OtherFigures.of(checked).forEach(known::add);
        return known;
    }

    /** Whether one of them is what the text means. */
    boolean have(StatedAmount stated) {
        return sets(stated).anyMatch(set -> has(set, stated));
    }

    /** Whether what the text means is what two of one year differ by, or one differs by from an earlier year. */
    boolean differBy(StatedAmount stated) {
        return courses.stream().anyMatch(course -> changesBy(course, stated))
                || inYears(stated).anyMatch(set -> set.stream().anyMatch(lesser -> has(set, lesser, stated)));
    }

    /** Only what differs counts, and no two years that are alike. */
    private boolean changesBy(List<BigDecimal> course, StatedAmount stated) {
        return IntStream.range(1, course.size())
                .filter(year -> mayMean(stated, first + year))
                .anyMatch(year -> course.subList(0, year).stream()
                        .map(course.get(year)::subtract)
                        .filter(change -> change.signum() != 0)
                        .map(BigDecimal::abs)
                        .anyMatch(stated::means));
    }

    private static boolean mayMean(StatedAmount stated, int year) {
        return stated.year().map(said -> said == year).orElse(true);
    }

    private static boolean has(TreeSet<BigDecimal> set, StatedAmount stated) {
        return has(set, BigDecimal.ZERO, stated);
    }

    /** Whether one of them is more than that by what the text means. */
    private static boolean has(TreeSet<BigDecimal> set, BigDecimal lesser, StatedAmount stated) {
        BigDecimal next = set.ceiling(lesser.add(stated.least()));
        return next != null && stated.means(next.subtract(lesser));
    }

    /** Of an amount that is said of a year shown, those of that year; of one of another year, only those of none. */
    private Stream<TreeSet<BigDecimal>> sets(StatedAmount stated) {
        return Stream.concat(Stream.of(others), inYears(stated));
    }

    private Stream<TreeSet<BigDecimal>> inYears(StatedAmount stated) {
        return inYears.entrySet().stream()
                .filter(year -> mayMean(stated, year.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The one that is nearest to it, in 1.000 kr.; empty where there are none. */
    Optional<BigDecimal> nearest(StatedAmount stated) {
        return stated.nearest(sets(stated)
                .flatMap(set -> Stream.of(
                        Optional.ofNullable(set.floor(stated.most())),
                        Optional.ofNullable(set.ceiling(stated.least()))))
                .flatMap(Optional::stream));
    }

    /** Each row, the rows of a line, a group, a committee, a target group, an area, a text, a sign and a block, as sums per year. */
    private static Stream<List<BigDecimal>> groups(Checked checked) {
        List<List<CheckedRow>> groups = new ArrayList<>();
        for (Block block : Block.values()) {
            List<CheckedRow> rows = checked.entered(block).toList();
            rows.forEach(row -> groups.add(List.of(row)));
            groups.addAll(by(rows, row -> row.ref().owner()));
            groups.addAll(by(rows, row -> row.line().group()));
            groups.addAll(by(rows, Belonging::committee));
            groups.addAll(by(rows, Belonging::targetGroup));
            groups.addAll(by(rows, row -> row.line().area()));
            groups.addAll(by(rows, CheckedRow::label));
            groups.addAll(by(rows, row -> row.course().stream().anyMatch(value -> value.sign() > 0)));
        }
        return groups.stream().map(KnownFigures::perYear);
    }

    private static <K> Collection<List<CheckedRow>> by(List<CheckedRow> rows, Function<CheckedRow, K> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static List<BigDecimal> perYear(List<CheckedRow> rows) {
        return rows.get(0).years().stream()
                .mapToObj(year -> Amount.sum(rows.stream()
                                .flatMap(row -> row.amounts().in(year).stream())
                                .toList())
                        .thousands())
                .toList();
    }

    /** What it is in a year, and in all years together. */
    private void addYears(List<BigDecimal> course) {
        for (int i = 0; i < course.size(); i++) {
            add(first + i, course.get(i));
        }
        if (course.stream().filter(amount -> amount.signum() != 0).count() > 1) {
            add(course.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private void addEconomy(Economy economy) {
        Stream.of(economy.permanent(), economy.permanentService(), economy.implementation(), economy.net())
                .forEach(totals ->
                        addTotals(totals.stream().map(Amount::thousands).toList()));
    }

    /** What it is in a year, up to a year, and how much it changes from year to year. */
    private void addTotals(List<BigDecimal> course) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < course.size(); i++) {
            sum = sum.add(course.get(i));
            if (before.signum() != 0) {
                add(sum);
            }
            add(first + i, course.get(i));
            add(first + i, course.get(i).subtract(before));
            before = course.get(i);
        }
    }

    private void add(int year, BigDecimal figure) {
        if (figure.signum() != 0) {
            inYears.computeIfAbsent(year, any -> new TreeSet<>()).add(figure.abs());
        }
    }

    private void add(BigDecimal figure) {
        if (figure.signum() != 0) {
            others.add(figure.abs());
        }
    }
}
