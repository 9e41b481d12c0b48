package dk.forslagsark.file.sharing;

import dk.forslagsark.file.Fingerprint;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The lock on a file that this program has open: a small file beside it that says so to others. It keeps nobody from
 * writing who does not look at it, so that what is on disk is compared before every save all the same.
 */
public final class DocumentLock {
    /** How often the time stamp of a lock is renewed. */
    public static final Duration BEAT = Duration.ofMinutes(1);

    /** A lock of another machine that has not been renewed for so long has been left; clocks differ by less. */
    static final Duration LEFT = Duration.ofMinutes(10);

    private static final Logger LOG = System.getLogger(DocumentLock.class.getName());

    /** Far more than a lock has. */
    private static final int MOST_BYTES = 10_000;

    private final Path lock;
    private final Holder holder;

    private DocumentLock(Path lock, Holder holder) {
        this.lock = lock;
        this.holder = holder;
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
            Path lock = beside(document);
            return create(lock, self).orElseGet(() -> insist(lock, self));
        } catch (IOException | SecurityException e) {
            LOG.log(Level.INFO, "no lock beside " + document, e);
            return new None();
        }
    }

    /** The lock, where the answer is that it is ours. */
    public static Optional<DocumentLock> held(Answer answer) {
        return answer instanceof Ours ours ? Optional.of(ours.lock()) : Optional.empty();
    }

    /** Takes the lock over from whoever had it, unless that has changed meanwhile. Never throws. */
    public static Answer takeOver(Path document, Holder self, Theirs from) {
        try {
            Path lock = beside(document);
            remove(lock, from.content());
            return create(lock, self)
                    .orElseGet(() -> look(lock).<Answer>map(theirs -> theirs).orElseGet(None::new));
        } catch (IOException | SecurityException e) {
            LOG.log(Level.INFO, "could not take over the lock beside " + document, e);
            return new None();
        }
    }

    /** Who has the file locked, if anybody. Never throws. */
    public static Optional<Theirs> look(Path document, Holder self) {
        try {
            return look(beside(document)).filter(theirs -> !theirs.content().equals(self.text()));
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    private static Answer insist(Path lock, Holder self) {
        Optional<Theirs> found = look(lock);
        boolean isOver = found.flatMap(Theirs::holder)
                .map(Holder::program)
                .filter(program -> program.equals(self.program()) || program.hasEnded())
                .isPresent();
        try {
            if (isOver) {
                remove(lock, found.get().content());
            }
            return isOver || found.isEmpty() ? create(lock, self).orElseGet(None::new) : found.get();
        } catch (IOException e) {
            LOG.log(Level.INFO, "could not replace " + lock, e);
            return new None();
        }
    }

    /** The lock, unless there is one already. */
    private static Optional<Answer> create(Path lock, Holder self) throws IOException {
        try {
            Files.writeString(lock, self.text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return Optional.of(new Ours(new DocumentLock(lock, self)));
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
    }

    private static Optional<Theirs> look(Path lock) {
        try {
            String content = content(lock);
            Optional<Holder> holder = Holder.parse(content);
            return Optional.of(new Theirs(holder, isLeft(lock, holder), content));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no lock " + lock, e);
            return Optional.empty();
        }
    }

    private static boolean isLeft(Path lock, Optional<Holder> holder) throws IOException {
        Optional<Boolean> known = holder.map(Holder::program)
                .filter(program -> program.isOnThisMachine())
                .map(program -> program.hasEnded());
        if (known.isPresent()) {
            return known.get();
        }
        Instant renewed = Files.getLastModifiedTime(lock).toInstant();
        return renewed.isBefore(Instant.now().minus(LEFT));
    }

    /** Sets the lock aside before it is deleted: somebody else may have taken it over since it was looked at. */
    private static void remove(Path lock, String content) throws IOException {
        Path aside = lock.resolveSibling(".forslagsark-" + UUID.randomUUID() + ".tmp");
        Files.move(lock, aside);
        if (content(aside).equals(content)) {
            Files.delete(aside);
        } else {
            Files.move(aside, lock);
        }
    }

    private static String content(Path lock) throws IOException {
        if (!Files.isRegularFile(lock)) {
            throw new IOException("no lock: " + lock);
        }
        try (var in = Files.newInputStream(lock)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    /**
     * Where the lock of the file is, with a name that fits however long the file's is. It is the same however the file is
     * come by.
     */
    static Path beside(Path document) throws IOException {
        Path real = document.toRealPath();
        String name = Normalizer.normalize(real.getFileName().toString(), Normalizer.Form.NFC);
        String code = Fingerprint.of(name.toLowerCase(Locale.ROOT)).toString().substring(0, 12);
        return real.resolveSibling(".forslagsark-" + code + ".lock");
    }

    /** Who holds it. */
    Holder holder() {
        return holder;
    }

    /** Says that the file is still open; whether the lock is still ours. Never throws. */
    public boolean beat() {
        try {
            boolean isOurs = content(lock).equals(holder.text());
            if (isOurs) {
                Files.setLastModifiedTime(lock, FileTime.from(Instant.now()));
            }
            return isOurs;
        } catch (IOException | SecurityException e) {
            LOG.log(Level.DEBUG, "could not renew " + lock, e);
            return false;
        }
    }

    /** Takes the lock away, if it is still ours. Never throws. */
    public void release() {
        try {
            if (content(lock).equals(holder.text())) {
                Files.delete(lock);
            }
        } catch (IOException | SecurityException e) {
            LOG.log(Level.INFO, "could not remove " + lock, e);
        }
    }
}
