package dk.forslagsark.excel.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The tables of a printed sheet, and where they may be cut.
 *
 * @param rows of the sheet
 * @param blocks the rows of each table, the headings of the table first; one may be part of another
 */
record PrintedTables(PrintedRows rows, List<CellRangeAddress> blocks) {
    /** A table begins with its heading and so many rows, or on the next page. */
    private static final int LEAST_ABOVE = 3;

    private static final int LEAST_BELOW = 2;

    /** So many rows that still go on the page are not left to the next for the sake of a better place. */
    private static final int MANY = 4;

    /** The heading of the table in which the row stands, below that heading; none for the rest of a row that is parted. */
    Optional<Integer> headAbove(int row) {
        return blocks.stream()
                .filter(block -> row > 0 && !rows.goesOn(row))
                .filter(block -> block.getFirstRow() < row && row <= block.getLastRow())
                .min(Comparator.comparingInt(CellRangeAddress::getFirstRow))
                .flatMap(this::head)
                .filter(head -> head < row);
    }

    /** The heading with the years, or the last of those that the table begins with; none where it begins with rows. */
    private Optional<Integer> head(CellRangeAddress table) {
        List<Integer> headings = IntStream.rangeClosed(table.getFirstRow(), table.getLastRow())
                .takeWhile(row -> rows.isHeading(row) || rows.isHidden(row))
                .filter(row -> !rows.isHidden(row))
                .boxed()
                .toList();
        Optional<Integer> last = headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1));
        return headings.stream().filter(rows::headsYears).findFirst().or(() -> last);
    }

    /**
     * The last row of a table that goes on a page with so much room: below a total and above a heading within the table if
     * there is such a place in the lower half, else above a heading there, else as far down as it goes; so it does where
     * many rows would be left to the next page. None where too few rows would stand above or below.
     */
    Optional<Integer> cut(int first, int last, double room) {
        List<Integer> possible = IntStream.range(first, last)
                .takeWhile(row -> SheetMeasures.height(rows.sheet(), first, row) <= room)
                .filter(row -> mayEnd(first, row, last))
                .boxed()
                .toList();
        List<Integer> above = possible.stream()
                .filter(row -> rows.isHeading(row + 1))
                .filter(row -> SheetMeasures.height(rows.sheet(), first, row) >= room / 2)
                .toList();
        Optional<Integer> deepest = last(possible.stream());
        return last(above.stream().filter(rows::isTotal))
                .or(() -> last(above.stream()))
                .filter(row -> count(row + 1, deepest.orElseThrow()) < MANY)
                .or(() -> deepest);
    }

    private static Optional<Integer> last(Stream<Integer> possible) {
        return possible.reduce((one, next) -> next);
    }

    private boolean mayEnd(int first, int row, int last) {
        return headAbove(row + 1).isPresent()
                && !rows.isHeading(row)
                && !rows.isHidden(row)
                && !rows.isHidden(row + 1)
                && !rows.isTotal(row + 1)
                && count(first, row) >= LEAST_ABOVE
                && count(row + 1, last) >= LEAST_BELOW
                && IntStream.rangeClosed(row + 1, last).anyMatch(this::isOfTable);
    }

    /** It has more than a text, which may be a note below the table. */
    private boolean isOfTable(int row) {
        return !rows.isHidden(row) && rows.hasSeveralCells(row);
    }

    /** How many rows with figures or texts there are. */
    private long count(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(row -> !rows.isHidden(row) && !rows.isHeading(row))
                .count();
    }
}
