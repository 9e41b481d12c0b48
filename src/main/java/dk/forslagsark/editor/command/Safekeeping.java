package dk.forslagsark.editor.command;

import dk.forslagsark.file.Background;
import dk.forslagsark.file.recovery.Journal;
import dk.forslagsark.file.recovery.Recovery;
import dk.forslagsark.file.recovery.Snapshot;
import dk.forslagsark.file.recovery.Snapshot.Origin;
import dk.forslagsark.file.recovery.Versions;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Keeps what is not saved of the proposal that is open, a moment behind each edit, and each version of it that is saved. All
 * writing is done beside the work in the window.
 */
public final class Safekeeping {
    private static final Logger LOG = System.getLogger(Safekeeping.class.getName());
    private static final long LONGEST_SECONDS = 2;

    private final Recovery recovery;
    private final Versions versions;
    private final Runnable whenNotKept;
    private final ExecutorService keeping = begin();
    private Optional<Kept> open = Optional.empty();

    /**
     * @param whenNotKept is run, on another thread, the first time that changes of a proposal cannot be kept
     */
    public Safekeeping(Recovery recovery, Versions versions, Runnable whenNotKept) {
        this.recovery = recovery;
        this.whenNotKept = whenNotKept;
        this.versions = versions;
        keeping.execute(versions::tidy);
    }

    private static ExecutorService begin() {
        return Executors.newSingleThreadExecutor(new Background("safekeeping"));
    }

    /** Another proposal is open, or none. What was kept of the one before is not wanted any more: it has been left. */
    public void changed(Optional<OpenProposal> now) {
        leave();
        open = now.map(Kept::new);
        open.ifPresent(kept -> {
            kept.proposal.document().onChange(() -> open.filter(kept::equals).ifPresent(Kept::changed));
            kept.proposal.onFile(kept::keepVersion);
            kept.changed();
        });
    }

    private void leave() {
        open.ifPresent(kept -> {
            keeping.execute(kept.journal::close);
            kept.keepingVersions.shutdown();
        });
        open = Optional.empty();
    }

    /** Does something when all unsaved changes are on disk. */
    void afterwards(Runnable next) {
        open.ifPresent(kept -> keeping.execute(kept.journal::finish));
        keeping.execute(next);
    }

    /** Does something with what is kept, beside the work in the window. */
    void soon(Runnable next) {
        keeping.execute(next);
    }

    /** Nothing is open any more, for the program ends; returns when that is known on disk, or the disk does not answer. */
    public void close() {
        CompletableFuture<Void> versionsKept =
                open.map(kept -> endOf(kept.keepingVersions)).orElse(CompletableFuture.completedFuture(null));
        leave();
        try {
            CompletableFuture.allOf(versionsKept, endOf(keeping)).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "what was kept is not put away", e);
        }
    }

    /** When all is done that has been asked for so far. */
    private static CompletableFuture<Void> endOf(ExecutorService work) {
        return CompletableFuture.runAsync(() -> {}, work);
    }

    /** One proposal and what is kept of it. */
    private final class Kept {
        private final OpenProposal proposal;
        private final Journal journal = Journal.begin(recovery, whenNotKept);
        /** A version is kept by the real path of its file, which a drive may never tell; the next file has another thread. */
        private final ExecutorService keepingVersions = begin();

        private Optional<OnDisk> known;
        private Instant since = Instant.now();

        Kept(OpenProposal proposal) {
            this.proposal = proposal;
            known = proposal.onDisk();
        }

        void changed() {
            if (proposal.document().isChanged()) {
                journal.keep(snapshot());
            } else {
                journal.clear();
            }
        }

        private Snapshot snapshot() {
            Optional<Origin> origin = proposal.onDisk()
                    .map(found -> new Origin(found.file(), found.seen().content()));
            return new Snapshot(proposal.document().proposal(), origin, Instant.now());
        }

        /** What the file held before is a version too, for it may have been saved elsewhere. */
        void keepVersion() {
            Optional<OnDisk> now = proposal.onDisk();
            if (now.isPresent() && !now.equals(known)) {
                known.filter(found -> found.file().equals(now.get().file())).ifPresent(this::keep);
                since = Instant.now();
                keep(now.get());
            }
            known = now;
        }

        private void keep(OnDisk found) {
            Instant when = since;
            keepingVersions.execute(() -> versions.keep(found.file(), found.content(), when));
        }
    }
}
