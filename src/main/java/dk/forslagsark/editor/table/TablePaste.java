package dk.forslagsark.editor.table;

import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.clipboard.PastedCell;
import dk.forslagsark.clipboard.PastedRow;
import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.editor.sheet.PlacedBlock;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where rows understood from a clipboard go: those of the cursor's block from its row on, those of the other block to its
 * end.
 *
 * @param cursor the row the cursor is in
 * @param years the years shown
 * @param column the column the cursor is in
 */
record TablePaste(RowKey cursor, Years years, Column column) {

    List<PlacedBlock<RowKey, Column>> blocks(Pasted pasted) {
        return Stream.of(cursor.block(), other(cursor.block()))
                .map(block -> new PlacedBlock<>(start(block), Column.LABEL, texts(pasted, block)))
                .filter(placed -> !placed.texts().isEmpty())
                .toList();
    }

    private static Block other(Block block) {
        return block == Block.PERMANENT ? Block.IMPLEMENTATION : Block.PERMANENT;
    }

    private RowKey start(Block block) {
        boolean here = block == cursor.block() && cursor instanceof RowKey.Input;
        return here ? cursor : new RowKey.New(block);
    }

    private List<List<String>> texts(Pasted pasted, Block block) {
        return pasted.lines().stream()
                .filter(row -> row.block().orElse(cursor.block()) == block)
                .map(row -> texts(row, offset(pasted)))
                .toList();
    }

    /** By how many columns the first figure stands to the right of the first year. */
    private int offset(Pasted pasted) {
        int here = column instanceof Column.Year year ? year.year() : years.first();
        return pasted.firstYear().orElse(here) - years.first();
    }

    /** Cells that the clipboard says nothing of are left as they are. */
    private static List<String> texts(PastedRow row, int offset) {
        List<String> texts = new ArrayList<>();
        texts.add(row.label().isEmpty() ? null : row.label());
        texts.add(row.area().map(ChoiceWords::of).orElse(null));
        texts.addAll(Collections.nCopies(Math.max(0, offset), null));
        row.figures().stream()
                .skip(Math.max(0, -offset))
                .map(PastedCell::entered)
                .forEach(texts::add);
        return texts;
    }
}
