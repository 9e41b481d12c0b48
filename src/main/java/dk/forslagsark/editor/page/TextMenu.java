package dk.forslagsark.editor.page;

import dk.forslagsark.language.Texts;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

/** The menu of the right mouse button in a text field, in Danish, which JavaFX does not speak. */
public final class TextMenu {
    /** Where another way to paste stands among the items. */
    public static final int AFTER_PASTE = 6;

    private TextMenu() {}

    /** What its items do. */
    public record Actions(
            Runnable undo,
            Runnable redo,
            Runnable cut,
            Runnable copy,
            Runnable paste,
            Runnable delete,
            Runnable selectAll) {}

    public static void install(TextInputControl input) {
        install(input, input::undo, input::redo);
    }

    /**
     * @param undo takes back what was done last
     * @param redo does it again
     */
    public static void install(TextInputControl input, Runnable undo, Runnable redo) {
        LateMenu.install(
                input,
                () -> of(new Actions(
                        undo,
                        redo,
                        input::cut,
                        input::copy,
                        input::paste,
                        () -> input.replaceSelection(""),
                        input::selectAll)));
    }

    public static ContextMenu of(Actions actions) {
        return new ContextMenu(
                item(Texts.of("page.undo"), actions.undo),
                item(Texts.of("page.redo"), actions.redo),
                new SeparatorMenuItem(),
                item(Texts.of("page.cut"), actions.cut),
                item(Texts.of("page.copy"), actions.copy),
                item(Texts.of("page.paste"), actions.paste),
                item(Texts.of("page.delete"), actions.delete),
                new SeparatorMenuItem(),
                item(Texts.of("page.select-all"), actions.selectAll));
    }

    public static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }
}
