package dk.forslagsark.editor.desk;

import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.FolderFindings;
import dk.forslagsark.folder.FolderListener;
import dk.forslagsark.folder.FolderReader;
import dk.forslagsark.folder.FollowedFolder;
import dk.forslagsark.language.Texts;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

/**
 * The folder of a desk as its window sees it. What the readers tell is gathered and shown a few times a second, so that the
 * window goes on moving while ten thousand files come in.
 */
final class DeskFolder implements FolderListener {
    private static final Duration BEAT = Duration.millis(150);

    /** A drive that has said nothing for so long is said not to answer. */
    private static final Duration PATIENCE = Duration.seconds(2);

    private final FollowedFolder followed;
    private Runnable listener;
    private final Map<Path, FolderEntry> files = new TreeMap<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final PauseTransition beat = new PauseTransition(BEAT);
    private final PauseTransition silence = new PauseTransition(PATIENCE);
    /** Those known before that have not been read anew. */
    private final Set<Path> old = new HashSet<>();

    private List<FolderEntry> shown = List.of();
    private boolean isLoading = true;
    private Optional<String> trouble = Optional.empty();

    /** What has been told and not yet been shown; an empty value for a file that is gone. */
    private final Map<Path, Optional<FolderEntry>> news = new ConcurrentHashMap<>();

    private volatile int done;
    private volatile int found;
    private volatile boolean isChecking;
    private boolean isBeating;

    /**
     * @param known what is known of it before it is read
     * @param listener called on the thread of the window when anything is other than before
     */
    DeskFolder(Path folder, FolderReader reader, List<FolderEntry> known, Runnable listener) {
        this.listener = listener;
        followed = new FollowedFolder(folder, reader, this);
        known.forEach(file -> files.put(file.file(), file));
        old.addAll(files.keySet());
        shown = known;
        beat.setOnFinished(event -> show());
        silence.setOnFinished(event -> sayWhatKeepsIt());
    }

    /** Rules take their time too, which is no fault of the drive's. */
    private void sayWhatKeepsIt() {
        if (followed.isAtDrive()) {
            words.set(Texts.of("desk.drive-silent"));
        }
        silence.playFromStart();
    }

    void start() {
        words.set(Texts.of("desk.reading"));
        silence.play();
        followed.start();
    }

    /** Leaves what is not yet read. */
    void stop() {
        followed.stop();
        finish(false);
    }

    /** Tells nothing any more. */
    void close() {
        listener = () -> {};
        followed.close();
        beat.stop();
        silence.stop();
    }

    Path folder() {
        return followed.folder();
    }

    /** All files there are; what the rules say of all of them together is found when all have been read. */
    List<FolderEntry> files() {
        return shown;
    }

    boolean isLoading() {
        return isLoading;
    }

    /** Why the folder cannot be read, if it cannot. */
    Optional<String> trouble() {
        return trouble;
    }

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** How far it has come, from 0 to 1; less than 0 where that is not known. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    @Override
    public void progress(int nowDone, int nowFound) {
        done = nowDone;
        found = nowFound;
        request();
    }

    @Override
    public void checked(int nowDone, int all) {
        isChecking = true;
        progress(nowDone, all);
    }

    @Override
    public void read(FolderEntry entry) {
        news.put(entry.file(), Optional.of(entry));
        request();
    }

    @Override
    public void gone(Path file) {
        news.put(file, Optional.empty());
        request();
    }

    @Override
    public void ended(boolean isWhole) {
        Platform.runLater(() -> {
            trouble = Optional.empty();
            finish(isWhole);
        });
    }

    @Override
    public void unreachable(String reason) {
        Platform.runLater(() -> {
            trouble = Optional.of(reason);
            finish(false);
        });
    }

    /** Many threads ask; one beat is enough for all of them. */
    private synchronized void request() {
        if (!isBeating) {
            isBeating = true;
            Platform.runLater(beat::playFromStart);
        }
    }

    private void show() {
        synchronized (this) {
            isBeating = false;
        }
        boolean isNew = takeNews();
        if (isLoading) {
            silence.playFromStart();
            words.set(
                    isChecking
                            ? Texts.of("desk.checking-files", words(done), words(found))
                            : Texts.of("desk.reading-files", words(done), words(found)));
            progress.set(found == 0 ? -1 : (double) done / found);
        }
        if (isNew) {
            listener.run();
        }
    }

    private static String words(int count) {
        return SpokenNumber.write(BigDecimal.valueOf(count));
    }

    private boolean takeNews() {
        boolean isNew = false;
        for (Path file : List.copyOf(news.keySet())) {
            Optional<FolderEntry> told = news.remove(file);
            old.remove(file);
            told.ifPresentOrElse(entry -> files.put(file, entry), () -> files.remove(file));
            isNew = true;
        }
        if (isNew) {
            gather();
        }
        return isNew;
    }

    private void gather() {
        shown = isLoading ? List.copyOf(files.values()) : FolderFindings.added(folder(), files.values());
    }

    private void finish(boolean isWhole) {
        boolean wasLoading = isLoading;
        isLoading = false;
        silence.stop();
        words.set("");
        boolean isNew = takeNews();
        if (isWhole) {
            files.keySet().removeAll(old);
            old.clear();
        }
        if (isNew || wasLoading || !isWhole) {
            gather();
            listener.run();
        }
    }
}
