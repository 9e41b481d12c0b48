package dk.forslagsark.editor.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that lead from cell to cell, as in Excel. With Shift a key that moves the cursor extends what is selected; Enter
 * after a run of Tabs goes below the cell in which the run began.
 */
final class CursorKeys {
    /** A way from one cell to another. */
    private interface Move extends BiFunction<Grid, Position, Position> {}

    private static final Map<KeyCode, Move> MOVES = Map.of(
            KeyCode.UP, Navigation::up,
            KeyCode.DOWN, Navigation::down,
            KeyCode.LEFT, Navigation::left,
            KeyCode.RIGHT, Navigation::right,
            KeyCode.HOME, Navigation::rowStart,
            KeyCode.END, Navigation::rowEnd,
            KeyCode.PAGE_UP, Navigation::pageUp,
            KeyCode.PAGE_DOWN, Navigation::pageDown);

    private static final Map<KeyCode, Move> JUMPS = Map.of(
            KeyCode.UP, jump(Navigation::up),
            KeyCode.DOWN, jump(Navigation::down),
            KeyCode.LEFT, jump(Navigation::left),
            KeyCode.RIGHT, jump(Navigation::right),
            KeyCode.HOME, Navigation::start,
            KeyCode.END, Navigation::end);

    private final SheetCursor cursor;
    /** The column Enter returns to after a run of Tabs; -1 where there was none. */
    private int tabOrigin = -1;

    CursorKeys(SheetCursor cursor) {
        this.cursor = cursor;
    }

    private static Move jump(Move step) {
        return (grid, from) -> new Jump(grid, step).from(from);
    }

    /** Forgets the run of Tabs: the cursor has been put somewhere else. */
    void forgetTabs() {
        tabOrigin = -1;
    }

    /** Puts the cursor there. */
    void select(Position position) {
        if (!position.equals(cursor.position())) {
            forgetTabs();
        }
        cursor.put(Selection.at(position));
    }

    /** Selects that block. */
    void select(Selection block) {
        forgetTabs();
        cursor.put(block);
    }

    /** The way the key leads; empty if it leads nowhere. */
    static Optional<BiFunction<Grid, Position, Position>> step(KeyEvent event) {
        return Optional.ofNullable((event.isControlDown() ? JUMPS : MOVES).get(event.getCode()));
    }

    /** Goes where the key leads; false if it leads nowhere. */
    boolean move(KeyEvent event) {
        Optional<BiFunction<Grid, Position, Position>> move = step(event);
        move.ifPresent(step -> {
            forgetTabs();
            if (event.isShiftDown()) {
                cursor.extend(step);
            } else {
                cursor.move(step);
            }
        });
        return move.isPresent();
    }

    void tab(boolean back) {
        if (cursor.cycle(back, false)) {
            return;
        }
        if (tabOrigin < 0) {
            tabOrigin = cursor.position().column();
        }
        cursor.move(back ? Navigation::previous : Navigation::next);
    }

    void enter(boolean up) {
        if (cursor.cycle(up, true)) {
            return;
        }
        if (tabOrigin >= 0) {
            int column = tabOrigin;
            cursor.move((grid, from) -> new Position(from.row(), column));
        }
        forgetTabs();
        cursor.move(up ? Navigation::up : Navigation::down);
    }
}
