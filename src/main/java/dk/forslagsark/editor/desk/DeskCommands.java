package dk.forslagsark.editor.desk;

import dk.forslagsark.editor.command.Command;
import dk.forslagsark.language.Texts;
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
    final Command support;
    final List<Command> pages;

    DeskCommands(DeskActions actions) {
        DeskActions.WindowActions window = actions.window();
        openFolder = new Command(Texts.of("desk.command.open-folder"), "Ctrl+Shift+O", window::openFolder);
        open = new Command(Texts.of("desk.command.open"), "Ctrl+O", actions::openSelected, actions::isAnySelected);
        compare = new Command(Texts.of("desk.command.compare"), "Ctrl+D", actions::compare, actions::areTwoSelected);
        compareFolder = new Command(Texts.of("desk.command.compare-folder"), "Ctrl+Shift+D", actions::compareFolder);
        check = new Command(Texts.of("desk.command.check"), "Ctrl+K", actions::check, actions::mayCheck);
        export = new Command(Texts.of("desk.command.export"), "Ctrl+E", actions::exportAll, actions::mayExportAll);
        exportSelected = new Command(
                Texts.of("desk.command.export-selected"),
                "Ctrl+Shift+E",
                actions::exportSelected,
                actions::mayExportSelected);
        copy = new Command(Texts.of("desk.command.copy"), "Ctrl+Shift+C", actions::copy);
        search = new Command(Texts.of("desk.command.search"), "Ctrl+F", window::search);
        committees = new Command(Texts.of("desk.command.committees"), "Ctrl+U", window::chooseCommittees);
        filters = new Command(Texts.of("desk.command.filters"), "Ctrl+Shift+F", actions::toggleFilters);
        groups = new Command(Texts.of("desk.command.groups"), "Ctrl+G", actions::toggleGroups);
        theme = new Command(Texts.of("desk.command.theme"), "Ctrl+Shift+L", actions::toggleTheme);
        guide = new Command(Texts.of("desk.command.guide"), "F1", () -> actions.showGuide(all()));
        keys = new Command(Texts.of("desk.command.keys"), "Ctrl+F1", () -> actions.showKeys(all()));
        support = new Command(Texts.of("desk.command.support"), "", actions.support()::run);
        close = new Command(Texts.of("desk.command.close"), "Ctrl+W", window::close);
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
                                keys,
                                support),
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
