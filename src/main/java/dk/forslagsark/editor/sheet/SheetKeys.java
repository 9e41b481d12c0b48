package dk.forslagsark.editor.sheet;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys do in a sheet, as in Excel. */
final class SheetKeys {
    /** With Ctrl these would move or drop the table's own selection, which is not our cursor's. */
    private static final Set<KeyCode> KEYS_OF_THE_TABLE =
            Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.A);

    private final Sheet sheet;
    private final CellEditor editor;
    /** The column Enter returns to after a run of Tabs; -1 where there was none. */
    private int tabOrigin = -1;

    SheetKeys(Sheet sheet, CellEditor editor) {
        this.sheet = sheet;
        this.editor = editor;
    }

    /** Forgets the run of Tabs: the cursor has been put somewhere else. */
    void forgetTabs() {
        tabOrigin = -1;
    }

    /** A key pressed in the table while no cell is edited. */
    void pressedInTable(KeyEvent event) {
        if (isPlain(event) && handledInTable(event) || event.isControlDown() && handledWithControl(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN
                && isAlt(event)
                && List.of(Cell.Kind.CHOICE, Cell.Kind.DATE)
                        .contains(sheet.cursorCell().kind())) {
            sheet.edit();
            event.consume();
        }
    }

    /** A character typed in the table while no cell is edited. */
    void typedInTable(KeyEvent event) {
        String typed = event.getCharacter();
        boolean altGr = event.isControlDown() && event.isAltDown();
        boolean shortcut = (event.isControlDown() || event.isAltDown() || event.isMetaDown()) && !altGr;
        if (!shortcut && !typed.isEmpty() && typed.charAt(0) >= ' ' && typed.charAt(0) != 127) {
            typed(typed);
            event.consume();
        }
    }

    /** A mark is made and taken away by the space bar, and made by an x, without an edit. */
    private void typed(String character) {
        boolean ticks = sheet.cursorCell().kind() == Cell.Kind.TICK;
        if (ticks && character.equals(" ")) {
            sheet.edit();
        } else if (ticks && character.equalsIgnoreCase("x")) {
            sheet.tick(true);
        } else {
            sheet.overwrite(character);
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

    private boolean handledInTable(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> go(Grid::up);
            case DOWN -> go(Grid::down);
            case LEFT -> go(Grid::left);
            case RIGHT -> go(Grid::right);
            case HOME -> go(Grid::rowStart);
            case END -> go(Grid::rowEnd);
            case PAGE_UP -> go(Grid::pageUp);
            case PAGE_DOWN -> go(Grid::pageDown);
            case TAB -> tab(event.isShiftDown());
            case ENTER -> enter(event.isShiftDown());
            case F2 -> sheet.edit();
            case DELETE -> sheet.clear();
            case BACK_SPACE -> sheet.overwrite("");
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean handledWithControl(KeyEvent event) {
        if (event.getCode() == KeyCode.HOME) {
            go(Grid::start);
        } else if (event.getCode() == KeyCode.END) {
            go(Grid::end);
        } else {
            return KEYS_OF_THE_TABLE.contains(event.getCode());
        }
        return true;
    }

    private boolean handledInEditor(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            editor.finish(false);
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
            return editor.isChoosing() ? chose(code) : editor.isPickingDate() ? picked(code) : moved(event);
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

    private boolean chose(KeyCode code) {
        if (code != KeyCode.UP && code != KeyCode.DOWN) {
            return false;
        }
        editor.step(code == KeyCode.UP ? -1 : 1);
        return true;
    }

    /** While a cell is typed over, an arrow ends the edit and moves on; in a single line up and down always do. */
    private boolean moved(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean vertical = (code == KeyCode.UP || code == KeyCode.DOWN) && !editor.isWithinLines();
        boolean horizontal = code == KeyCode.LEFT || code == KeyCode.RIGHT;
        if (!isPlain(event) || !(vertical || horizontal && editor.mode() == CellEditor.Mode.OVERWRITE)) {
            return false;
        }
        sheet.finishEditing();
        return handledInTable(event);
    }

    private void go(BiFunction<Grid, Position, Position> move) {
        forgetTabs();
        sheet.move(move);
    }

    private void tab(boolean back) {
        if (tabOrigin < 0) {
            tabOrigin = sheet.cursor().column();
        }
        sheet.move(back ? Grid::previous : Grid::next);
    }

    private void enter(boolean up) {
        if (tabOrigin >= 0) {
            int column = tabOrigin;
            sheet.move((grid, from) -> new Position(from.row(), column));
        }
        go(up ? Grid::up : Grid::down);
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    }

    private static boolean isAlt(KeyEvent event) {
        return event.isAltDown() && !event.isControlDown();
    }
}
