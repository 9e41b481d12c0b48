package dk.forslagsark.editor.command;

import dk.forslagsark.editor.dialog.Dialogs;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.file.FileKind;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Saving;
import dk.forslagsark.file.Seen;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenMoment;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/** Saves what is open. What somebody else has put in the file is never written over without asking. */
public final class SaveAction {
    private static final Logger LOG = System.getLogger(SaveAction.class.getName());

    private final CommandContext context;
    private final Waiting waiting;
    private final Dialogs dialogs;
    private final ChangedFile changed;

    SaveAction(CommandContext context) {
        this.context = context;
        this.waiting = context.waiting();
        this.dialogs = context.dialogs();
        this.changed = new ChangedFile(context, this);
    }

    /** Saves in the file the proposal belongs to, or asks for one; whether it was saved. */
    boolean save(OpenProposal open) {
        context.current().commitWhole();
        Optional<OnDisk> onDisk = open.onDisk().filter(found -> found.readOnly().isEmpty());
        return onDisk.isPresent()
                ? over(open, onDisk.get().seen(), open.document().proposal(), () -> {})
                : open.readOnly().map(why -> elsewhere(open, why)).orElseGet(() -> saveAs(open, open.suggestedName()));
    }

    private boolean elsewhere(OpenProposal open, String why) {
        return answered(Question.<BooleanSupplier>of(
                        Texts.of("command.save.read-only"), Texts.of("command.save.elsewhere", why))
                .or(() -> saveAs(open, open.copyName()), Texts.of("command.file.save-as")));
    }

    /** Asks where to save; whether it was saved. */
    boolean saveAs(OpenProposal open, String name) {
        context.current().commitWhole();
        return dialogs.chooseTarget(open.target(name))
                .flatMap(chosen -> agreed(chosen, ".forslag", ".json"))
                .map(file -> in(open, file))
                .orElse(false);
    }

    /** The file with an extension, unless that makes it another file that must not be replaced. */
    Optional<Path> agreed(Path chosen, String extension, String... others) {
        String name = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean complete = name.endsWith(extension) || Arrays.stream(others).anyMatch(name::endsWith);
        Path file = complete ? chosen : chosen.resolveSibling(chosen.getFileName() + extension);
        try {
            return complete || !isThere(file) || dialogs.mayReplace(file) ? Optional.of(file) : Optional.empty();
        } catch (CancellationException stopped) {
            context.messages().say(Texts.of("command.save.nothing"));
            return Optional.empty();
        }
    }

    private boolean isThere(Path file) {
        try {
            return waiting.on(
                    Texts.of("command.file.looking", file.getFileName()),
                    file,
                    () -> FileKind.of(file) != FileKind.MISSING);
        } catch (FileProblem e) {
            return true;
        }
    }

    /** Saves the proposal over what somebody else has put in its file, which is an older version then; whether it was saved. */
    boolean over(OpenProposal open, StoredProposal theirs, Proposal proposal) {
        return over(open, theirs.seen(), proposal, () -> held(open, theirs));
    }

    /** What its file held last, before the proposal was saved in it. */
    private static void held(OpenProposal open, StoredProposal before) {
        open.onDisk().ifPresent(found -> open.belongsTo(found.now(before.seen(), before.proposal())));
    }

    /**
     * Saves the proposal in its file if that is as it was seen; whether it was saved.
     *
     * @param whenWritten what is done when it is
     */
    private boolean over(OpenProposal open, Seen seen, Proposal proposal, Runnable whenWritten) {
        return attempt(open, seen.file(), () -> {
            Saving saving = waiting.on(
                    saving(seen.file()),
                    seen.file(),
                    () -> Saving.over(seen, proposal),
                    late -> savedAfterAll(open, late, proposal, whenWritten));
            if (saving instanceof Saving.Changed found) {
                return changed.settle(open, seen, found);
            }
            if (saving instanceof Saving.Gone gone) {
                return gone(open, seen.file(), gone.isFolderThere());
            }
            Saving.Done done = (Saving.Done) saving;
            whenWritten.run();
            return saved(open, done.seen(), proposal, done.aboutOriginal());
        });
    }

