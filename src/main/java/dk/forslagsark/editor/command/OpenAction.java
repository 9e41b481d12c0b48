package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.editor.dialog.Question;
import dk.forslagsark.file.FileKind;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.file.sharing.Holder;
import dk.forslagsark.file.sharing.Opening;
import dk.forslagsark.file.sharing.OtherWindows;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Opens a file, and asks what to do where somebody else has it. */
final class OpenAction {
    private static final Logger LOG = System.getLogger(OpenAction.class.getName());

    private final CommandContext context;
    private final Waiting waiting;
    private final Opener opener;
    private final OtherWindows others;
    private final BooleanSupplier mayLeave;

    /**
     * @param mayLeave asks what is to become of unsaved changes
     */
    OpenAction(CommandContext context, Opener opener, OtherWindows others, BooleanSupplier mayLeave) {
        this.context = context;
        this.waiting = context.waiting();
        this.opener = opener;
        this.others = others;
        this.mayLeave = mayLeave;
    }

    /** Reads the file and shows it, unless the user rather leaves it where somebody else has it. */
    void open(Path chosen) {
        Path file = chosen.toAbsolutePath().normalize();
        try {
            Optional<Proposal> before = context.current().written();
            boolean isHere = isShown(file);
            Found found = waiting.on(
                    Texts.of("command.open.doing", file.getFileName()),
                    file,
                    () -> find(file, isHere),
                    late -> late.opening().ifPresent(Opening::leave));
            if (before.equals(context.current().written()) || mayLeave.getAsBoolean()) {
                show(file, found);
            } else {
                leave(file, found);
            }
        } catch (FileProblem problem) {
            LOG.log(Level.INFO, "could not open " + file, problem);
            forgetIfGone(file);
            context.dialogs().tell(Texts.of("command.open.problem"), ProblemWords.of(problem));
        } catch (CancellationException e) {
            context.messages().say(Texts.of("command.open.stopped", file.getFileName()));
        }
    }

    /**
     * @param other what the window has said that has the file, if it is one of this user's on this machine
     */
    private record Found(Optional<Opening> opening, OtherWindows.Answer other) {}

    private boolean isShown(Path file) {
        return context.current()
                .proposal()
                .flatMap(OpenProposal::file)
                .filter(file::equals)
                .isPresent();
    }

    /**
     * Nothing is opened that another window of the user has, be it of this run of the program or of another one.
     *
     * @param isHere whether this window has the file, so that it is only read again
     */
    private Found find(Path file, boolean isHere) throws FileProblem {
        OtherWindows.Answer other = isHere ? OtherWindows.Answer.NONE : others.raise(file, OtherWindows.USUAL_PATIENCE);
        return other == OtherWindows.Answer.FORWARD
                ? new Found(Optional.empty(), other)
                : new Found(Optional.of(Opening.of(file, Holder.here())), other);
    }

    private void forgetIfGone(Path file) {
        try {
            if (waiting.on(
                    Texts.of("command.file.looking", file.getFileName()),
                    file,
                    () -> FileKind.of(file) == FileKind.MISSING)) {
                context.settings().change(settings -> settings.withoutRecent(file));
            }
        } catch (FileProblem | CancellationException e) {
            LOG.log(Level.DEBUG, "still among the recent ones: " + file, e);
        }
    }

    private void leave(Path file, Found found) throws FileProblem {
        if (found.opening().isPresent()) {
            waiting.on(
                    Texts.of("command.open.closing", file.getFileName()),
                    file,
                    found.opening().get()::leave);
        }
    }

    private void show(Path file, Found found) {
        if (found.opening().isEmpty()) {
            context.messages().say(Texts.of("command.open.in-other-window", file.getFileName()));
        } else {
            show(file, found.opening().get(), found.other() == OtherWindows.Answer.SILENT);
        }
    }

