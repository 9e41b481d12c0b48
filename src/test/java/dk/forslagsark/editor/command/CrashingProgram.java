package dk.forslagsark.editor.command;

import dk.forslagsark.document.Document;
import dk.forslagsark.document.WholeEdits;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.Saving;
import dk.forslagsark.file.StateFolder;
import dk.forslagsark.file.StoredProposal;
import dk.forslagsark.file.recovery.Found;
import dk.forslagsark.file.recovery.Recovery;
import dk.forslagsark.file.recovery.Versions;
import dk.forslagsark.file.sharing.DocumentLock;
import dk.forslagsark.file.sharing.Holder;
import dk.forslagsark.file.sharing.Opening;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Proposal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A program without a window that opens, recovers, edits, keeps and saves as the editor does, until it is killed: the number
 * of the proposal counts the edits. It ends in good order when its input ends. What it does it says in lines, each when it has
 * done it.
 */
final class CrashingProgram {
    /** What stands for a file where the proposal has none. */
    static final String NO_FILE = "-";

    private static final int LONGEST_PAUSE = 30;

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Random random;
    private final Recovery recovery;
    private final Safekeeping safekeeping;
    private final AtomicBoolean ended = new AtomicBoolean();
    private OpenProposal open;

    private CrashingProgram(Path state, long seed) {
        random = new Random(seed);
        recovery = new Recovery(StateFolder.at(state));
        safekeeping = new Safekeeping(recovery, new Versions(StateFolder.at(state)), () -> {});
    }

    /**
     * @param arguments the folder of the state, the file or {@link #NO_FILE}, a seed
     */
    public static void main(String[] arguments) throws Exception {
        CrashingProgram program = new CrashingProgram(Path.of(arguments[0]), Long.parseLong(arguments[2]));
        program.listen();
        program.open(arguments[1].equals(NO_FILE) ? Optional.empty() : Optional.of(Path.of(arguments[1])));
        program.recover();
        program.out.println("begun " + program.number());
        program.work();
        program.end();
    }

    private void listen() {
        Thread thread = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            ended.set(true);
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void open(Optional<Path> file) throws FileProblem {
        open = file.isEmpty()
                ? new OpenProposal(Document.of(numbered(Proposal.blank(2027), 0)), Optional.empty())
                : opened(Opening.of(file.get(), Holder.here()));
        safekeeping.changed(Optional.of(open));
    }

    private static OpenProposal opened(Opening opening) {
        StoredProposal stored = opening.stored();
        OnDisk onDisk = OnDisk.written(stored.seen(), stored.proposal(), DocumentLock.held(opening.lock()));
        return new OpenProposal(Document.of(stored.proposal()), Optional.of(onDisk));
    }

    private void recover() throws FileProblem {
        for (Found found : recovery.claim()) {
            LeftChanges changes = new LeftChanges(found, stored());
            if (changes.areSaved()) {
                found.discard();
            } else if (changes.fit() || changes.file().isEmpty()) {
                open.document().apply(WholeEdits.replace(Phrase.spelt(() -> "gendannelse"), changes.proposal()));
                safekeeping.afterwards(found::discard);
            } else {
                out.println("apart");
                found.discard();
            }
        }
    }

    private Optional<StoredProposal> stored() throws FileProblem {
        return open.file().isEmpty()
                ? Optional.empty()
                : Optional.of(ProposalFile.open(open.file().get()));
    }

    private void work() throws Exception {
        while (!ended.get()) {
            Proposal next = numbered(open.document().proposal(), number() + 1);
            open.document().apply(WholeEdits.replace(Phrase.spelt(() -> "edit"), next));
            out.println("edited " + number() + " " + System.currentTimeMillis());
            Thread.sleep(random.nextInt(LONGEST_PAUSE));
            if (random.nextInt(15) == 0) {
                save();
            }
        }
    }

    private void save() throws FileProblem {
        if (open.onDisk().isPresent()) {
            out.println("saving");
            Proposal proposal = open.document().proposal();
            Saving.Done done = (Saving.Done) Saving.over(open.onDisk().get().seen(), proposal);
            open.belongsTo(open.onDisk().get().now(done.seen(), proposal));
            open.document().markSaved(proposal);
        }
    }

    private void end() throws FileProblem {
        save();
        safekeeping.close();
        open.onDisk().flatMap(OnDisk::lock).ifPresent(DocumentLock::release);
        out.println("ended " + number());
    }

    private int number() {
        return number(open.document().proposal());
    }

    /** The number of edits in it. */
    static int number(Proposal proposal) {
        return Integer.parseInt(proposal.cover().number());
    }

    static Proposal numbered(Proposal proposal, int number) {
        return proposal.withCover(proposal.cover().withNumber(Integer.toString(number)));
    }
}
