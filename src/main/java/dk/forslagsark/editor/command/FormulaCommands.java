package dk.forslagsark.editor.command;

import dk.forslagsark.document.Edit;
import dk.forslagsark.document.RowEdits;
import dk.forslagsark.editor.workspace.Dependencies;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.FedRow;
import dk.forslagsark.tables.FigurePlaces;
import dk.forslagsark.tables.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** What is to be done with formulas that point at other cells: following them both ways, and making a row from a smaller table. */
public final class FormulaCommands {
    private final CommandContext context;
    public final Command precedents;
    public final Command dependents;
    public final Command show;

    FormulaCommands(CommandContext context) {
        this.context = context;
        Conditions when = new Conditions(context.current());
        precedents = new Command(
                        Texts.of("command.formula.precedents"),
                        "Ctrl+Open Bracket",
                        () -> go(Dependencies::precedents, Texts.of("command.formula.precedents.none")),
                        when::onSheet)
                .also("Ctrl+8", "Ctrl+Alt+8")
                .alsoBy("[");
        dependents = new Command(
                        Texts.of("command.formula.dependents"),
                        "Ctrl+Close Bracket",
                        () -> go(Dependencies::dependents, Texts.of("command.formula.dependents.none")),
                        when::onSheet)
                .also("Ctrl+9", "Ctrl+Alt+9")
                .alsoBy("]");
        show = new Command(Texts.of("command.formula.show"), "Ctrl+Shift+A", this::mark, when::onSheet);
    }

    List<Command> all() {
        return List.of(show, precedents, dependents);
    }

    private void go(Function<Dependencies, List<Precedent>> found, String none) {
        context.current().commit();
        context.current().workspace().ifPresent(shown -> {
            List<Precedent> figures = found.apply(shown.dependencies());
            if (figures.isEmpty()) {
                context.messages().say(none);
            } else {
                shown.dependencies().goTo(figures.get(0));
            }
        });
    }

    private void mark() {
        context.current().commit();
        context.current().workspace().ifPresent(shown -> {
            shown.dependencies().mark();
            context.messages()
                    .say(Texts.of(
                            "command.formula.shown",
                            counted(shown, shown.dependencies().precedents()),
                            counted(shown, shown.dependencies().dependents())));
        });
    }

    /** How many there are, and on which pages where they are not all on the one that is shown. */
    private static String counted(Workspace shown, List<Precedent> figures) {
        Proposal proposal = shown.document().proposal();
        Map<Place.Page, Long> pages = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> FigurePlaces.of(proposal, figure).page(), LinkedHashMap::new, Collectors.counting()));
        boolean areElsewhere = pages.keySet().stream()
                .anyMatch(page -> page != shown.pageProperty().get());
        return figures.size()
                + (areElsewhere
                        ? pages.entrySet().stream()
                                .map(page -> shown.name(page.getKey()) + " " + page.getValue())
                                .collect(Collectors.joining(", ", " (", ")"))
                        : "");
    }

    /** The menu of all that a row of Table 1 can be made from. */
    Menu fed() {
        Menu menu = new Menu(Texts.of("command.formula.fed"));
        MenuItem none = new MenuItem(Texts.of("command.formula.fed.none"));
        none.setDisable(true);
        menu.getItems().add(none);
        menu.setOnShowing(event -> {
            List<MenuItem> sources = context.current().workspace().stream()
                    .flatMap(shown ->
                            FedRow.all(
                                            shown.document().proposal(),
                                            shown.document().version().evaluation())
                                    .stream()
                                    .map(row -> item(shown, row)))
                    .toList();
            menu.getItems().setAll(sources.isEmpty() ? List.of(none) : sources);
        });
        return menu;
    }

    private static MenuItem item(Workspace shown, FedRow row) {
        MenuItem item = new MenuItem(row.words());
        item.setMnemonicParsing(false);
        item.setOnAction(event -> {
            shown.commit();
            Edit edit = RowEdits.fed(shown.document().proposal(), row);
            shown.document().apply(edit);
            shown.goTo(edit.after());
        });
        return item;
    }
}
