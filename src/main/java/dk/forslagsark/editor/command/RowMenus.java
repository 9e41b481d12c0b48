package dk.forslagsark.editor.command;

import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What the right mouse button offers in a sheet. */
public final class RowMenus {
    private final EditorCommands commands;

    public RowMenus(EditorCommands commands) {
        this.commands = commands;
    }

    /** In Table 1, whose lines have details and groups. */
    public ContextMenu ofTable() {
        return menu(Stream.of(
                new SeparatorMenuItem(),
                commands.row.addDetail.menuItem(Feather.CORNER_DOWN_RIGHT),
                commands.row.gatherDetails.menuItem(),
                commands.row.dissolveDetails.menuItem(),
                commands.row.mergeDetails.menuItem(),
                commands.row.startGroup.menuItem(Feather.TYPE)));
    }

    /** On the headings of Table 1. */
    public ContextMenu ofHeadings() {
        return new ContextMenu(commands.row.sortUp.menuItem(), commands.row.sortDown.menuItem());
    }

    /** In any other sheet. */
    public ContextMenu ofList() {
        return menu(Stream.of(new SeparatorMenuItem(), commands.column.menu()));
    }

    private ContextMenu menu(Stream<MenuItem> ofTable) {
        Stream<MenuItem> ofAll = Stream.of(
                commands.edit.cut.menuItem(Feather.SCISSORS),
                commands.edit.copy.menuItem(Feather.COPY),
                commands.edit.paste.menuItem(Feather.CLIPBOARD),
                new SeparatorMenuItem(),
                commands.row.insertAbove.menuItem(),
                commands.row.insertBelow.menuItem(Feather.PLUS),
                commands.row.duplicate.menuItem(),
                commands.row.delete.menuItem(Feather.TRASH_2),
                commands.row.moveUp.menuItem(Feather.CHEVRONS_UP),
                commands.row.moveDown.menuItem(Feather.CHEVRONS_DOWN));
        Stream<MenuItem> last =
                Stream.of(new SeparatorMenuItem(), commands.edit.comment.menuItem(Feather.MESSAGE_SQUARE));
        return new ContextMenu(
                Stream.of(ofAll, ofTable, last).flatMap(items -> items).toArray(MenuItem[]::new));
    }
}
