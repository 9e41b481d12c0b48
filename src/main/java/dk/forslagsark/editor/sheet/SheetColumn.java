package dk.forslagsark.editor.sheet;

import java.util.Optional;

/**
 * A column of a sheet.
 *
 * @param <C> what columns are known by
 * @param key what rows know it by
 * @param title its heading on one line
 * @param head its heading as it is drawn
 * @param kind how it is set
 */
public record SheetColumn<C>(C key, String title, ColumnHead head, Kind kind) {
    /** How a column is set. */
    public enum Kind {
        /** The number of the row, which every sheet has on the left; the cursor does not go there. */
        NUMBER,
        /** Text that takes the room left over and stays in sight. */
        LABEL,
        /** A short text or a choice. */
        TEXT,
        /** Text of any length; it shares the room with the label and wraps, and its row is as high as it wants. */
        LONG,
        /** Text of any length in a column of its own width, over as many lines as the rows are high. */
        NOTE,
        /** Figures, right-aligned. */
        FIGURE,
        /** A mark or none. */
        TICK
    }

    /** A column whose heading is one line. */
    public SheetColumn(C key, String title, Kind kind) {
        this(key, title, ColumnHead.of(title), kind);
    }

    /** The same, headed over two lines, of which it shares the upper one with the columns beside it that have the same. */
    public SheetColumn<C> under(String over, String own) {
        return new SheetColumn<>(key, title, new ColumnHead(Optional.of(over), own), kind);
    }
}