    /** Its own file is not written over without a look at it, however it was chosen. */
    private boolean in(OpenProposal open, Path chosen) {
        Path file = chosen.toAbsolutePath().normalize();
        boolean isOwn = open.file().filter(file::equals).isPresent();
        return isOwn ? save(open) : create(open, file);
    }

    /** Saves the proposal in a file it does not belong to yet, and locks that. */
    private boolean create(OpenProposal open, Path file) {
        Proposal proposal = open.document().proposal();
        return attempt(open, file, () -> {
            Optional<DocumentLock> old = open.onDisk().flatMap(OnDisk::lock);
            WrittenAnew written = waiting.on(
                    saving(file), file, () -> WrittenAnew.of(proposal, file, old), late -> createdAfterAll(late, file));
            OnDisk onDisk = OnDisk.written(written.seen(), proposal, written.lock());
            written.before().ifPresent(before -> open.belongsTo(onDisk.now(before.seen(), before.proposal())));
            open.belongsTo(onDisk);
            return saved(open, written.seen(), proposal, "");
        });
    }

    /** The drive has answered when the save had been stopped: the file holds the proposal all the same. */
    private void savedAfterAll(OpenProposal open, Saving late, Proposal proposal, Runnable whenWritten) {
        if (late instanceof Saving.Done done) {
            Platform.runLater(() -> {
                whenWritten.run();
                saved(open, done.seen(), proposal, "");
                sayAfterAll(done.seen().file());
            });
        }
    }

    /** The same of a file that the proposal does not belong to yet; it does not after all. */
    private void createdAfterAll(WrittenAnew late, Path file) {
        late.lock().ifPresent(DocumentLock::release);
        Platform.runLater(() -> sayAfterAll(file));
    }

    private void sayAfterAll(Path file) {
        context.messages().say(Texts.of("command.save.after-all", file.getFileName()));
    }

    private interface Attempt {
        boolean make() throws FileProblem;
    }

    private boolean attempt(OpenProposal open, Path file, Attempt attempt) {
        try {
            return attempt.make();
        } catch (FileProblem problem) {
            LOG.log(Level.WARNING, "could not save " + file, problem);
            return failed(open, file, problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(Texts.of("command.save.nothing"));
            return false;
        }
    }

    private boolean failed(OpenProposal open, Path file, String why) {
        return answered(Question.<BooleanSupplier>of(Texts.of("command.save.failed"), why)
                .or(() -> saveAs(open, open.suggestedName()), Texts.of("command.file.save-as"))
                .or(() -> in(open, file), Texts.of("command.save.again")));
    }

    private boolean gone(OpenProposal open, Path file, boolean isFolderThere) {
        String heading = Texts.of("command.save.gone", file.getFileName());
        Question<BooleanSupplier> question = isFolderThere
                ? Question.<BooleanSupplier>of(heading, Texts.of("command.save.gone.file"))
                        .or(() -> create(open, file), Texts.of("command.save.where-it-was"))
                        .or(() -> saveAs(open, open.suggestedName()), Texts.of("command.file.save-as"))
                : Question.<BooleanSupplier>of(heading, Texts.of("command.save.gone.folder"))
                        .or(() -> saveAs(open, open.suggestedName()), Texts.of("command.file.save-as"))
                        .or(() -> save(open), Texts.of("command.save.again"));
        return answered(question);
    }

    private boolean answered(Question<BooleanSupplier> question) {
        return dialogs.choose(question).map(BooleanSupplier::getAsBoolean).orElse(false);
    }

    private boolean saved(OpenProposal open, Seen seen, Proposal proposal, String more) {
        open.onDisk().ifPresent(found -> open.belongsTo(found.now(seen, proposal)));
        context.settings().change(settings -> settings.withOpened(seen.file()));
        open.document().markSaved(proposal);
        String clock = SpokenMoment.clock(LocalTime.now());
        context.messages()
                .say(
                        more.isEmpty()
                                ? Texts.of("command.save.done", clock)
                                : Texts.of("command.save.done-with", clock, more));
        return true;
    }

    /** Shows what somebody else has put in the file. */
    void take(OpenProposal open, StoredProposal theirs) {
        changed.take(open, theirs);
    }

    private static String saving(Path file) {
        return Texts.of("command.save.doing", file.getFileName());
    }
}
