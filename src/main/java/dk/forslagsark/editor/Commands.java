package dk.forslagsark.editor;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.Place;
import dk.forslagsark.editor.table.TablePage;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.file.Examples;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All the user can do, by name and key. What cannot be done as things stand is not enabled. */
final class Commands {
    private final EditorWindow window;
    private final ExportAction exporting;
    final Command create;
    final Command open;
    final List<Command> examples;
    final Command save;
    final Command saveAs;
    final Command export;
    final Command close;
    final Command quit;
    final Command undo;
    final Command redo;
    final Command insertRow = onTable("Ny række", "Insert", TablePage::insertRow);
    final Command addDetail = onTable("Ny detalje", "Alt+Insert", TablePage::addDetail);
    final Command startGroup = onTable("Gruppeoverskrift", "Ctrl+Shift+G", TablePage::startGroup);
    final Command deleteRow = onTable("Slet række", "Ctrl+Delete", TablePage::deleteRow);
    final Command duplicateRow = onTable("Duplikér række", "Ctrl+Shift+D", TablePage::duplicateRow);
    final Command moveUp = onTable("Flyt række op", "Alt+Up", page -> page.moveRow(-1));
    final Command moveDown = onTable("Flyt række ned", "Alt+Down", page -> page.moveRow(1));
    final Command fold = onTable("Fold detaljer ud eller sammen", "Alt+Right", TablePage::toggle);
    final Command cover = inWorkspace("Forside", "Ctrl+1", shown -> open(shown, Place.Page.COVER));
    final Command table = inWorkspace("Tabel 1", "Ctrl+2", shown -> open(shown, Place.Page.TABLE_1));
    final Command previousPage = inWorkspace("Forrige side", "Ctrl+Page Up", shown -> shown.step(-1));
    final Command nextPage = inWorkspace("Næste side", "Ctrl+Page Down", shown -> shown.step(1));
    final Command nextPart;
    final Command outline;
    final Command results;
    final Command theme;
    final Command keys;
    final Command about;

    Commands(EditorWindow window, FileActions files, ExportAction exporting) {
        this.window = window;
        this.exporting = exporting;
        create = new Command("Nyt forslag", "Ctrl+N", files::create);
        open = new Command("Åbn …", "Ctrl+O", files::open);
        examples = Examples.all().stream()
                .map(example -> new Command(titled(example), "", () -> files.openExample(example)))
                .toList();
        save = new Command("Gem", "Ctrl+S", files::save);
        saveAs = new Command("Gem som …", "Ctrl+Shift+S", files::saveAs);
        export = new Command("Eksportér til Excel …", "Ctrl+E", exporting::run);
        close = new Command("Luk forslag", "Ctrl+W", files::close);
        quit = new Command("Afslut", "Ctrl+Q", window::close);
        undo = inWorkspace("Fortryd", "Ctrl+Z", Workspace::undo);
        redo = inWorkspace("Gendan", "Ctrl+Y", Workspace::redo);
        nextPart = new Command("Næste del af vinduet", "F6", window::stepPart);
        outline = new Command("Sideoversigt", "F7", window::toggleOutline);
        results = new Command("Resultater", "F8", window::toggleResults);
        theme = new Command("Mørkt tema", "Ctrl+Shift+L", window::toggleTheme);
        keys = new Command("Genveje", "F1", () -> HelpDialogs.keys(window.scene(), this));
        about = new Command("Om Forslagsark", "", () -> HelpDialogs.about(window.scene()));
    }

    /** Enables what can be done now and says what undo and redo would do. */
    void refresh() {
        Optional<Document> document = window.workspace().map(Workspace::document);
        boolean onTable = window.workspace().filter(Workspace::isOnTable).isPresent();
        List.of(saveAs, save, close, cover, table, previousPage, nextPage, nextPart, outline, results)
                .forEach(command -> command.enabledProperty().set(document.isPresent()));
        boolean inRow = window.workspace()
                .filter(shown -> shown.isOnTable() && shown.table().isInRow())
                .isPresent();
        rowCommands().forEach(command -> command.enabledProperty().set(inRow));
        insertRow.enabledProperty().set(onTable);
        export.enabledProperty().set(document.isPresent() && !exporting.isRunning());
        name(undo, "Fortryd", document.flatMap(Document::undoable));
        name(redo, "Gendan", document.flatMap(Document::redoable));
    }

    /** All that have their place in a list of keys, in the order of the menus. */
    List<Command> all() {
        return Stream.of(
                        List.of(create, open, save, saveAs, export, close, quit, undo, redo),
                        rowCommands(),
                        List.of(cover, table, previousPage, nextPage, nextPart, outline, results, theme, keys))
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> rowCommands() {
        return List.of(insertRow, addDetail, startGroup, deleteRow, duplicateRow, moveUp, moveDown, fold);
    }

    private static void name(Command command, String verb, Optional<String> words) {
        command.rename(words.map(text -> verb + ": " + text).orElse(verb));
        command.enabledProperty().set(words.isPresent());
    }

    private static String titled(Examples.Example example) {
        return example.name() + " " + example.proposal().cover().title();
    }

    private static void open(Workspace shown, Place.Page page) {
        shown.open(page);
        shown.focus();
    }

    private Command onTable(String name, String key, Consumer<TablePage> action) {
        return inWorkspace(name, key, shown -> action.accept(shown.table()));
    }

    private Command inWorkspace(String name, String key, Consumer<Workspace> action) {
        return new Command(name, key, () -> window.workspace().ifPresent(action));
    }
}
