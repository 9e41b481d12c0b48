package dk.forslagsark.file.sharing;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Fingerprint;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.file.Seen;
import dk.forslagsark.file.StoredProposal;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Looks after the file that is open: whether somebody else has changed it, and that our lock on it is renewed; or, where
 * somebody else has it, whether it is free by now. To be run again and again on a thread of its own, for a drive may not
 * answer.
 */
public final class FileWatch implements Runnable {
    private static final Logger LOG = System.getLogger(FileWatch.class.getName());

    private final Seen seen;
    private final Optional<DocumentLock> lock;
    private final boolean isWaiting;
    private final Listener listener;
    private Optional<String> stamp = Optional.empty();
    private Instant renewed;
    private Optional<Fingerprint> told = Optional.empty();
    private boolean isGone;
    private boolean isFree;

    /** Who is told, on the thread of the watch. */
    public interface Listener {
        /** Somebody else has changed the file; told once of each change. */
        void changed(StoredProposal theirs);

        /**
         * The file is not there any more; told once each time it goes.
         *
         * @param isFolderThere whether its folder still is, and is the same
         */
        void gone(boolean isFolderThere);

        /** Nobody else has the file any more; told once, and only to who waits for it. */
        void free();

        /** Somebody else has taken the lock over. */
        void lost(DocumentLock.Theirs by);
    }

    /**
     * @param seen what was last read or written
     * @param lock our lock on it, if there is one
     * @param isWaiting whether somebody waits for the file to become free
     */
    public FileWatch(Seen seen, Optional<DocumentLock> lock, boolean isWaiting, Listener listener) {
        this(seen, lock, isWaiting, listener, Instant.now());
    }

    FileWatch(Seen seen, Optional<DocumentLock> lock, boolean isWaiting, Listener listener, Instant renewed) {
        this.seen = seen;
        this.lock = lock;
        this.isWaiting = isWaiting;
        this.listener = listener;
        this.renewed = renewed;
    }

    /** Looks once. Never throws. */
    @Override
    public void run() {
        try {
            look();
            lock.filter(any -> isTimeToRenew()).ifPresent(this::renew);
            if (isWaiting
                    && !isFree
                    && DocumentLock.look(seen.file(), Holder.here()).isEmpty()) {
                isFree = true;
                listener.free();
            }
        } catch (FileProblem | RuntimeException e) {
            stamp = Optional.empty();
            LOG.log(Level.DEBUG, "could not look after " + seen.file(), e);
        }
    }

    /** Reads the file only where size or time stamp say that it may be another, for it may be large and the drive slow. */
    private void look() throws FileProblem {
        Optional<String> now = stamp();
        if (now.isPresent() && now.equals(stamp)) {
            return;
        }
        stamp = now;
        Seen.Now found = seen.now();
        switch (found) {
            case SAME -> told = Optional.empty();
            case OTHER -> tellChanged(ProposalFile.open(seen.file()));
            case GONE, AWAY -> tellGone(found == Seen.Now.GONE);
        }
        isGone = found == Seen.Now.GONE || found == Seen.Now.AWAY;
    }

    private Optional<String> stamp() {
        try {
            BasicFileAttributes found = Files.readAttributes(seen.file(), BasicFileAttributes.class);
            return Optional.of(found.size() + " " + found.lastModifiedTime() + " " + found.fileKey());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void tellChanged(StoredProposal theirs) {
        Optional<Fingerprint> content = Optional.of(theirs.seen().content());
        if (!told.equals(content)) {
            told = content;
            listener.changed(theirs);
        }
    }

    private void tellGone(boolean isFolderThere) {
        if (!isGone) {
            listener.gone(isFolderThere);
        }
    }

    private boolean isTimeToRenew() {
        return Duration.between(renewed, Instant.now()).compareTo(DocumentLock.BEAT) >= 0;
    }

    private void renew(DocumentLock held) {
        renewed = Instant.now();
        if (!held.beat()) {
            DocumentLock.look(seen.file(), held.holder()).ifPresent(listener::lost);
        }
    }
}
