package dk.forslagsark.editor.page;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

/** The menu of the right mouse button in a text field, in Danish, which JavaFX does not speak. */
public final class TextMenu {
    private TextMenu() {}

    public static void install(TextInputControl input) {
        install(input, input::undo, input::redo);
    }

    /**
     * @param undo takes back what was done last
     * @param redo does it again
     */
    public static void install(TextInputControl input, Runnable undo, Runnable redo) {
        ContextMenu menu = new ContextMenu(
                item("Fortryd", undo),
                item("Gendan", redo),
                new SeparatorMenuItem(),
                item("Klip", input::cut),
                item("Kopiér", input::copy),
                item("Sæt ind", input::paste),
                item("Slet", () -> input.replaceSelection("")),
                new SeparatorMenuItem(),
                item("Markér alt", input::selectAll));
        input.setContextMenu(menu);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
