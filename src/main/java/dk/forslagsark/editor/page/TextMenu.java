package dk.forslagsark.editor.page;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

/** The menu of the right mouse button in a text field, in Danish, which JavaFX does not speak. */
public final class TextMenu {
    private TextMenu() {}

    public static void install(TextInputControl input) {
        ContextMenu menu = new ContextMenu(
                item("Fortryd", input::undo),
                item("Gendan", input::redo),
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
