package dk.forslagsark.editor.command;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.document.Edit;
import dk.forslagsark.document.YearEdits;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.editor.years.PriceChoice;
import dk.forslagsark.editor.years.PriceLevelPane;
import dk.forslagsark.editor.years.ShiftPane;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.function.Consumer;

/** Changes to the years a proposal is about, and to the year whose prices it is in. */
public final class YearCommands {
    private final CommandContext context;
    private final Conditions when;
    public final Command shift;
    public final Command addBefore;
    public final Command addAfter;
    public final Command priceLevel;

    YearCommands(CommandContext context) {
        this.context = context;
        when = new Conditions(context.current());
        shift = command(Texts.of("command.years.shift"), this::shift);
        addBefore = command(Texts.of("command.years.before"), this::addBefore);
        addAfter = command(Texts.of("command.years.after"), this::addAfter);
        priceLevel = command(Texts.of("command.years.price-level"), this::priceLevel);
    }

    List<Command> all() {
        return List.of(shift, addBefore, addAfter, priceLevel);
    }

    private Command command(String name, Consumer<Workspace> action) {
        return new Command(
                name, "", () -> context.current().workspace().ifPresent(shown -> run(shown, action)), when::open);
    }

    private static void run(Workspace shown, Consumer<Workspace> action) {
        shown.commit();
        action.accept(shown);
    }

    private void shift(Workspace shown) {
        ShiftPane pane = new ShiftPane(shown.document().proposal());
        if (context.dialogs().ask(Texts.of("command.years.shift.title"), Texts.of("command.years.shift.do"), pane)) {
            pane.edit().ifPresent(edit -> apply(shown, edit, Texts.of("command.years.shift.done")));
        }
    }

    private void addBefore(Workspace shown) {
        Proposal proposal = shown.document().proposal();
        add(
                shown,
                YearEdits.addBefore(proposal),
                Texts.of("command.years.added", proposal.years().first() - 1));
    }

    private void addAfter(Workspace shown) {
        Proposal proposal = shown.document().proposal();
        int last = proposal.years().last();
        String done = YearEdits.repeats(proposal)
                ? Texts.of("command.years.added-repeated", last + 1, last)
                : Texts.of("command.years.added", last + 1);
        add(shown, YearEdits.addAfter(proposal), done);
    }

    private void add(Workspace shown, Reading<Edit> year, String done) {
        year.problem().ifPresent(context.messages()::say);
        year.value().ifPresent(edit -> apply(shown, edit, done));
    }

    private void priceLevel(Workspace shown) {
        PriceLevelPane pane = new PriceLevelPane(
                shown.document().proposal(), context.settings().now().priceRates());
        if (context.dialogs()
                .ask(Texts.of("command.years.price-level.title"), Texts.of("command.years.price-level.do"), pane)) {
            pane.choice().ifPresent(choice -> apply(shown, choice));
        }
    }

    private void apply(Workspace shown, PriceChoice choice) {
        context.settings().change(known -> known.withPriceRates(choice.rates()));
        int changed = choice.repricing().changes().size();
        apply(shown, choice.repricing().edit(), Texts.count("command.years.converted", changed));
    }

    private void apply(Workspace shown, Edit edit, String done) {
        shown.document().apply(edit);
        shown.goTo(edit.after());
        shown.focus();
        context.messages().say(done);
    }
}
