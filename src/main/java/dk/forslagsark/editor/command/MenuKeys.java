package dk.forslagsark.editor.command;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Alt and a letter open the menu in whose name the letter is marked. JavaFX only marks it: a menu bar takes no such key
 * while the keyboard is elsewhere.
 */
public final class MenuKeys {
    private MenuKeys() {}

    public static void install(Scene scene, MenuBar bar) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && !event.isControlDown() && !event.isShiftDown() && !event.isMetaDown()) {
                menu(bar, event.getCode()).ifPresent(menu -> {
                    menu.show();
                    event.consume();
                });
            }
        });
    }

    private static Optional<Menu> menu(MenuBar bar, KeyCode key) {
        return bar.getMenus().stream()
                .filter(menu -> letter(menu.getText()).equals(key.getName()))
                .findFirst();
    }

    /** The letter behind the mark, as it stands on the key; empty without a mark. */
    static String letter(String name) {
        int mark = name.indexOf('_');
        return mark < 0 ? "" : name.substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT);
    }
}
