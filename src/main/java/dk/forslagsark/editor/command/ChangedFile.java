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
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
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
            context.messages().say(Texts.of("command.changed.reloaded", open.name()));
            return true;
        }
        return choose(open, theirs.get());
    }

    /** Where the file holds what cannot be merged. */
    private boolean keepApart(OpenProposal open) {
        return answered(Question.<BooleanSupplier>of(
                        Texts.of("command.changed.unreadable", open.name()),
                        Texts.of("command.changed.unreadable.advice"))
                .or(() -> saving.saveAs(open, open.copyName()), Texts.of("command.changed.save-copy")));
    }

    private boolean choose(OpenProposal open, StoredProposal theirs) {
        Proposal mine = open.document().proposal();
        return answered(Question.<BooleanSupplier>of(
                        Texts.of("command.changed.question", open.name()), Texts.of("command.changed.question.advice"))
                .or(() -> saving.saveAs(open, open.copyName()), Texts.of("command.changed.save-copy"))
                .or(() -> merge(open, theirs), Texts.of("command.changed.merge"))
                .or(() -> takeWholly(open, theirs), Texts.of("command.changed.take"))
                .or(() -> saving.over(open, theirs, mine), Texts.of("command.changed.keep"))
                .comparing(new Compared(
                        Texts.of("command.changed.mine"),
                        Texts.of("command.changed.theirs"),
                        DifferenceWords.beside(mine, theirs.proposal()))));
    }

    private boolean answered(Question<BooleanSupplier> question) {
        return context.dialogs()
                .choose(question)
                .map(BooleanSupplier::getAsBoolean)
                .orElse(false);
    }

    private boolean takeWholly(OpenProposal open, StoredProposal theirs) {
        take(open, theirs);
        context.messages().say(Texts.of("command.changed.taken"));
        return true;
    }

    private boolean merge(OpenProposal open, StoredProposal theirs) {
        Proposal mine = open.document().proposal();
        Proposal base = open.onDisk().map(OnDisk::content).orElse(mine);
        Merge merge = Merge.of(base, mine, theirs.proposal());
        MergePane pane = new MergePane(merge);
        if (!context.dialogs().ask(Texts.of("command.merge.title"), Texts.of("command.merge.do"), pane)) {
            return false;
        }
        Proposal merged =
                Merge.of(base, mine, theirs.proposal(), pane.asTheirs()).proposal();
        open.document().apply(WholeEdits.replace(Phrase.of("command.merge.edit"), merged));
        return saving.over(open, theirs, open.document().proposal());
    }

    /** Shows what is in the file now, as an edit, so that undo gives back what was in the window. */
    void take(OpenProposal open, StoredProposal theirs) {
        open.document().apply(WholeEdits.replace(Phrase.of("command.changed.edit"), theirs.proposal()));
        Proposal shown = open.document().proposal();
        open.onDisk().ifPresent(found -> open.belongsTo(found.now(theirs.seen(), shown)));
        open.document().markSaved(shown);
    }
}
