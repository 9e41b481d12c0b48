package dk.forslagsark.editor.sheet;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the keys lead from a cell, as in Excel. Cells with nothing in them are passed by; where there is nowhere to go
 * the cursor stays.
 */
final class Navigation {
    /** How many rows Page Up and Page Down jump. */
    private static final int PAGE = 15;

    private Navigation() {}

    static Position up(Grid grid, Position from) {
        return first(from, upwards(grid, from), grid::isReachable);
    }

    static Position down(Grid grid, Position from) {
        return first(from, downwards(grid, from), grid::isReachable);
    }

    static Position left(Grid grid, Position from) {
        return first(from, leftwards(grid, from), grid::isReachable);
    }

    static Position right(Grid grid, Position from) {
        return first(from, rightwards(grid, from), grid::isReachable);
    }

    /** To the right, and from the end of the row to the start of the next. */
    static Position next(Grid grid, Position from) {
        Stream<Position> below =
                IntStream.range(from.row() + 1, grid.rows().size()).boxed().flatMap(row -> row(grid, row));
        return first(from, Stream.concat(rightwards(grid, from), below), grid::isReachable);
    }

    /** To the left, and from the start of the row to the end of the one before. */
    static Position previous(Grid grid, Position from) {
        Stream<Position> above = descending(from.row())
                .flatMap(row -> descending(grid.columns().size()).map(column -> new Position(row, column)));
        return first(from, Stream.concat(leftwards(grid, from), above), grid::isReachable);
    }

    static Position rowStart(Grid grid, Position from) {
        return first(from, row(grid, from.row()), grid::isReachable);
    }

    static Position rowEnd(Grid grid, Position from) {
        return first(
                from, leftwards(grid, new Position(from.row(), grid.columns().size())), grid::isReachable);
    }

    /** The first cell in which something can be typed, headings apart. */
    static Position start(Grid grid, Position from) {
        return first(from, all(grid), position -> grid.cell(position).isEditable() && !isGroup(grid, position));
    }

    /** The last cell of the sheet that the cursor can stand on. */
    static Position end(Grid grid, Position from) {
        return all(grid)
                .filter(grid::isReachable)
                .reduce((before, after) -> after)
                .orElse(from);
    }

    static Position pageUp(Grid grid, Position from) {
        return IntStream.range(0, PAGE).boxed().reduce(from, (at, step) -> up(grid, at), (a, b) -> b);
    }

    static Position pageDown(Grid grid, Position from) {
        return IntStream.range(0, PAGE).boxed().reduce(from, (at, step) -> down(grid, at), (a, b) -> b);
    }

    /** The nearest cell the cursor can stand on, if there is not one here. */
    static Position nearest(Grid grid, Position wanted) {
        int row = Math.max(0, Math.min(wanted.row(), grid.rows().size() - 1));
        int column = Math.max(0, Math.min(wanted.column(), grid.columns().size() - 1));
        Position inside = new Position(row, column);
        Stream<Position> candidates = Stream.of(
                        Stream.of(inside),
                        rightwards(grid, inside),
                        leftwards(grid, inside),
                        upwards(grid, inside),
                        all(grid))
                .flatMap(stream -> stream);
        return first(inside, candidates, grid::isReachable);
    }

    private static boolean isGroup(Grid grid, Position position) {
        return grid.rows().get(position.row()).style() == RowContent.Style.GROUP;
    }

    private static Stream<Position> all(Grid grid) {
        return IntStream.range(0, grid.rows().size()).boxed().flatMap(row -> row(grid, row));
    }

    private static Stream<Position> row(Grid grid, int row) {
        return IntStream.range(0, grid.columns().size()).mapToObj(column -> new Position(row, column));
    }

    private static Stream<Position> rightwards(Grid grid, Position from) {
        return IntStream.range(from.column() + 1, grid.columns().size())
                .mapToObj(column -> new Position(from.row(), column));
    }

    private static Stream<Position> leftwards(Grid grid, Position from) {
        return descending(from.column()).map(column -> new Position(from.row(), column));
    }

    private static Stream<Position> upwards(Grid grid, Position from) {
        return descending(from.row()).map(row -> new Position(row, from.column()));
    }

    private static Stream<Position> downwards(Grid grid, Position from) {
        return IntStream.range(from.row() + 1, grid.rows().size()).mapToObj(row -> new Position(row, from.column()));
    }

    /** From one below the bound down to 0. */
    private static Stream<Integer> descending(int bound) {
        return IntStream.range(0, bound).mapToObj(i -> bound - 1 - i);
    }

    private static Position first(Position otherwise, Stream<Position> candidates, Predicate<Position> wanted) {
        return candidates.filter(wanted).findFirst().orElse(otherwise);
    }
}
