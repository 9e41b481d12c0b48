package dk.forslagsark.clipboard;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Puts the figures of a row in the order of their years.
 *
 * @param columns the columns of figures
 * @param header the years above them, if any
 * @param periods the months or quarters above some of them, if any
 */
record YearCells(List<Integer> columns, Optional<HeaderRow> header, Optional<PeriodRow> periods) {

    /** The year of the first figure of each row. */
    Optional<Integer> firstYear() {
        return header.map(
                found -> found.years().values().stream().min(Integer::compare).orElseThrow());
    }

    /** One cell for each year from the first to the last, or for each column where the years are not known. */
    List<PastedCell> of(List<PastedCell> row) {
        if (header.isEmpty()) {
            return columns.stream().map(column -> marked(row, column)).toList();
        }
        int last = header.get().years().values().stream().max(Integer::compare).orElseThrow();
        return IntStream.rangeClosed(firstYear().orElseThrow(), last)
                .mapToObj(year -> inYear(row, year))
                .toList();
    }

    /** Where a year stands twice, and says two things, neither is chosen: both stand in the cell, which is marked. */
    private PastedCell inYear(List<PastedCell> row, int year) {
        List<PastedCell> cells = columns.stream()
                .filter(column -> header.orElseThrow().years().get(column) == year)
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