    /**
     * @param isSilent whether a window of this user's has it and does not answer
     */
    private void show(Path file, Opening opening, boolean isSilent) {
        if (opening.stored().isNewer()) {
            show(opening, Optional.of(() -> Texts.of("command.open.newer")));
            context.messages().say(Texts.of("command.open.newer.advice"));
        } else if (opening.lock() instanceof DocumentLock.Theirs theirs) {
            ask(file, opening, theirs, isSilent);
        } else {
            show(opening, Optional.empty());
        }
    }

    private void ask(Path file, Opening opening, DocumentLock.Theirs theirs, boolean isSilent) {
        Question<Runnable> question = Question.<Runnable>of(
                        Texts.of("command.open.held.question", file.getFileName(), who(theirs)),
                        advice(theirs.isLeft(), isSilent))
                .or(() -> show(opening, Optional.of(held(theirs))), Texts.of("command.open.read-only"))
                .or(() -> copy(opening), Texts.of("command.open.copy"))
                .or(() -> await(opening, theirs), Texts.of("command.open.await"));
        context.dialogs()
                .choose(
                        theirs.isLeft()
                                ? question.or(() -> takeOver(file, theirs), Texts.of("command.open.take-over"))
                                : question)
                .ifPresent(Runnable::run);
    }

    private static String who(DocumentLock.Theirs theirs) {
        return theirs.holder().map(Holder::words).orElseGet(() -> Texts.of("command.open.somebody"));
    }

    private static Supplier<String> held(DocumentLock.Theirs theirs) {
        return () -> Texts.of("command.open.held", who(theirs));
    }

    private static String advice(boolean isLeft, boolean isSilent) {
        if (isLeft) {
            return Texts.of("command.open.left");
        }
        String look = Texts.of("command.open.advice");
        return isSilent ? Texts.of("command.open.silent", look) : look;
    }

    private void await(Opening opening, DocumentLock.Theirs theirs) {
        show(opening, Optional.of(held(theirs)), true);
        context.messages()
                .say(Texts.of(
                        "command.open.awaiting", opening.stored().seen().file().getFileName()));
    }

    private void takeOver(Path file, DocumentLock.Theirs theirs) {
        try {
            DocumentLock.Answer lock = waiting.on(
                    Texts.of("command.open.taking-over", file.getFileName()),
                    file,
                    () -> DocumentLock.takeOver(file, Holder.here(), theirs),
                    late -> DocumentLock.held(late).ifPresent(DocumentLock::release));
            if (lock instanceof DocumentLock.Theirs other) {
                context.dialogs()
                        .tell(Texts.of("command.open.not-free"), Texts.of("command.open.not-free.who", who(other)));
            } else {
                open(file);
            }
        } catch (FileProblem problem) {
            context.dialogs().tell(Texts.of("command.open.take-over.problem"), problem.getMessage());
        } catch (CancellationException e) {
            context.messages().say(Texts.of("command.open.stopped", file.getFileName()));
        }
    }

    /** Without a file of its own, so that saving asks for one. */
    private void copy(Opening opening) {
        StoredProposal stored = opening.stored();
        opener.open(OpenProposal.copyOf(stored.seen().file(), Document.of(stored.proposal())));
        context.messages().say(Texts.of("command.open.copied"));
    }

    private void show(Opening opening, Optional<Supplier<String>> readOnly) {
        show(opening, readOnly, false);
    }

    private void show(Opening opening, Optional<Supplier<String>> readOnly, boolean isAwaited) {
        StoredProposal stored = opening.stored();
        OnDisk onDisk =
                new OnDisk(stored.seen(), stored.proposal(), DocumentLock.held(opening.lock()), readOnly, isAwaited);
        context.settings().change(settings -> settings.withOpened(onDisk.file()));
        opener.open(new OpenProposal(Document.of(stored.proposal()), Optional.of(onDisk)));
        aboutFormat(stored).ifPresent(context.messages()::say);
    }

    /** What is told of a file in an older format. */
    static Optional<String> aboutFormat(StoredProposal stored) {
        return stored.seen().older().map(version -> Texts.of("command.open.older", version));
    }
}
