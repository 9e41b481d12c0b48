package dk.forslagsark.editor.dialog;

import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Lets the menu key and Shift+F10 ask for the menu of the right mouse button. On Windows the system does; on Linux JavaFX hears the
 * keys and does nothing of it.
 */
final class MenuKey {
    private MenuKey() {}

    static void install(Scene scene) {
        if (isLeftToUs()) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (isMenuKey(event)) {
                    Optional.ofNullable(scene.getFocusOwner()).ifPresent(MenuKey::ask);
                    event.consume();
                }
            });
        }
    }

    private static boolean isLeftToUs() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    }

    private static boolean isMenuKey(KeyEvent event) {
        return event.getCode() == KeyCode.CONTEXT_MENU || event.getCode() == KeyCode.F10 && event.isShiftDown();
    }

    /** Where JavaFX itself does on Windows: in the middle of what has the keyboard, a quarter in. */
    private static void ask(Node node) {
        Bounds bounds = node.getLayoutBounds();
        double x = bounds.getMinX() + bounds.getWidth() / 4;
        double y = bounds.getMinY() + bounds.getHeight() / 2;
        Point2D inScene = node.localToScene(x, y);
        Point2D onScreen = node.localToScreen(x, y);
        Event.fireEvent(
                node,
                new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        inScene.getX(),
                        inScene.getY(),
                        onScreen.getX(),
                        onScreen.getY(),
                        true,
                        null));
    }
}
