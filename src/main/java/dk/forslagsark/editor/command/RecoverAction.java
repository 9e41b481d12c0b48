package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.WholeEdits;
import dk.forslagsark.editor.command.LeftChanges.Answer;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.file.recovery.Found;
import dk.forslagsark.file.recovery.Recovery;
import dk.forslagsark.file.recovery.Snapshot.Origin;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Offers the unsaved changes that programs which have ended have left. What has been saved since is never written over. */
public final class RecoverAction {
    private static final Logger LOG = System.getLogger(RecoverAction.class.getName());

    private final CommandContext context;
    private final FileActions files;
    private final Opener opener;
    private final Recovery recovery;
    private final Safekeeping safekeeping;
    private final Waiting waiting;
    private final List<Found> left = new ArrayList<>();

    public RecoverAction(
            CommandContext context, FileActions files, Opener opener, Recovery recovery, Safekeeping safekeeping) {
        this.context = context;
        this.files = files;
        this.opener = opener;
        this.recovery = recovery;
        this.safekeeping = safekeeping;
        waiting = context.waiting();
    }

    /**
     * Begins with what has been left, or else with the file asked for.
     *
     * @param asked the file that the program was started with; only changes to that are offered then, and others told of
     * @param open opens it, whatever kind it is
     */
    public void start(Optional<Path> asked, Consumer<Path> open) {
        left.addAll(claimed());
        Optional<Path> file = asked.map(path -> path.toAbsolutePath().normalize());
        boolean isRecovered =
                left.stream().filter(found -> file.isEmpty() || file.equals(file(found))).toList().stream()
                        .anyMatch(this::offer);
        if (!isRecovered) {
            file.ifPresent(open);
        }
        tellOfOthers();
    }

    /** What is not waited for is found by the next program. */
    private List<Found> claimed() {
        try {
            return waiting.on(Texts.of("command.recover.looking"), recovery.folder(), recovery::claim);
        } catch (FileProblem | CancellationException e) {
            LOG.log(Level.INFO, "not looked for unsaved changes", e);
            return List.of();
        }
    }

    private void tellOfOthers() {
        left.stream().findFirst().ifPresent(next -> context.messages()
                .say(
                        Texts.of("command.recover.others", new LeftChanges(next, Optional.empty()).name()),
                        Texts.of("command.recover.others.action"),
                        () -> offerNext(next)));
    }

    private void offerNext(Found next) {
        offer(next);
        tellOfOthers();
    }

    /** Asks what is to become of them; whether they are recovered. */
    private boolean offer(Found found) {
        left.remove(found);
        LeftChanges changes = new LeftChanges(found, stored(found));
        if (changes.areSaved()) {
            safekeeping.soon(found::discard);
            return false;
        }
        Optional<Answer> answer = context.dialogs().choose(changes.question());
        answer.filter(Answer.DISCARD::equals).ifPresent(any -> safekeeping.soon(found::discard));
        return answer.filter(Answer.RECOVER::equals).isPresent() && recover(changes);
    }

    private Optional<StoredProposal> stored(Found found) {
        try {
            return file(found).isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(file(found).get()));
        } catch (FileProblem | CancellationException e) {
            LOG.log(Level.INFO, "the file of unsaved changes cannot be read", e);
            return Optional.empty();
        }
    }

    private StoredProposal read(Path file) throws FileProblem {
        return waiting.on(Texts.of("command.file.looking", file.getFileName()), file, () -> ProposalFile.open(file));
    }

    private static Optional<Path> file(Found found) {
        return found.snapshot().origin().map(Origin::file);
    }

    /** The copy on disk stays until the changes are kept anew as those of what is open. */
    private boolean recover(LeftChanges changes) {
        Optional<OpenProposal> opened =
                changes.fit() ? opened(changes.file().orElseThrow()) : begun(changes.proposal());
        opened.ifPresent(open -> {
            open.document().apply(WholeEdits.replace(Phrase.of("command.recover.edit"), changes.proposal()));
            safekeeping.afterwards(changes.found()::discard);
            context.messages().say(Texts.of("command.recover.done"));
        });
        return opened.isPresent();
    }

    private Optional<OpenProposal> opened(Path file) {
        files.open(file);
        return context.current().proposal().filter(open -> open.file().equals(Optional.of(file)));
    }

    private Optional<OpenProposal> begun(Proposal recovered) {
        if (!files.mayLeave()) {
            return Optional.empty();
        }
        Proposal blank = Proposal.blank(recovered.terms().priceLevel());
        opener.open(new OpenProposal(Document.of(blank), Optional.empty()));
        return context.current().proposal();
    }
}
