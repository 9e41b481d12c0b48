package dk.forslagsark.editor.sheet;

import dk.forslagsark.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a block of texts into a sheet, from the top left cell of what is selected. A block that divides what is selected
 * evenly is repeated there, as in Excel. Where a block comes to the row in which new ones are typed, all that is left of
 * it becomes new rows; headings of groups are passed by.
 *
 * @param grid the sheet
 * @param selection what is selected
 * @param block the texts, row by row; a null leaves the cell as it is
 */
record BlockPaste(Grid grid, Selection selection, List<List<String>> block) {

    /** A row of the sheet, or a new one: how many below the row for new ones. */
    private record Target(int row, int beyond) {}

    Change change() {
        List<CellWrite> texts = new ArrayList<>();
        List<Target> targets = targets();
        int skipped = 0;
        for (int i = 0; i < rows(); i++) {
            List<String> line = block.get(i % block.size());
            for (int j = 0; j < columns(); j++) {
                String text = cell(line, j % width());
                Optional<CellWrite> taken = i < targets.size() ? taken(targets.get(i), j, text) : Optional.empty();
                taken.ifPresent(texts::add);
                skipped += taken.isPresent() || text == null || text.isBlank() ? 0 : 1;
            }
        }
        return new Change(Phrase.of("sheet.paste"), texts, after(targets), skipped);
    }

    private static String cell(List<String> line, int column) {
        return column < line.size() ? line.get(column) : null;
    }

    private int width() {
        return block.stream().mapToInt(List::size).max().orElse(0);
    }

    private int rows() {
        boolean repeats = selection.rows() % block.size() == 0 && selection.columns() % width() == 0;
        return repeats ? selection.rows() : block.size();
    }

    private int columns() {
        boolean repeats = selection.rows() % block.size() == 0 && selection.columns() % width() == 0;
        return repeats ? selection.columns() : width();
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        int row = selection.firstRow();
        while (targets.size() < rows() && row < grid.rows().size()) {
            RowContent.Style style = grid.rows().get(row).style();
            if (style == RowContent.Style.NEW) {
                for (int beyond = 0; targets.size() < rows(); beyond++) {
                    targets.add(new Target(row, beyond));
                }
            } else if (style != RowContent.Style.GROUP) {
                targets.add(new Target(row, 0));
            }
            row++;
        }
        return targets;
    }

    private Optional<CellWrite> taken(Target target, int offset, String text) {
        int column = selection.firstColumn() + offset;
        if (text == null || column >= grid.columns().size()) {
            return Optional.empty();
        }
        Position position = new Position(target.row(), column);
        return grid.cell(position).taking(text).map(fits -> new CellWrite(position, target.beyond(), fits));
    }

    private Selection after(List<Target> targets) {
        int lastRow = targets.stream()
                .mapToInt(target -> target.row() + target.beyond())
                .max()
                .orElse(selection.firstRow());
        int lastColumn = Math.min(grid.columns().size() - 1, selection.firstColumn() + Math.max(1, columns()) - 1);
        return Selection.block(selection.start(), new Position(lastRow, lastColumn));
    }
}
