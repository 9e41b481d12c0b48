package dk.forslagsark.clipboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the figures of a row in the order of their years.
 *
 * @param columns the columns of figures
 * @param headers the years above them, if any: the first, and those that stand further down and say others
 * @param periods the months or quarters above some of them, if any
 */
record YearCells(List<Integer> columns, List<HeaderRow> headers, Optional<PeriodRow> periods) {

    /** The year of the first figure of each row. */
    Optional<Integer> firstYear() {
        return all().min(Integer::compare);
    }

    private Stream<Integer> all() {
        return headers.stream().flatMap(header -> header.years().values().stream());
    }

    /**
     * One cell for each year from the first to the last, or for each column where the years are not known.
     *
     * @param index which row of the block it is
     */
    List<PastedCell> of(List<PastedCell> row, int index) {
        if (headers.isEmpty()) {
            return columns.stream().map(column -> marked(row, column)).toList();
        }
        HeaderRow header = above(index);
        int last = all().max(Integer::compare).orElseThrow();
        return IntStream.rangeClosed(firstYear().orElseThrow(), last)
                .mapToObj(year -> inYear(row, header, year))
                .toList();
    }

    private HeaderRow above(int index) {
        return headers.stream()
                .filter(header -> header.row() <= index)
                .reduce((before, header) -> header)
                .orElse(headers.get(0));
    }

    /** Whether the row is one of years, and which: further down they may be others. */
    boolean isHeader(int index) {
        return headers.stream().anyMatch(header -> header.row() == index);
    }

    /** Where a year stands twice, and says two things, neither is chosen: both stand in the cell, which is marked. */
    private PastedCell inYear(List<PastedCell> row, HeaderRow header, int year) {
        List<PastedCell> cells = columns.stream()
                .filter(column -> header.years().get(column) == year)
                .map(column -> marked(row, column))
                .filter(cell -> !cell.isBlank())
                .distinct()
                .toList();
        return cells.stream().reduce(YearCells::both).orElse(PastedCell.BLANK);
    }

    private static PastedCell both(PastedCell first, PastedCell second) {
        return new PastedCell(first.shown() + " / " + second.shown(), first.entered() + " / " + second.entered());
    }

    private PastedCell marked(List<PastedCell> row, int column) {
        PastedCell cell = cell(row, column);
        return periods.map(found -> found.marked(column, cell)).orElse(cell);
    }

    static PastedCell cell(List<PastedCell> cells, int column) {
        return column < cells.size() ? cells.get(column) : PastedCell.BLANK;
    }
}
