package dk.forslagsark.editor.text;

import dk.forslagsark.editor.page.FocusOrder;
import dk.forslagsark.proposal.ListItem.Kind;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a text with formatting. What Tab does not move in a list leaves the text, as it leaves every other field. */
final class WritingKeys {
    private WritingKeys() {}

    static void install(FormattedArea area, Formatting formatting) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isDone(area, formatting, event)) {
                event.consume();
            }
        });
    }

    private static boolean isDone(FormattedArea area, Formatting formatting, KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isShortcutDown() && event.isShiftDown()) {
            return withShift(area, formatting, key);
        }
        if (event.isShortcutDown()) {
            return key == KeyCode.B && does(formatting::bold) || key == KeyCode.I && does(formatting::italic);
        }
        return switch (key) {
            case ENTER -> does(formatting::enter);
            case TAB -> tab(area, formatting, event.isShiftDown());
            case BACK_SPACE ->
                area.getSelection().getLength() == 0 && area.getCaretColumn() == 0 && formatting.outdent();
            default -> false;
        };
    }

    private static boolean withShift(FormattedArea area, Formatting formatting, KeyCode key) {
        return switch (key) {
            case DIGIT8 -> does(() -> formatting.list(Kind.BULLET));
            case DIGIT7 -> does(() -> formatting.list(Kind.NUMBER));
            case V -> does(() -> FormattedClipboard.words().ifPresent(area::insert));
            default -> false;
        };
    }

    private static boolean tab(FormattedArea area, Formatting formatting, boolean isBack) {
        boolean isAtStart = area.getCaretColumn() == 0 && area.item().isPresent();
        return isAtStart && (isBack ? formatting.outdent() : formatting.indent(1))
                || does(() -> FocusOrder.leave(area, isBack));
    }

    private static boolean does(Runnable action) {
        action.run();
        return true;
    }

    static void onUndo(FormattedArea area, Runnable undo, Runnable redo) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isBack = event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown();
            boolean isForth = event.isShortcutDown()
                    && (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown());
            if (isBack || isForth) {
                (isBack ? undo : redo).run();
                event.consume();
            }
        });
    }
}
