package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in a sheet, as in Excel. With Shift a key that moves the cursor extends what is selected. */
final class SheetKeys {
    /** A way from one cell to another. */
    private interface Move extends BiFunction<Grid, Position, Position> {}

    private static final Map<KeyCode, Move> MOVES = Map.of(
            KeyCode.UP, Grid::up,
            KeyCode.DOWN, Grid::down,
            KeyCode.LEFT, Grid::left,
            KeyCode.RIGHT, Grid::right,
            KeyCode.HOME, Grid::rowStart,
            KeyCode.END, Grid::rowEnd,
            KeyCode.PAGE_UP, Grid::pageUp,
            KeyCode.PAGE_DOWN, Grid::pageDown);

    private static final Map<KeyCode, Move> JUMPS = Map.of(
            KeyCode.UP, jump(Grid::up),
            KeyCode.DOWN, jump(Grid::down),
            KeyCode.LEFT, jump(Grid::left),
            KeyCode.RIGHT, jump(Grid::right),
            KeyCode.HOME, Grid::start,
            KeyCode.END, Grid::end);

    private final SheetCursor cursor;
    private final SheetEditing editing;
    private final CellEditor editor;
    /** The column Enter returns to after a run of Tabs; -1 where there was none. */
    private int tabOrigin = -1;

    SheetKeys(SheetCursor cursor, SheetEditing editing, CellEditor editor) {
        this.cursor = cursor;
        this.editing = editing;
        this.editor = editor;
    }

    private static Move jump(Move step) {
        return (grid, from) -> new Jump(grid, step).from(from);
    }

    /** Forgets the run of Tabs: the cursor has been put somewhere else. */
    void forgetTabs() {
        tabOrigin = -1;
    }

    /** A key pressed in the table while no cell is edited. */
    void pressedInTable(KeyEvent event) {
        boolean alt = event.isAltDown() || event.isMetaDown();
        if (!alt && (moved(event) || selected(event) || !event.isControlDown() && acted(event))) {
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN
                && isAlt(event)
                && List.of(Cell.Kind.CHOICE, Cell.Kind.SUGGESTED, Cell.Kind.DATE)
                        .contains(cursor.cursorCell().kind())) {
            editing.edit();
            event.consume();
        }
    }

    /** A character typed in the table while no cell is edited. */
    void typedInTable(KeyEvent event) {
        String typed = event.getCharacter();
        boolean altGr = event.isControlDown() && event.isAltDown();
        boolean shortcut = (event.isControlDown() || event.isAltDown() || event.isMetaDown()) && !altGr;
        boolean selectsRow = event.isShiftDown() && typed.equals(" ");
        if (!shortcut && !selectsRow && !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != 127) {
            editing.overwrite(typed);
            event.consume();
        }
    }

    /** A key pressed in the field while a cell is edited. */
    void pressedInEditor(KeyEvent event) {
        if (handledInEditor(event)) {
            event.consume();
        }
    }

    /** A character typed in the field: among choices it seeks one. */
    void typedInEditor(KeyEvent event) {
        if (editor.isChoosing()) {
            editor.seek(event.getCharacter().strip());
            event.consume();
        }
    }

    private boolean moved(KeyEvent event) {
        Optional<Move> move = Optional.ofNullable((event.isControlDown() ? JUMPS : MOVES).get(event.getCode()));
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

    private boolean selected(KeyEvent event) {
        if (event.getCode() == KeyCode.A && event.isControlDown()) {
            cursor.selectEverything();
        } else if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            cursor.selectColumns();
        } else if (event.getCode() == KeyCode.SPACE && event.isShiftDown()) {
            cursor.selectRows();
        } else {
            return false;
        }
        return true;
    }

    private boolean acted(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> tab(event.isShiftDown());
            case ENTER -> enterInTable(event.isShiftDown());
            case F2 -> edit(event.isShiftDown());
            case DELETE -> editing.clear();
            case BACK_SPACE -> editing.overwrite("");
            case ESCAPE -> editing.forgetCut();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void edit(boolean remark) {
        if (remark) {
            editing.editRemark();
        } else {
            editing.edit();
        }
    }

    private boolean handledInEditor(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            editor.finish(false);
        } else if (code == KeyCode.ENTER && event.isControlDown()) {
            editing.finishInAll();
        } else if (code == KeyCode.ENTER && !isAlt(event)) {
            editor.finish(true);
            enter(event.isShiftDown());
        } else if (code == KeyCode.TAB) {
            editor.finish(true);
            tab(event.isShiftDown());
        } else if (code == KeyCode.F2) {
            editor.switchMode();
        } else if (code == KeyCode.ENTER) {
            editor.breakLine();
        } else {
            return editor.isListing() ? chose(event) : editor.isPickingDate() ? picked(code) : left(event);
        }
        return true;
    }

    private boolean picked(KeyCode code) {
        switch (code) {
            case UP -> editor.stepDays(-1);
            case DOWN -> editor.stepDays(1);
            case PAGE_UP -> editor.stepMonths(-1);
            case PAGE_DOWN -> editor.stepMonths(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean chose(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code != KeyCode.UP && code != KeyCode.DOWN) {
            return !editor.isChoosing() && left(event);
        }
        editor.step(code == KeyCode.UP ? -1 : 1);
        return true;
    }

    /** While a cell is typed over, an arrow ends the edit and moves on; in a single line up and down always do. */
    private boolean left(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean vertical = (code == KeyCode.UP || code == KeyCode.DOWN) && !editor.isWithinLines();
        boolean horizontal = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        boolean ends = vertical || horizontal && editor.mode() == CellEditor.Mode.OVERWRITE;
        if (!ends || event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return false;
        }
        editor.leave();
        return moved(event);
    }

    private void tab(boolean back) {
        if (cursor.cycle(back, false)) {
            return;
        }
        if (tabOrigin < 0) {
            tabOrigin = cursor.position().column();
        }
        cursor.move(back ? Grid::previous : Grid::next);
    }

    private void enterInTable(boolean up) {
        if (!editing.follow()) {
            enter(up);
        }
    }

    private void enter(boolean up) {
        if (cursor.cycle(up, true)) {
            return;
        }
        if (tabOrigin >= 0) {
            int column = tabOrigin;
            cursor.move((grid, from) -> new Position(from.row(), column));
        }
        forgetTabs();
        cursor.move(up ? Grid::up : Grid::down);
    }

    private static boolean isAlt(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown();
    }
}
