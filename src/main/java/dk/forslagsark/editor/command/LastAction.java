package dk.forslagsark.editor.command;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What was done last in a sheet or with its rows, to be done once more in the sheet that is then in front. */
public final class LastAction {
    private final Consumer<String> say;
    private Consumer<Workspace> last;

    /**
     * @param say tells the user why nothing was done
     */
    public LastAction(Consumer<String> say) {
        this.say = say;
        forget();
    }

    /** Remembers what was done with the cells of a sheet. */
    public void remember(Consumer<Sheet> action) {
        last = shown -> shown.sheet().ifPresent(sheet -> repeat(action, sheet, shown));
    }

    private void repeat(Consumer<Sheet> action, Sheet sheet, Workspace shown) {
        Proposal before = shown.document().proposal();
        action.accept(sheet);
        if (shown.document().proposal() == before) {
            say.accept(Texts.of("command.repeat.nothing-here"));
        }
    }

    /**
     * Remembers what was done with the rows of a page.
     *
     * @param name what it is called in the menu
     * @param when whether it can be done with the page in front
     */
    void remember(String name, BooleanSupplier when, Runnable action) {
        last = shown -> {
            if (when.getAsBoolean()) {
                action.run();
            } else {
                say.accept(Texts.of("command.repeat.not-here", Quoted.of(name)));
            }
        };
    }

    /** Of another proposal nothing has been done yet. */
    public void forget() {
        last = shown -> say.accept(Texts.of("command.repeat.nothing"));
    }

    /** Does it once more in the page in front. */
    void repeatIn(Workspace shown) {
        last.accept(shown);
    }
}
