package dk.forslagsark.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A row of a free table.
 *
 * @param cells what was typed in its cells, text or figure, from the left; blank ones at the end are left out
 * @param notes what is kept beside these
 */
public record FreeRow(List<String> cells, Notes notes) implements Noted<FreeRow> {
    /** The most columns a free table has. */
    public static final int MOST_COLUMNS = 10;

    public static final FreeRow BLANK = new FreeRow(List.of(), Notes.NONE);

    /** The columns, each known by its letter. */
    public static final List<Property<FreeRow, String>> COLUMNS =
            IntStream.range(0, MOST_COLUMNS).mapToObj(FreeRow::column).toList();

    /**
     * @throws IllegalArgumentException if there are more than {@value #MOST_COLUMNS} cells
     */
    public FreeRow {
        Objects.requireNonNull(notes);
        List<String> kept = new ArrayList<>(cells);
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
            kept.remove(kept.size() - 1);
        }
        if (kept.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("too many columns: " + kept.size());
        }
        cells = List.copyOf(kept);
    }

    private static Property<FreeRow, String> column(int index) {
        String letter = Character.toString('A' + index);
        return Property.text(letter, row -> row.cell(index), (row, text) -> row.withCell(index, text));
    }

    /** What was typed in the cell, the first being 0; empty where it is blank. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    public FreeRow withCell(int index, String text) {
        List<String> changed = new ArrayList<>(cells);
        while (changed.size() <= index) {
            changed.add("");
        }
        changed.set(index, text);
        return new FreeRow(changed, notes);
    }

    @Override
    public FreeRow withNotes(Notes changed) {
        return new FreeRow(cells, changed);
    }
}
