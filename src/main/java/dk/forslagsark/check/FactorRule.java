package dk.forslagsark.check;

import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An amount exactly ten, a hundred or a thousand times the one beside it; or a row that is in kroner for all it looks like. */
final class FactorRule implements Rule {
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    /** A row so many times the largest other one is in another unit. */
    private static final BigDecimal FAR = new BigDecimal(30);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** 10 mio. kr., beside less than 100.000 kr. in the same row. */
    private static final BigDecimal NOTABLE = new BigDecimal(10_000);

    /** 50 mio. kr.; less is no wonder. */
    private static final BigDecimal LARGE = new BigDecimal(50_000);

    /** 200 mio. kr., where there is nothing to compare it with. */
    private static final BigDecimal ALONE = new BigDecimal(200_000);

    @Override
    public String id() {
        return "factor";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<CheckedRow> rows =
                checked.entered().filter(row -> !row.course().isEmpty()).toList();
        List<BigDecimal> largest = rows.stream()
                .map(FactorRule::largest)
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        return rows.stream()
                .flatMap(row ->
                        inKroner(row, largest).or(() -> oneInKroner(row, largest)).or(() -> stepped(row)).stream());
    }

    /** One year that is far from all others of its row, and of all other rows where it is large. */
    private static Optional<Remark> oneInKroner(CheckedRow row, List<BigDecimal> twoLargest) {
        if (row.course().size() < 2) {
            return Optional.empty();
        }
        List<YearAmount> bySize = row.course().stream()
                .sorted(Comparator.comparing(YearAmount::size).reversed())
                .toList();
        BigDecimal size = bySize.get(0).size().thousands();
        BigDecimal beside = bySize.get(1).size().thousands();
        BigDecimal others = twoLargest.get(0).compareTo(size) > 0
                ? twoLargest.get(0)
                : twoLargest.stream().skip(1).findFirst().orElse(BigDecimal.ZERO);
        boolean isFarInRow = size.compareTo(beside.multiply(HUNDRED)) >= 0 && size.compareTo(NOTABLE) >= 0;
        boolean isFar = size.compareTo(beside.max(others).multiply(FAR)) >= 0 && size.compareTo(LARGE) >= 0;
        return beside.signum() > 0 && (isFarInRow || isFar)
                ? Optional.of(inKroner(row, bySize.get(0)))
                : Optional.empty();
    }

    private static Optional<Remark> stepped(CheckedRow row) {
        List<YearAmount> course = row.course();
        for (int i = 1; i < course.size(); i++) {
            if (factor(course, i).isPresent()) {
                return Optional.of(remark(
                        row, larger(course.get(i - 1), course.get(i)), smaller(course.get(i - 1), course.get(i))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Factor> factor(List<YearAmount> course, int index) {
        return Factor.between(course.get(index).amount(), course.get(index - 1).amount());
    }

    private static YearAmount larger(YearAmount one, YearAmount other) {
        return one.size().compareTo(other.size()) > 0 ? one : other;
    }

    private static YearAmount smaller(YearAmount one, YearAmount other) {
        return larger(one, other).equals(one) ? other : one;
    }

    private static Remark remark(CheckedRow row, YearAmount large, YearAmount small) {
        return row.remark(
                large.year(),
                Texts.of(
                        "check.factor."
                                + Factor.between(large.amount(), small.amount())
                                        .orElseThrow()
                                        .key(),
                        row.name(),
                        SpokenAmount.write(large.amount()),
                        large.year(),
                        SpokenAmount.write(small.amount()),
                        small.year()));
    }

    /** Only the row with the largest amount of all can be; the second of those is what it is compared with. */
    private static Optional<Remark> inKroner(CheckedRow row, List<BigDecimal> twoLargest) {
        BigDecimal others = twoLargest.size() < 2 ? BigDecimal.ZERO : twoLargest.get(1);
        BigDecimal least = others.signum() == 0 ? ALONE : others.multiply(FAR).max(LARGE);
        return largest(row).compareTo(least) >= 0 && isInThousands(row)
                ? Optional.of(inKroner(row, row.course().get(0)))
                : Optional.empty();
    }

    private static boolean isInThousands(CheckedRow row) {
        return row.course().stream()
                .allMatch(
                        value -> value.amount().thousands().remainder(THOUSAND).signum() == 0);
    }

    private static BigDecimal largest(CheckedRow row) {
        BigDecimal largest = BigDecimal.ZERO;
        for (YearAmount value : row.course()) {
            largest = largest.max(value.amount().thousands().abs());
        }
        return largest;
    }

    private static Remark inKroner(CheckedRow row, YearAmount large) {
        return row.remark(
                large.year(), Texts.of("check.factor.kroner", row.name(), SpokenAmount.write(large.amount())));
    }
}
