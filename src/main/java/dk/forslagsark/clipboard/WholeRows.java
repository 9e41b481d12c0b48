package dk.forslagsark.clipboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A block without years above it that has no more columns behind its names than the proposal has years: each of them is a year, also
 * one in which words stand for figures.
 *
 * @param kinds the cells
 * @param first the first column behind the names
 */
record WholeRows(CellKinds kinds, int first) {

    /**
     * The columns of years, if the block is such a one.
     *
     * @param area the column of areas
     * @param years how many years the proposal shows
     */
    static Optional<List<Integer>> in(CellKinds kinds, Optional<Integer> area, int years) {
        WholeRows rows = new WholeRows(kinds, area.isPresent() ? 2 : 1);
        boolean isWhole = years > 1
                && kinds.height() > 0
                && kinds.width() > rows.first
                && kinds.width() <= rows.first + years
                && area.filter(column -> column != 1).isEmpty()
                && kinds.at(0, 0) == CellKind.TEXT
                && kinds.isOfText(0)
                && rows.haveFigures()
                && rows.columns().allMatch(rows::mayBeYear)
                && !rows.isOfLabels(rows.first);
        return isWhole ? Optional.of(rows.columns().boxed().toList()) : Optional.empty();
    }

    private IntStream columns() {
        return IntStream.range(first, kinds.width());
    }

    private boolean haveFigures() {
        return columns().anyMatch(column -> kinds.count(column, CellKind::isAmongFigures) > 0);
    }

    /** Figures, or words that stand for some: behind figures any, and before the first of them no column of names. */
    private boolean mayBeYear(int column) {
        return kinds.count(column, CellKind.AREA::equals) == 0
                && !isOfUnits(column)
                && (!kinds.isOfText(column) || isBehindFigures(column) || !isOfNames(column));
    }

    /** Whether it names the rows that have no name before it: parts of the row above, a column further in. */
    private boolean isOfLabels(int column) {
        return kinds.isOfText(column)
                && IntStream.range(0, kinds.height())
                        .filter(row -> kinds.at(row, column) != CellKind.BLANK)
                        .allMatch(row -> kinds.at(row, 0) == CellKind.BLANK);
    }

    private boolean isOfUnits(int column) {
        return !kinds.isBlank(column)
                && IntStream.range(0, kinds.height())
                        .mapToObj(row -> kinds.text(row, column))
                        .allMatch(text -> text.isBlank() || Unit.ofLabel(text).isPresent());
    }

    private boolean isBehindFigures(int column) {
        return IntStream.range(first, column).anyMatch(before -> !kinds.isOfText(before) && !kinds.isBlank(before));
    }

    /** In one row nothing tells; in several, names are longer than the labels, or begin as labels do, and have no figures in them. */
    private boolean isOfNames(int column) {
        boolean haveDigits = IntStream.range(0, kinds.height())
                .mapToObj(row -> kinds.text(row, column))
                .allMatch(text -> text.isBlank() || text.chars().anyMatch(Character::isDigit));
        return kinds.height() > 1 && !haveDigits && (kinds.length(column) > kinds.length(0) || areCapital(column));
    }

    /** Whether a word with a capital letter stands in each row, as labels have. */
    private boolean areCapital(int column) {
        return IntStream.range(0, kinds.height())
                .mapToObj(row -> kinds.text(row, column).strip())
                .allMatch(text -> !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)));
    }
}
