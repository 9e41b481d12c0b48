package dk.forslagsark.file.sharing;

import dk.forslagsark.file.RunningProgram;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The lock on a file that this program has open: a small file beside it that says so to others. It keeps nobody from
 * writing who does not look at it, so that what is on disk is compared before every save all the same.
 */
public final class DocumentLock {
    /** How often the time stamp of a lock is renewed. */
    public static final Duration BEAT = Duration.ofMinutes(1);

    /**
     * A lock of another machine that has not been renewed for so long has been left; clocks differ by less. One from further ahead was
     * left by a machine whose clock was wrong, and would otherwise keep everybody out until then.
     */
    static final Duration LEFT = Duration.ofMinutes(10);

    /** How long the end of the program waits for the drive, which may not answer. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private static final Logger LOG = System.getLogger(DocumentLock.class.getName());

    private final LockFile file;
    private final Holder holder;
    private final AtEnd atEnd;

    private DocumentLock(LockFile file, Holder holder) {
        this.file = file;
        this.holder = holder;
        atEnd = AtEnd.does(this::remove, LONGEST);
    }

    /** What comes of trying to lock a file. */
    public sealed interface Answer {}

    /** It is locked by us. */
    public record Ours(DocumentLock lock) implements Answer {}

    /**
     * Somebody else has it.
     *
     * @param holder who; empty where the lock does not say
     * @param isLeft whether the holder has not been heard of for so long that the lock may be taken over
     * @param content what the lock says, by which it is known again
     */
    public record Theirs(Optional<Holder> holder, boolean isLeft, String content) implements Answer {}

    /** There can be no lock beside it, as in a folder that may not be written in; one has to do without. */
    public record None() implements Answer {}

    /** Locks the file. A lock of this very program, or one that is known to have ended, is taken over. Never throws. */
    public static Answer take(Path document, Holder self) {
        try {
            LockFile file = LockFile.of(document);
            return file.create(LockLines.write(self)) ? new Ours(new DocumentLock(file, self)) : insist(file, self);
        } catch (IOException | SecurityException e) {
            LOG.log(Level.INFO, "no lock beside " + document, e);
            return new None();
        }
    }

    private static Answer insist(LockFile file, Holder self) throws IOException {
        Optional<Theirs> found = look(file);
        if (found.isEmpty()) {
            return create(file, self);
        }
        boolean isOver = found.get()
                .holder()
                .map(Holder::program)
                .filter(program -> program.equals(self.program()) || program.hasEnded())
                .isPresent();
        return isOver ? replace(file, self, found.get()) : found.get();
    }

    /** Takes the lock over from whoever had it, unless that has changed meanwhile. Never throws. */
    public static Answer takeOver(Path document, Holder self, Theirs from) {
        try {
            return replace(LockFile.of(document), self, from);
        } catch (IOException | SecurityException e) {
            LOG.log(Level.INFO, "could not take over the lock beside " + document, e);
            return new None();
        }
    }

    private static Answer replace(LockFile file, Holder self, Theirs from) throws IOException {
        file.remove(from.content());
        return create(file, self);
    }

    private static Answer create(LockFile file, Holder self) throws IOException {
        if (file.create(LockLines.write(self))) {
            return new Ours(new DocumentLock(file, self));
        }
        return look(file).<Answer>map(theirs -> theirs).orElseGet(None::new);
    }

    /** The lock, where the answer is that it is ours. */
    public static Optional<DocumentLock> held(Answer answer) {
        return answer instanceof Ours ours ? Optional.of(ours.lock()) : Optional.empty();
    }

    /** Who has the file locked, if anybody but that one has. Never throws. */
    public static Optional<Theirs> look(Path document, Holder self) {
        try {
            return look(LockFile.of(document))
                    .filter(theirs -> !theirs.content().equals(LockLines.write(self)));
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static Optional<Theirs> look(LockFile file) {
        try {
            String content = file.content();
            Optional<Holder> holder = LockLines.read(content);
            return Optional.of(new Theirs(holder, isLeft(file, holder), content));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no lock " + file, e);
            return Optional.empty();
        }
    }

    /** On this machine it is known whether the program still runs, elsewhere only when it was heard of last. */
    private static boolean isLeft(LockFile file, Optional<Holder> holder) throws IOException {
        Optional<RunningProgram> here = holder.map(Holder::program).filter(RunningProgram::isOnThisMachine);
        return here.isPresent()
                ? here.get().hasEnded()
                : Duration.between(file.renewed(), Instant.now()).abs().compareTo(LEFT) > 0;
    }

    /** Who holds it. */
    Holder holder() {
        return holder;
    }

    /** Says that the file is still open; whether the lock is still ours. Never throws. */
    public boolean beat() {
        try {
            boolean isOurs = isOurs();
            if (isOurs) {
                file.renew();
            }
            return isOurs;
        } catch (IOException | SecurityException e) {
            LOG.log(Level.DEBUG, "could not renew " + file, e);
            return false;
        }
    }

    private boolean isOurs() throws IOException {
        return file.content().equals(LockLines.write(holder));
    }

    /**
     * Takes the lock away, if it is still ours. Never throws. It goes by itself where the program is told to end, as when the
     * user logs out.
     */
    public void release() {
        remove();
        atEnd.forget();
    }

    private void remove() {
        try {
            if (isOurs()) {
                file.remove(LockLines.write(holder));
            }
        } catch (IOException | SecurityException e) {
            LOG.log(Level.INFO, "could not remove " + file, e);
        }
    }
}
