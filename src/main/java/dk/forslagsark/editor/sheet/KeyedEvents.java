package dk.forslagsark.editor.sheet;

import dk.forslagsark.formula.Precedent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Tells a page what happens in its sheet, by the keys of rows and columns.
 *
 * @param <R> what rows are known by
 * @param <C> what columns are known by
 */
final class KeyedEvents<R, C> implements GridEvents {
    private final SheetActions<R, C> actions;
    private GridKeys<R, C> keys = new GridKeys<>(List.of(), List.of());

    KeyedEvents(SheetActions<R, C> actions) {
        this.actions = actions;
    }

    GridKeys<R, C> keys() {
        return keys;
    }

    /** The keys there are from now on. */
    void setKeys(GridKeys<R, C> shown) {
        keys = shown;
    }

    /** The cells selected until now are those that undo selects again. */
    @Override
    public void write(Change change, Selection selected) {
        actions.enter(new Entered<>(
                Optional.of(change.words()),
                change.texts().stream().map(keys::text).toList(),
                keys.range(selected)));
    }

    @Override
    public Consumer<String> typing(Position cell) {
        R row = keys.row(cell);
        C column = keys.column(cell);
        return typed -> actions.enter(Entered.typed(row, column, typed));
    }

    @Override
    public Consumer<String> commenting(Position cell) {
        R row = keys.row(cell);
        C column = keys.column(cell);
        return text -> actions.comment(row, column, text);
    }

    @Override
    public UnaryOperator<Position> tracking(Position cell) {
        R row = keys.row(cell);
        C column = keys.column(cell);
        boolean isNumber = cell.column() == GridColumn.NUMBER.index();
        return otherwise -> isNumber
                ? new Position(keys.find(row, column, otherwise).row(), cell.column())
                : keys.find(row, column, otherwise);
    }

    @Override
    public Optional<Precedent> precedent(Position cell) {
        return cell.column() == GridColumn.NUMBER.index()
                ? Optional.empty()
                : actions.precedent(keys.row(cell), keys.column(cell));
    }

    @Override
    public Optional<Position> position(Precedent precedent) {
        return actions.cellOf(precedent).flatMap(cell -> keys.find(cell.row(), cell.column()));
    }

    @Override
    public Optional<Integer> year(Position cell) {
        return actions.year(keys.column(cell));
    }

    @Override
    public void follow(Position cell) {
        actions.follow(keys.row(cell), keys.column(cell));
    }

    @Override
    public void toggle(int row) {
        actions.toggle(keys.rows().get(row));
    }

    @Override
    public void moveRows(Selection selected, int above) {
        actions.moveRows(keys.rows(selected), keys.rows().get(above));
    }
}
