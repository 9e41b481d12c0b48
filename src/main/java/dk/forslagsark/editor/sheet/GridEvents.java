package dk.forslagsark.editor.sheet;

import dk.forslagsark.formula.Precedent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What happens in a grid, told by where it happens. */
interface GridEvents {
    /** Cells are to be written. */
    void write(Change change, Selection selected);

    /** What takes the text typed in the cell, wherever that has come to be by then. */
    Consumer<String> typing(Position cell);

    /** What takes a comment on the cell, wherever that has come to be by then. */
    Consumer<String> commenting(Position cell);

    /** Where the cell has come to be when this is asked; given another place in case it is gone. */
    UnaryOperator<Position> tracking(Position cell);

    /** The figure that a formula points at in the cell; empty where there is none. */
    Optional<Precedent> precedent(Position cell);

    /** Where that figure stands, if it is in this grid. */
    Optional<Position> position(Precedent precedent);

    /** The year of the column of the cell, if it has one. */
    Optional<Integer> year(Position cell);

    /** Enter was pressed, or a click made, on a cell that comes from somewhere else. */
    void follow(Position cell);

    /** The row is to be folded or unfolded. */
    void toggle(int row);

    /** The selected rows were dragged to above that row. */
    void moveRows(Selection selected, int above);
}
