package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Writing into many cells at once: clearing them, the same text in all of them, and repeating some in others. Cells that
 * cannot take the text are left as they are and counted.
 *
 * @param grid the sheet
 * @param selection the cells that are written
 */
record CellFill(Grid grid, Selection selection) {

    /** Clears the cells. Choices that cannot be blank stay. */
    Change clear() {
        List<CellWrite> texts = new ArrayList<>();
        for (Position position : selection.positions()) {
            Cell cell = grid.cell(position);
            if (cell.isClearable()) {
                texts.add(new CellWrite(position, 0, ""));
            }
        }
        return new Change(Phrase.of("sheet.clear"), texts, selection, 0);
    }

    /** The same text in all cells in which it could be typed. */
    Change with(String text) {
        return filled(Phrase.of("sheet.fill"), at -> text, Cell::typing);
    }

    /** Each cell like the one in the first row; a single row like the row above it. */
    Change down() {
        Position above = Navigation.up(grid, selection.start());
        int source = selection.rows() > 1 ? selection.firstRow() : above.row();
        return repeated(Phrase.of("sheet.fill-down"), at -> new Position(source, at.column()));
    }

    /** Each cell like the one in the first column; a single column like the column to the left of it. */
    Change right() {
        int source = selection.columns() > 1
                ? selection.firstColumn()
                : Navigation.left(grid, selection.start()).column();
        return repeated(Phrase.of("sheet.fill-right"), at -> new Position(at.row(), source));
    }

    /** Repeats the cells of a block over all cells, over and over. */
    Change repeating(Selection pattern) {
        return repeated(
                Phrase.of("sheet.fill"),
                at -> new Position(
                        pattern.firstRow() + Math.floorMod(at.row() - pattern.firstRow(), pattern.rows()),
                        pattern.firstColumn() + Math.floorMod(at.column() - pattern.firstColumn(), pattern.columns())));
    }

    private Change repeated(Phrase words, UnaryOperator<Position> source) {
        return filled(
                words,
                at -> source.apply(at).equals(at)
                        ? null
                        : grid.cell(source.apply(at)).source(),
                Cell::taking);
    }

    /**
     * @param text what is to stand in each; a null leaves the cell alone
     * @param taking the text as a cell would take it, if it does
     */
    private Change filled(
            Phrase words, Function<Position, String> text, BiFunction<Cell, String, Optional<String>> taking) {
        List<CellWrite> texts = new ArrayList<>();
        int skipped = 0;
        for (Position position : selection.positions()) {
            String wanted = text.apply(position);
            if (wanted == null || wanted.equals(grid.cell(position).source())) {
                continue;
            }
            Optional<String> taken = taking.apply(grid.cell(position), wanted);
            taken.ifPresent(fits -> texts.add(new CellWrite(position, 0, fits)));
            skipped += taken.isPresent() || !grid.cell(position).isReachable() ? 0 : 1;
        }
        return new Change(words, texts, selection, skipped);
    }
}
