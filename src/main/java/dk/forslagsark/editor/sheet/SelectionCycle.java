package dk.forslagsark.editor.sheet;

import java.util.Comparator;
import java.util.List;

/**
 * The order in which Enter and Tab lead through a block of cells.
 *
 * @param grid the sheet
 * @param selection the block
 */
record SelectionCycle(Grid grid, Selection selection) {
    /**
     * The cells the cursor can stand on, in order.
     *
     * @param down column by column, or else row by row
     */
    List<Position> stops(boolean down) {
        Comparator<Position> byColumn = Comparator.comparing(Position::column);
        Comparator<Position> byRow = Comparator.comparing(Position::row);
        return selection.positions().stream()
                .filter(at -> grid.cell(at).isReachable())
                .sorted(down ? byColumn.thenComparing(byRow) : byRow.thenComparing(byColumn))
                .toList();
    }
}
