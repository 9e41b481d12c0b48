package dk.forslagsark.editor.text;

import dk.forslagsark.editor.page.TextMenu;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The menu of the right mouse button in a text with formatting. */
final class WritingMenu {
    private WritingMenu() {}

    static ContextMenu of(FormattedArea area, Runnable undo, Runnable redo) {
        MenuItem plain = TextMenu.item(
                "Sæt ind uden formatering", () -> FormattedClipboard.words().ifPresent(area::insert));
        ContextMenu menu = TextMenu.of(new TextMenu.Actions(
                undo, redo, area::cut, area::copy, area::paste, () -> area.replaceSelection(""), area::selectAll));
        menu.getItems().add(TextMenu.AFTER_PASTE, plain);
        return menu;
    }
}
