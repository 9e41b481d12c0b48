package dk.forslagsark.editor.command;

import dk.forslagsark.compare.Merge;
import dk.forslagsark.document.WholeEdits;
import dk.forslagsark.editor.conflict.DifferenceWords;
import dk.forslagsark.editor.conflict.MergePane;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.editor.dialog.Question.Compared;
import dk.forslagsark.file.Saving;
import dk.forslagsark.file.Seen;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.proposal.Proposal;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Settles what is to become of a file that somebody else has changed. What is done by itself keeps both versions. */
final class ChangedFile {
    private final CommandContext context;
    private final SaveAction saving;

    ChangedFile(CommandContext context, SaveAction saving) {
        this.context = context;
        this.saving = saving;
    }

    /**
     * Asks, and does what is answered.
     *
     * @param seen what the proposal was based on
     * @return whether the proposal is saved
     */
    boolean settle(OpenProposal open, Seen seen, Saving.Changed found) {
        Optional<StoredProposal> theirs = found.theirs().filter(stored -> !stored.isNewer());
        if (theirs.isEmpty()) {
            return keepApart(open);
        }
        if (!open.document().isChanged()) {
            take(open, theirs.get());
            context.messages().say("“" + open.name() + "” var ændret af en anden og er hentet igen.");
            return true;
        }
        return choose(open, theirs.get());
    }

    /** Where the file holds what cannot be merged. */
    private boolean keepApart(OpenProposal open) {
        return answered(Question.<BooleanSupplier>of(
                        "“" + open.name() + "” er ændret af en anden",
                        "Det, der nu ligger i filen, kan ikke læses som et forslag her. Gem dit forslag som en kopi, så er"
                                + " begge dele der.")
                .or(() -> saving.saveAs(open, open.copyName()), "Gem som kopi"));
    }

    private boolean choose(OpenProposal open, StoredProposal theirs) {
        Proposal mine = open.document().proposal();
        return answered(Question.<BooleanSupplier>of(
                        "“" + open.name() + "” er ændret af en anden, siden du åbnede den",
                        "Gemmer du som kopi, er begge udgaver der. Her står, hvad der er forskelligt, fra din udgave til den andens:")
                .or(() -> saving.saveAs(open, open.copyName()), "Gem som kopi")
                .or(() -> merge(open, theirs), "Flet …")
                .or(() -> takeWholly(open, theirs), "Hent den andens")
                .or(() -> saving.over(open, theirs, mine), "Behold min")
                .comparing(new Compared("Dit", "Den andens", DifferenceWords.beside(mine, theirs.proposal()))));
    }

    private boolean answered(Question<BooleanSupplier> question) {
        return context.dialogs()
                .choose(question)
                .map(BooleanSupplier::getAsBoolean)
                .orElse(false);
    }

    private boolean takeWholly(OpenProposal open, StoredProposal theirs) {
        take(open, theirs);
        context.messages().say("Den andens udgave er hentet. Fortryd giver dig din egen tilbage.");
        return true;
    }

    private boolean merge(OpenProposal open, StoredProposal theirs) {
        Proposal mine = open.document().proposal();
        Proposal base = open.onDisk().map(OnDisk::content).orElse(mine);
        Merge merge = Merge.of(base, mine, theirs.proposal());
        MergePane pane = new MergePane(merge);
        if (!context.dialogs().ask("Flet to udgaver", "Flet og gem", pane)) {
            return false;
        }
        Proposal merged =
                Merge.of(base, mine, theirs.proposal(), pane.asTheirs()).proposal();
        open.document().apply(WholeEdits.replace("fletning", merged));
        return saving.over(open, theirs, open.document().proposal());
    }

    /** Shows what is in the file now, as an edit, so that undo gives back what was in the window. */
    void take(OpenProposal open, StoredProposal theirs) {
        open.document().apply(WholeEdits.replace("hentning af filen", theirs.proposal()));
        Proposal shown = open.document().proposal();
        open.onDisk().ifPresent(found -> open.belongsTo(found.now(theirs.seen(), shown)));
        open.document().markSaved(shown);
    }
}
