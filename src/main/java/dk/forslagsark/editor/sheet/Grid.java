package dk.forslagsark.editor.sheet;

import dk.forslagsark.editor.sheet.Entered.CellText;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the keys lead from a cell, as in Excel. Cells with nothing in them are passed by; where there is nowhere to go
 * the cursor stays.
 *
 * @param columns the columns from left to right
 * @param rows the rows from the top
 */
record Grid(List<SheetColumn> columns, List<RowContent> rows) {
    /** How many rows Page Up and Page Down jump. */
    private static final int PAGE = 15;

    Cell cell(Position position) {
        return rows.get(position.row()).cell(columns.get(position.column()).key());
    }

    /** What is entered in the cell there, or as many rows below it. */
    CellText text(Position position, int beyond, String text) {
        return new CellText(rows.get(position.row()).key(), beyond, columnKey(position), text);
    }

    /** The keys of the corners. */
    Range range(Selection selection) {
        return new Range(
                rowKey(selection.anchor()),
                columnKey(selection.anchor()),
                rowKey(selection.corner()),
                columnKey(selection.corner()));
    }

    /** Where the cell of these keys is; the first cell of the sheet if there is none. */
    Position find(Object row, String column) {
        int rowIndex = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).key().equals(row))
                .findFirst()
                .orElse(0);
        int columnIndex = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).key().equals(column))
                .findFirst()
                .orElse(firstColumn());
        return new Position(rowIndex, columnIndex);
    }

    Object rowKey(Position position) {
        return rows.get(position.row()).key();
    }

    String columnKey(Position position) {
        return columns.get(position.column()).key();
    }

    boolean isFigure(Position position) {
        return columns.get(position.column()).kind() == SheetColumn.Kind.FIGURE;
    }

    /** All columns of the row but the number. */
    Selection wholeRows(int from, int to) {
        return Selection.block(new Position(from, firstColumn()), new Position(to, columns.size() - 1));
    }

    Selection wholeColumns(int from, int to) {
        return Selection.block(new Position(0, from), new Position(rows.size() - 1, to));
    }

    /** The block and all to the right of it. */
    Selection toRowEnd(Selection block) {
        return Selection.block(block.start(), new Position(block.lastRow(), columns.size() - 1));
    }

    Selection everything() {
        return wholeRows(0, rows.size() - 1);
    }

    /** The first column that is not the number. */
    int firstColumn() {
        return columns.get(0).kind() == SheetColumn.Kind.NUMBER ? 1 : 0;
    }

    boolean contains(Position position) {
        return position.row() >= 0
                && position.row() < rows.size()
                && position.column() >= 0
                && position.column() < columns.size();
    }

    Position up(Position from) {
        return first(from, upwards(from), this::isReachable);
    }

    Position down(Position from) {
        return first(from, downwards(from), this::isReachable);
    }

    Position left(Position from) {
        return first(from, leftwards(from), this::isReachable);
    }

    Position right(Position from) {
        return first(from, rightwards(from), this::isReachable);
    }

    /** To the right, and from the end of the row to the start of the next. */
    Position next(Position from) {
        Stream<Position> below =
                IntStream.range(from.row() + 1, rows.size()).boxed().flatMap(this::row);
        return first(from, Stream.concat(rightwards(from), below), this::isReachable);
    }

    /** To the left, and from the start of the row to the end of the one before. */
    Position previous(Position from) {
        Stream<Position> above = descending(from.row())
                .flatMap(row -> descending(columns.size()).map(column -> new Position(row, column)));
        return first(from, Stream.concat(leftwards(from), above), this::isReachable);
    }

    Position rowStart(Position from) {
        return first(from, row(from.row()), this::isReachable);
    }

    Position rowEnd(Position from) {
        return first(from, leftwards(new Position(from.row(), columns.size())), this::isReachable);
    }

    /** The first cell in which something can be typed, headings apart. */
    Position start(Position from) {
        return first(from, all(), position -> cell(position).isEditable() && !isGroup(position));
    }

    /** The last cell of the sheet that the cursor can stand on. */
    Position end(Position from) {
        return all().filter(this::isReachable).reduce((before, after) -> after).orElse(from);
    }

    Position pageUp(Position from) {
        return IntStream.range(0, PAGE).boxed().reduce(from, (at, step) -> up(at), (a, b) -> b);
    }

    Position pageDown(Position from) {
        return IntStream.range(0, PAGE).boxed().reduce(from, (at, step) -> down(at), (a, b) -> b);
    }

    /** The place itself, or the nearest within the sheet; whether the cursor can stand there or not. */
    Position clamped(Position wanted) {
        int row = Math.max(0, Math.min(wanted.row(), rows.size() - 1));
        int column = Math.max(firstColumn(), Math.min(wanted.column(), columns.size() - 1));
        return new Position(row, column);
    }

    /** The nearest cell the cursor can stand on, if there is not one here. */
    Position nearest(Position wanted) {
        int row = Math.max(0, Math.min(wanted.row(), rows.size() - 1));
        int column = Math.max(0, Math.min(wanted.column(), columns.size() - 1));
        Position inside = new Position(row, column);
        Stream<Position> candidates = Stream.of(
                        Stream.of(inside), rightwards(inside), leftwards(inside), upwards(inside), all())
                .flatMap(stream -> stream);
        return first(inside, candidates, this::isReachable);
    }

    private boolean isGroup(Position position) {
        return rows.get(position.row()).style() == RowContent.Style.GROUP;
    }

    /** The rows that the block touches. */
    List<Object> rowKeys(Selection block) {
        return rows.subList(block.firstRow(), block.lastRow() + 1).stream()
                .map(RowContent::key)
                .toList();
    }

    private boolean isReachable(Position position) {
        return cell(position).isReachable();
    }

    private Stream<Position> all() {
        return IntStream.range(0, rows.size()).boxed().flatMap(this::row);
    }

    private Stream<Position> row(int row) {
        return IntStream.range(0, columns.size()).mapToObj(column -> new Position(row, column));
    }

    private Stream<Position> rightwards(Position from) {
        return IntStream.range(from.column() + 1, columns.size()).mapToObj(column -> new Position(from.row(), column));
    }

    private Stream<Position> leftwards(Position from) {
        return descending(from.column()).map(column -> new Position(from.row(), column));
    }

    private Stream<Position> upwards(Position from) {
        return descending(from.row()).map(row -> new Position(row, from.column()));
    }

    private Stream<Position> downwards(Position from) {
        return IntStream.range(from.row() + 1, rows.size()).mapToObj(row -> new Position(row, from.column()));
    }

    /** From one below the bound down to 0. */
    private static Stream<Integer> descending(int bound) {
        return IntStream.range(0, bound).mapToObj(i -> bound - 1 - i);
    }

    private static Position first(Position otherwise, Stream<Position> candidates, Predicate<Position> wanted) {
        return candidates.filter(wanted).findFirst().orElse(otherwise);
    }
}
