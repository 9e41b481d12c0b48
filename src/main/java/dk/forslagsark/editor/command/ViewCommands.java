package dk.forslagsark.editor.command;

import dk.forslagsark.editor.workspace.PageKeys;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.language.Texts;
import dk.forslagsark.tables.Column.Attribute;
import dk.forslagsark.tables.Place;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is shown. */
public final class ViewCommands {
    /** The front page and Table 1, which every form has, stand first. */
    static final int FIRST_NUMBER = 3;

    private final Current current;
    private final Conditions when;
    public final Command cover;
    public final Command table;
    /** The pages of the outline after Table 1 that have a key, from the top. */
    public final List<Command> pages;

    public final Command previousPage;
    public final Command nextPage;
    public final Command previousPart;
    public final Command nextPart;
    public final Command outline;
    public final Command results;
    public final Command details;
    public final Command whatIf;
    /** The columns of Table 1 behind the years, each by its column. */
    public final Map<Attribute, Command> columns = new LinkedHashMap<>();

    public final Command sources;
    public final Command larger;
    public final Command smaller;
    public final Command usualSize;
    public final Command theme;

    /**
     * @param parts which parts of the window are shown
     * @param stepPart gives the keyboard to the next part of the window (1) or to the previous one (-1)
     */
    public ViewCommands(Current current, ShownParts parts, IntConsumer stepPart) {
        this.current = current;
        when = new Conditions(current);
        cover = inWorkspace(
                Texts.of("command.view.cover"), PageKeys.of(1).orElseThrow(), shown -> open(shown, Place.Page.COVER));
        table = inWorkspace(
                Texts.of("command.view.table-1"),
                PageKeys.of(2).orElseThrow(),
                shown -> open(shown, Place.Page.TABLE_1));
        pages = IntStream.rangeClosed(FIRST_NUMBER, PageKeys.COUNT)
                .mapToObj(this::page)
                .toList();
        previousPage = inWorkspace(Texts.of("command.view.previous-page"), "Ctrl+Page Up", shown -> shown.navigation()
                .step(-1));
        nextPage = inWorkspace(Texts.of("command.view.next-page"), "Ctrl+Page Down", shown -> shown.navigation()
                .step(1));
        previousPart =
                new Command(Texts.of("command.view.previous-part"), "Shift+F6", () -> stepPart.accept(-1), when::open);
        nextPart = new Command(Texts.of("command.view.next-part"), "F6", () -> stepPart.accept(1), when::open);
        outline = new Command(Texts.of("command.view.outline"), "F7", parts::toggleOutline, () -> current.workspace()
                .filter(Workspace::hasRoomForOutline)
                .isPresent());
        results = new Command(Texts.of("command.view.results"), "F8", parts::toggleResults, when::open);
        details = new Command(Texts.of("command.view.details"), "F9", parts::toggleDetails, when::open);
        whatIf = inWorkspace(Texts.of("command.view.what-if"), "Ctrl+Shift+H", Workspace::toggleWhatIf);
        Attribute.ALL.forEach(column ->
                columns.put(column, new Command(column.title(), "", () -> parts.toggleColumn(column), when::onTable)));
        sources = inWorkspace(Texts.of("command.view.sources"), "Ctrl+Back Quote", Workspace::toggleSources)
                .also("Ctrl+Dead Grave")
                .alsoBy("½");
        larger = inWorkspace(Texts.of("command.view.zoom-in"), "Ctrl+Plus", shown -> shown.zoom()
                        .by(1))
                .also("Ctrl+Add", "Ctrl+Equals", "Ctrl+Shift+Equals");
        smaller = inWorkspace(Texts.of("command.view.zoom-out"), "Ctrl+Minus", shown -> shown.zoom()
                        .by(-1))
                .also("Ctrl+Subtract");
        usualSize = inWorkspace(Texts.of("command.view.usual-size"), "Ctrl+0", shown -> shown.zoom()
                .reset());
        theme = new Command(Texts.of("command.view.theme"), "Ctrl+Shift+L", parts::toggleTheme);
    }

    List<Command> all() {
        List<Command> all = List.of(
                previousPage,
                nextPage,
                previousPart,
                nextPart,
                outline,
                results,
                details,
                whatIf,
                sources,
                larger,
                smaller,
                usualSize,
                theme);
        return Stream.of(List.of(cover, table), pages, all, columns.values())
                .flatMap(Collection::stream)
                .toList();
    }

    /** Whether the page of that number in the outline, from 1, is the one that is shown. */
    boolean isShown(int number) {
        return current.workspace()
                .filter(shown -> shown.navigation().number() == number)
                .isPresent();
    }

    boolean showsWhatIf() {
        return current.workspace().filter(Workspace::showsWhatIf).isPresent();
    }

    boolean showsSources() {
        return current.workspace().filter(Workspace::showsSources).isPresent();
    }

    /** Says what the pages are called that have a key: that depends on the form. */
    void name() {
        List<String> names = names();
        for (int i = 0; i < pages.size(); i++) {
            int number = FIRST_NUMBER + i;
            pages.get(i).rename(number <= names.size() ? names.get(number - 1) : Texts.of("command.view.page", number));
        }
    }

    private List<String> names() {
        return current.workspace().map(shown -> shown.navigation().names()).orElse(List.of());
    }

    private Command page(int number) {
        return new Command(
                Texts.of("command.view.page", number),
                PageKeys.of(number).orElseThrow(),
                () -> current.workspace().ifPresent(shown -> shown.navigation().openNumber(number)),
                () -> number <= names().size());
    }

    private static void open(Workspace shown, Place.Page page) {
        shown.open(page);
        shown.focus();
    }

    private Command inWorkspace(String name, String key, Consumer<Workspace> action) {
        return new Command(name, key, () -> current.workspace().ifPresent(action), when::open);
    }
}
