package dk.forslagsark.editor.command;

import dk.forslagsark.editor.EditorWindow;
import java.util.List;
import java.util.stream.Stream;

/** All the user can do, by name and key. What cannot be done as things stand is not enabled. */
public final class EditorCommands {
    public final FileCommands file;
    final EditCommands edit;
    final RowCommands row;
    public final FindCommands find;
    public final YearCommands years;
    public final ViewCommands view;
    final FormChoice form;
    final Command keys;
    final Command about;

    public EditorCommands(EditorWindow window, FileActions files, ExportAction exporting) {
        file = new FileCommands(window, files, exporting);
        edit = new EditCommands(window);
        row = new RowCommands(window);
        find = new FindCommands(window);
        years = new YearCommands(window);
        view = new ViewCommands(window);
        form = new FormChoice(window);
        keys = new Command("Genveje", "F1", () -> HelpDialogs.keys(window.scene(), this));
        about = new Command("Om Forslagsark", "", () -> HelpDialogs.about(window.scene()));
    }

    /** Enables what can be done now and says what undo and redo would do. */
    public void refresh() {
        all().forEach(Command::refresh);
        edit.name();
        view.name();
        form.refresh();
        find.refresh();
    }

    /** What is done to the cells and the rows of a sheet. */
    Stream<Command> ofSheet() {
        return Stream.concat(edit.ofSheet().stream(), row.all().stream());
    }

    /** All that have their place in a list of keys, in the order of the menus. */
    List<Command> all() {
        return Stream.of(file.all(), edit.all(), find.all(), row.all(), years.all(), view.all(), List.of(keys))
                .flatMap(List::stream)
                .toList();
    }
}
