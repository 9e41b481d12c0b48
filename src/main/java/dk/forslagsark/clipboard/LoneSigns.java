package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishAmount;
import java.util.List;
import java.util.stream.IntStream;

/** A minus in a cell of its own, to the left of its amount. */
final class LoneSigns {
    private static final String SIGN = "[-–−÷]";

    private LoneSigns() {}

    /** The cells, an amount marked where such a sign stands in a column that is none of figures. */
    static List<List<PastedCell>> marked(List<List<PastedCell>> rows, List<Integer> figures) {
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(column ->
                                figures.contains(column) && !figures.contains(column - 1) && isSigned(row, column)
                                        ? PeriodHeading.marked(row.get(column), DoubtWords.MINUS)
                                        : row.get(column))
                        .toList())
                .toList();
    }

    /**
     * Whether the dashes of a row may be such signs and no zeros: each has its amount behind it, and no amount has
     * another before it.
     *
     * @param figures the cells of figures from left to right, above which no years stand
     */
    static boolean mayStandIn(List<PastedCell> figures) {
        return IntStream.range(1, figures.size()).anyMatch(i -> isSigned(figures, i))
                && IntStream.range(0, figures.size())
                        .allMatch(i -> isSign(figures, i)
                                ? isSigned(figures, i + 1)
                                : figures.get(i).isBlank() || isSigned(figures, i) || isFirst(figures, i));
    }

    private static boolean isFirst(List<PastedCell> cells, int index) {
        return index == 0 || cells.get(index - 1).isBlank();
    }

    private static boolean isSigned(List<PastedCell> cells, int index) {
        return index < cells.size()
                && isSign(cells, index - 1)
                && DanishAmount.read(cells.get(index).entered())
                        .value()
                        .filter(amount -> amount.thousands().signum() > 0)
                        .isPresent();
    }

    private static boolean isSign(List<PastedCell> cells, int index) {
        return index >= 0 && cells.get(index).shown().strip().matches(SIGN);
    }
}
