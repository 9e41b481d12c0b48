package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.Columns;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What can be done with columns, where they are one's own: in free tables. */
public final class ColumnCommands {
    private final Current current;
    public final Command insertLeft;
    public final Command insertRight;
    public final Command delete;
    public final Command rename;
    public final Command moveLeft;
    public final Command moveRight;

    ColumnCommands(Current current) {
        this.current = current;
        insertLeft = command(Texts.of("command.column.insert-left"), "Ctrl+Shift+J", Columns::insertLeft);
        insertRight = command(Texts.of("command.column.insert-right"), "Ctrl+Shift+K", Columns::insertRight);
        delete = command(Texts.of("command.column.delete"), "Ctrl+Shift+Delete", Columns::delete);
        rename = command(Texts.of("command.column.rename"), "Alt+F2", Columns::rename);
        moveLeft = command(Texts.of("command.column.move-left"), "Alt+Page Up", columns -> columns.move(-1));
        moveRight = command(Texts.of("command.column.move-right"), "Alt+Page Down", columns -> columns.move(1));
    }

    List<Command> all() {
        return List.of(insertLeft, insertRight, delete, rename, moveLeft, moveRight);
    }

    /** All of them in a menu of their own. */
    Menu menu() {
        Menu menu = new Menu(Texts.of("command.column.menu"));
        menu.getItems().addAll(all().stream().map(Command::menuItem).toArray(MenuItem[]::new));
        Command.mark(menu.getItems());
        return menu;
    }

    private Command command(String name, String key, Consumer<Columns> action) {
        return new Command(name, key, () -> act(action), () -> columns().isPresent());
    }

    private void act(Consumer<Columns> action) {
        current.commit();
        columns().ifPresent(action);
    }

    private Optional<Columns> columns() {
        return current.workspace().flatMap(Workspace::columns);
    }
}
