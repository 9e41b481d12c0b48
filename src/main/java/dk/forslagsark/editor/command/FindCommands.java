package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.find.FindBar;
import dk.forslagsark.editor.find.GoToPane;
import dk.forslagsark.editor.find.ReplacePane;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.find.CellSearch;
import dk.forslagsark.find.Hit;
import dk.forslagsark.find.Search;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.util.List;

/** Finding a text, a figure or a cell. */
public final class FindCommands {
    private final Current current;
    private final Dialogs dialogs;
    private final Messages messages;
    private final FindBar bar;
    public final Command find;
    public final Command next;
    public final Command previous;
    public final Command replace;
    public final Command goTo;

    FindCommands(CommandContext context) {
        this.current = context.current();
        this.dialogs = context.dialogs();
        this.messages = context.messages();
        Conditions when = new Conditions(current);
        bar = new FindBar(
                this::found, hit -> current.workspace().ifPresent(shown -> shown.goTo(hit)), () -> current.workspace()
                        .ifPresent(Workspace::focus));
        find = new Command(Texts.of("command.find.find"), "Ctrl+F", () -> committed(bar::open), when::open);
        next = new Command(Texts.of("command.find.next"), "F3", () -> committed(() -> bar.step(1)), when::open);
        previous = new Command(
                Texts.of("command.find.previous"), "Shift+F3", () -> committed(() -> bar.step(-1)), when::open);
        replace = new Command(Texts.of("command.find.replace"), "Ctrl+H", () -> committed(this::replace), when::open);
        goTo = new Command(Texts.of("command.find.go-to"), "Ctrl+G", () -> committed(this::goToCell), when::open);
    }

    List<Command> all() {
        return List.of(find, next, previous, replace, goTo);
    }

    /** The bar in which one types what is sought. */
    public FindBar bar() {
        return bar;
    }

    /** Seeks anew what is sought; without a proposal there is nothing to seek in. */
    void refresh() {
        if (current.workspace().isPresent()) {
            bar.refresh();
        } else {
            bar.close();
        }
    }

    private void committed(Runnable action) {
        current.commit();
        action.run();
    }

    /** Only what stands on a page that can be shown. */
    private List<Hit> found(String text) {
        return current.workspace()
                .map(shown -> Search.of(shown.document().proposal(), text).stream()
                        .filter(hit -> shown.has(hit.place().page()))
                        .toList())
                .orElse(List.of());
    }

    private void replace() {
        current.workspace().ifPresent(shown -> {
            ReplacePane pane = new ReplacePane(shown.document().proposal(), bar.sought());
            if (dialogs.ask(Texts.of("command.find.replace.title"), Texts.of("command.find.replace.do"), pane)) {
                pane.edit().ifPresent(edit -> {
                    shown.document().apply(edit);
                    messages.say(Texts.of("command.find.replaced", pane.words()));
                });
            }
        });
    }

    private void goToCell() {
        current.workspace().ifPresent(shown -> {
            Proposal proposal = shown.document().proposal();
            GoToPane pane = new GoToPane(
                    typed -> CellSearch.of(proposal, typed),
                    Texts.of("command.find.go-to.example", proposal.years().last()));
            if (dialogs.ask(Texts.of("command.find.go-to.title"), Texts.of("command.find.go-to.do"), pane)) {
                pane.chosen().ifPresent(shown::goTo);
            }
        });
    }
}
