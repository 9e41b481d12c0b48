package dk.forslagsark.check;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.version.Finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One year differs from a row that is otherwise constant, such as -2.000 among -2.200, or breaks a row that otherwise grows.
 * The first years of an effect may be smaller than the rest: it is phased in. */
final class OddYear implements Rule {
    /** With two years neither is the odd one. */
    private static final int LEAST = 3;

    private static final BigDecimal FAR = new BigDecimal("1.5");

    /** No effect that has begun grows so many times in its last step. */
    private static final BigDecimal LEAP = new BigDecimal(5);

    private static final BigDecimal MOST_OF_FULL = new BigDecimal("0.85");

    @Override
    public String id() {
        return "odd-year";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        return checked.entered().flatMap(row -> odd(row.course()).map(value -> remark(row, value)).stream());
    }

    /** The odd one, if there is one. */
    static Optional<YearAmount> odd(List<YearAmount> course) {
        if (course.size() < LEAST || SignFlip.flipped(course).findAny().isPresent()) {
            return Optional.empty();
        }
        Optional<YearAmount> amongEqual = amongEqual(course);
        return amongEqual.isPresent() || isConstantFromSecond(course)
                ? amongEqual
                : dent(course).or(() -> early(course)).or(() -> last(course));
    }

    private static boolean isConstantFromSecond(List<YearAmount> course) {
        return isConstant(course.subList(1, course.size()));
    }

    private static boolean isConstant(List<YearAmount> values) {
        for (YearAmount value : values) {
            if (!value.amount().equals(values.get(0).amount())) {
                return false;
            }
        }
        return !values.isEmpty();
    }

    private static List<YearAmount> without(List<YearAmount> course, int index) {
        List<YearAmount> others = new ArrayList<>(course);
        others.remove(index);
        return others;
    }

    private static Optional<YearAmount> amongEqual(List<YearAmount> course) {
        if (isConstant(course)) {
            return Optional.empty();
        }
        return IntStream.range(0, course.size())
                .filter(index -> isConstant(without(course, index)))
                .filter(index -> index > 0 || !isPhasedIn(course.get(0), course.get(1)))
                .mapToObj(course::get)
                .findFirst();
    }

    /** What is nearly the whole effect already is no phasing in. */
    private static boolean isPhasedIn(YearAmount first, YearAmount full) {
        BigDecimal most = full.size().thousands().multiply(MOST_OF_FULL);
        return first.size().thousands().compareTo(most) < 0;
    }

    /** The one year without which the row never shrinks. A row that shrinks at its end is another matter. */
    private static Optional<YearAmount> dent(List<YearAmount> course) {
        if (course.size() <= LEAST || grows(course)) {
            return Optional.empty();
        }
        return IntStream.range(1, course.size() - 1)
                .filter(index -> grows(without(course, index)))
                .mapToObj(course::get)
                .findFirst();
    }

    /** A first year that is far more than all later ones, of a row that grows from the second. */
    private static Optional<YearAmount> early(List<YearAmount> course) {
        List<YearAmount> rest = course.subList(1, course.size());
        YearAmount last = course.get(course.size() - 1);
        BigDecimal far = last.size().thousands().multiply(FAR);
        return grows(rest) && course.get(0).size().thousands().compareTo(far) > 0
                ? Optional.of(course.get(0))
                : Optional.empty();
    }

    /** A last year that differs where the years before it are the same from the second on, or that is far more than any of them. */
    private static Optional<YearAmount> last(List<YearAmount> course) {
        YearAmount last = course.get(course.size() - 1);
        YearAmount before = course.get(course.size() - 2);
        boolean isAfterEqual =
                course.size() > LEAST && isConstant(course.subList(1, course.size() - 1)) && !last.isZero();
        boolean isLeap =
                last.size().thousands().compareTo(before.size().thousands().multiply(LEAP)) >= 0;
        return isAfterEqual || isLeap ? Optional.of(last) : Optional.empty();
    }

    private static boolean grows(List<YearAmount> values) {
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i - 1).size().compareTo(values.get(i).size()) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Remark remark(CheckedRow row, YearAmount value) {
        List<YearAmount> course = row.course();
        Amount other = neighbour(course, value);
        Remark remark = row.remark(value.year(), says(row, value, other));
        Phrase fix = Phrase.of("check.odd-year.fix", Phrase.spelt(() -> SpokenAmount.write(other)), value.year());
        return amongEqual(course).isPresent() && !row.isComputedIn(value.year())
                ? remark.mendedBy(RowFix.amount(fix, row, value.year(), other))
                : remark;
    }

    private static String says(CheckedRow row, YearAmount value, Amount other) {
        Object[] said = {row.name(), value.year(), SpokenAmount.write(value.amount()), SpokenAmount.write(other)};
        return Factor.between(value.amount(), other)
                .map(factor -> factor.isMore(value.amount(), other)
                        ? Texts.of("check.odd-year.more." + factor.key(), said)
                        : Texts.of("check.odd-year.less." + factor.key(), said))
                .orElseGet(() -> Texts.of("check.odd-year", said));
    }

    private static Amount neighbour(List<YearAmount> course, YearAmount value) {
        int index = course.indexOf(value);
        return course.get(index == course.size() - 1 ? index - 1 : index + 1).amount();
    }
}
