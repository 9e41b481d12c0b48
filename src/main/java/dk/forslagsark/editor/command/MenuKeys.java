package dk.forslagsark.editor.command;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Alt and a letter open the menu in whose name the letter is marked. JavaFX only marks it: a menu bar takes no such key
 * while the keyboard is elsewhere.
 */
public final class MenuKeys {
    private MenuKeys() {}

    /**
     * @param scene of a window, as long as it is the one of that window
     */
    public static void install(Scene scene, MenuBar bar) {
        bar.getMenus().forEach(MenuKeys::install);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() && !event.isControlDown() && !event.isShiftDown() && !event.isMetaDown()) {
                menu(bar, event.getCode()).ifPresent(menu -> {
                    menu.show();
                    event.consume();
                });
            }
        });
        EventHandler<KeyEvent> keeping = event -> keepOpen(bar, event);
        scene.getWindow().addEventFilter(KeyEvent.KEY_RELEASED, keeping);
        scene.windowProperty().subscribe((left, entered) -> left.removeEventFilter(KeyEvent.KEY_RELEASED, keeping));
    }

    /**
     * The bar has not seen the letter that opened a menu, takes Alt for pressed alone and would close the menu when it comes up. It looks on from
     * a filter of the scene, so that this is one of the window.
     */
    private static void keepOpen(MenuBar bar, KeyEvent event) {
        if (event.getCode() == KeyCode.ALT && bar.getMenus().stream().anyMatch(Menu::isShowing)) {
            event.consume();
        }
    }

    /** In an open menu the letter alone does what its item does, also in one that opens out of it. */
    private static void install(Menu menu) {
        menu.getItems().stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .forEach(MenuKeys::install);
        menu.setOnShown(shown -> menu.getItems().stream()
                .map(MenuItem::getParentPopup)
                .filter(Objects::nonNull)
                .findFirst()
                .map(popup -> popup.getScene())
                .ifPresent(scene -> scene.setOnKeyTyped(event -> typed(menu, event))));
    }

    /**
     * What a key types comes after the key itself: were the menu gone by then, the letter would be written in the sheet. That which opened the
     * menu is typed with Alt.
     */
    private static void typed(Menu menu, KeyEvent event) {
        item(innermost(menu), event).ifPresent(item -> {
            event.consume();
            if (item instanceof Menu further) {
                further.show();
            } else {
                outermost(menu).hide();
                item.fire();
            }
        });
    }

    /** The menu that is open last out of this one: the keyboard may be in the first all the same. */
    private static Menu innermost(Menu menu) {
        return menu.getItems().stream()
                .filter(item -> item instanceof Menu further && further.isShowing())
                .findFirst()
                .map(further -> innermost((Menu) further))
                .orElse(menu);
    }

    private static Menu outermost(Menu menu) {
        Menu found = menu;
        while (found.getParentMenu() != null) {
            found = found.getParentMenu();
        }
        return found;
    }

    private static Optional<MenuItem> item(Menu menu, KeyEvent event) {
        return event.isControlDown() || event.isMetaDown() || event.isAltDown()
                ? Optional.empty()
                : menu.getItems().stream()
                        .filter(item -> item.getText() != null && !item.isDisable())
                        .filter(item -> letter(item.getText())
                                .equals(event.getCharacter().toUpperCase(Locale.ROOT)))
                        .filter(item -> !letter(item.getText()).isEmpty())
                        .findFirst();
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
