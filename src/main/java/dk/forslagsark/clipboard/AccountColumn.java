package dk.forslagsark.clipboard;

import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A column of account numbers, or of days, before the amounts, where no words stand: {@code 4301}, {@code 5.32.20}. It takes the place of the labels. */
final class AccountColumn {
    private static final Pattern NUMBER = Pattern.compile("\\d{3,12}");

    /** So long a number without points is rarely an amount where the amounts beside it are none. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{4,12}");

    private static final Pattern WITH_POINTS = Pattern.compile("\\d{1,3}(?:[.-]\\d{1,2}){1,5}[.-]\\d{1,3}");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2}");

    private AccountColumn() {}

    /**
     * How many columns of accounts or days, none or one, stand before the amounts. Plain numbers are accounts where one column more than there are
     * years has figures, and the others do not look like accounts as well.
     *
     * @param last the last column of figures
     */
    static int before(CellKinds kinds, int last, int years) {
        boolean areNumbers = isOf(kinds, 0, NUMBER) && !areAlike(kinds, last, NUMBER);
        boolean isOneMore = last == years && (areNumbers || isOf(kinds, 0, DAY));
        return last > 0 && (isOneMore || isOf(kinds, 0, WITH_POINTS)) ? 1 : 0;
    }

    /** What the user is told where such a column is read as labels, or could be. */
    static Optional<String> said(CellKinds kinds, List<Integer> figures) {
        int first = figures.isEmpty() ? -1 : figures.get(0);
        if (first == 1 && (isOf(kinds, 0, WITH_POINTS) || isOf(kinds, 0, NUMBER))) {
            return Optional.of(Texts.of("clipboard.accounts"));
        }
        boolean couldBe = first == 0
                && figures.size() > 1
                && isOf(kinds, 0, LONG_NUMBER)
                && !areAlike(kinds, figures.get(figures.size() - 1), LONG_NUMBER)
                && YearHeading.in(kinds.text(0, 0)).isEmpty();
        return couldBe ? Optional.of(Texts.of("clipboard.like-accounts")) : Optional.empty();
    }

    /** Whether another column up to the last has cells of that shape. */
    private static boolean areAlike(CellKinds kinds, int last, Pattern shape) {
        return IntStream.rangeClosed(1, last).anyMatch(column -> IntStream.range(0, kinds.height())
                .anyMatch(row -> shape.matcher(kinds.text(row, column).strip()).matches()));
    }

    /** Whether each amount in the column is of that shape, and there is one; a word among them, such as that of a total, is none. */
    private static boolean isOf(CellKinds kinds, int column, Pattern shape) {
        List<String> numbers = IntStream.range(0, kinds.height())
                .filter(row -> kinds.at(row, column) != CellKind.TEXT)
                .mapToObj(row -> kinds.text(row, column).strip())
                .toList();
        return !numbers.isEmpty()
                && numbers.stream().allMatch(text -> shape.matcher(text).matches());
    }
}
