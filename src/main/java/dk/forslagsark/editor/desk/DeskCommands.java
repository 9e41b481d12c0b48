package dk.forslagsark.editor.desk;

import dk.forslagsark.editor.command.Command;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** What can be done on the desk. */
final class DeskCommands {
    final Command openFolder;
    final Command open;
    final Command compare;
    final Command compareFolder;
    final Command check;
    final Command export;
    final Command exportSelected;
    final Command close;
    final Command copy;
    final Command search;
    final Command committees;
    final Command filters;
    final Command groups;
    final Command theme;
    final Command guide;
    final Command keys;
    final List<Command> pages;

    DeskCommands(DeskActions actions) {
        DeskActions.WindowActions window = actions.window();
        openFolder = new Command("Åbn mappe …", "Ctrl+Shift+O", window::openFolder);
        open = new Command("Åbn det valgte", "Ctrl+O", actions::openSelected, actions::isAnySelected);
        compare = new Command("Sammenlign de to valgte", "Ctrl+D", actions::compare, actions::areTwoSelected);
        compareFolder = new Command("Sammenlign med en ældre mappe …", "Ctrl+Shift+D", actions::compareFolder);
        check = new Command("Kontrollér alle …", "Ctrl+K", actions::check, actions::isAnyShown);
        export = new Command("Eksportér alle …", "Ctrl+E", actions::exportAll, actions::mayExportAll);
        exportSelected = new Command(
                "Eksportér det valgte …", "Ctrl+Shift+E", actions::exportSelected, actions::mayExportSelected);
        copy = new Command("Kopiér til Excel", "Ctrl+Shift+C", actions::copy);
        search = new Command("Søg", "Ctrl+F", window::search);
        committees = new Command("Vælg udvalg", "Ctrl+U", window::chooseCommittees);
        filters = new Command("Filtre", "Ctrl+Shift+F", actions::toggleFilters);
        groups = new Command("Gruppér efter målgruppe", "Ctrl+G", actions::toggleGroups);
        theme = new Command("Mørkt tema", "Ctrl+Shift+L", actions::toggleTheme);
        guide = new Command("Vejledning", "F1", () -> actions.showGuide(all()));
        keys = new Command("Genveje", "Ctrl+F1", () -> actions.showKeys(all()));
        close = new Command("Luk vinduet", "Ctrl+W", window::close);
        pages = IntStream.range(0, actions.pages().count())
                .mapToObj(number -> page(actions.pages(), number))
                .toList();
    }

    private static Command page(DeskPages pages, int number) {
        return new Command(pages.name(number), "Ctrl+" + (number + 1), () -> pages.open(number));
    }

    List<Command> all() {
        return Stream.concat(
                        Stream.of(
                                openFolder,
                                open,
                                compare,
                                compareFolder,
                                check,
                                export,
                                exportSelected,
                                close,
                                copy,
                                search,
                                committees,
                                filters,
                                groups,
                                theme,
                                guide,
                                keys),
                        pages.stream())
                .toList();
    }

    /** Looks anew what can be done. */
    void refresh() {
        all().forEach(Command::refresh);
    }

    /** Their keys work wherever the keyboard is, but for those that a text field has for itself. */
    void install(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> all().stream()
                .filter(command -> command.isKey(event))
                .findFirst()
                .ifPresent(command -> {
                    command.run();
                    event.consume();
                }));
    }
}
