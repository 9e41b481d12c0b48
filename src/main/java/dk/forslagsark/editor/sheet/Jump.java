package dk.forslagsark.editor.sheet;

import java.util.function.BiFunction;

/**
 * Where Ctrl and an arrow lead, as in Excel: within a run of filled cells to its end, else to the next filled cell, and
 * where there is none, to the edge of the sheet.
 *
 * @param grid the cells
 * @param step one cell in the direction of the arrow
 */
record Jump(Grid grid, BiFunction<Grid, Position, Position> step) {
    Position from(Position start) {
        Position next = step.apply(grid, start);
        boolean withinRun = isFilled(start) && isFilled(next);
        return withinRun ? endOfRun(next) : nextFilled(next);
    }

    private Position endOfRun(Position from) {
        Position at = from;
        for (Position next = step.apply(grid, at); !next.equals(at) && isFilled(next); next = step.apply(grid, at)) {
            at = next;
        }
        return at;
    }

    private Position nextFilled(Position from) {
        Position at = from;
        for (Position next = step.apply(grid, at); !isFilled(at) && !next.equals(at); next = step.apply(grid, at)) {
            at = next;
        }
        return at;
    }

    private boolean isFilled(Position position) {
        return !grid.cell(position).text().isEmpty();
    }
}
