package dk.forslagsark.editor.desk;

import dk.forslagsark.editor.command.LanguageChoice;
import dk.forslagsark.editor.desk.files.FilesPage;
import dk.forslagsark.language.Texts;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu of all that can be done on the desk, with its keys. */
final class DeskMenu {
    private DeskMenu() {}

    /** A button that opens it. */
    static MenuButton button(DeskCommands commands, FilesPage files, LanguageChoice language) {
        MenuButton button = new MenuButton();
        button.setId("desk-more");
        button.setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        button.setAccessibleText(Texts.of("desk.all-commands"));
        button.getStyleClass().addAll("desk-more", "no-arrow");
        button.getItems()
                .addAll(
                        commands.openFolder.menuItem(Feather.FOLDER),
                        commands.open.menuItem(),
                        new SeparatorMenuItem(),
                        commands.compare.menuItem(),
                        commands.compareFolder.menuItem(),
                        commands.check.menuItem(Feather.CHECK_CIRCLE),
                        commands.export.menuItem(Feather.GRID),
                        commands.exportSelected.menuItem(),
                        new SeparatorMenuItem(),
                        commands.search.menuItem(Feather.SEARCH),
                        commands.filters.menuItem(Feather.FILTER),
                        commands.groups.menuItem(),
                        columns(files),
                        commands.copy.menuItem(Feather.COPY),
                        new SeparatorMenuItem());
        commands.pages.forEach(page -> button.getItems().add(page.menuItem()));
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        commands.theme.menuItem(),
                        language.menu(),
                        help(commands),
                        commands.close.menuItem());
        return button;
    }

    /** Lets the right mouse button, or its key, offer what can be done with the lines that are selected. */
    static void installOnLists(Node pages, DeskCommands commands) {
        ContextMenu menu = new ContextMenu(
                commands.open.menuItem(),
                commands.compare.menuItem(),
                commands.exportSelected.menuItem(Feather.GRID),
                new SeparatorMenuItem(),
                commands.copy.menuItem(Feather.COPY));
        menu.setId("desk-lines");
        pages.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.getTarget() instanceof Node node && isIn(node, "desk-table") && !isIn(node, "column-header")) {
                menu.show(pages, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    private static boolean isIn(Node node, String style) {
        return node != null && (node.getStyleClass().contains(style) || isIn(node.getParent(), style));
    }

    /** In a menu of its own: with its items the other would be higher than a screen of 720. */
    private static Menu help(DeskCommands commands) {
        Menu menu = new Menu(Texts.of("desk.help"), new FontIcon(Feather.HELP_CIRCLE));
        menu.getItems().addAll(commands.guide.menuItem(), commands.keys.menuItem(), commands.support.menuItem());
        return menu;
    }

    private static Menu columns(FilesPage files) {
        Menu menu = new Menu(Texts.of("desk.columns"));
        FilesPage.columns().forEach((key, title) -> {
            CheckMenuItem item = new CheckMenuItem(title);
            item.setSelected(files.showsColumn(key));
            item.setOnAction(event -> files.toggleColumn(key));
            menu.getItems().add(item);
        });
        return menu;
    }
}
