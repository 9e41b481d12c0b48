package dk.forslagsark.editor.text;

import dk.forslagsark.file.Background;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.OwnWords;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.spelling.DanishSpelling;
import dk.forslagsark.spelling.SpelledWord;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * Looks at the spelling on a thread of its own, where the dictionary is loaded when the first text is looked at. One for all pages; answers
 * come on the thread of the window.
 */
final class Spelling {
    private static final Logger LOG = System.getLogger(Spelling.class.getName());
    private static final Spelling SHARED =
            new Spelling(SettingsFile.inUserFolder().folder());

    /** The own words may lie on a drive that does not answer; spelling does without them then. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(2));

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> made(task, Thread.MIN_PRIORITY));
    private final ExecutorService drive = Executors.newSingleThreadExecutor(task -> made(task, Thread.NORM_PRIORITY));
    private final Path folder;
    private final Set<String> ignored = new HashSet<>();
    /** As the user sees it; until the own words have been read, on. */
    private volatile boolean isOn = true;
    /** Known to its thread alone, like the dictionary; empty until it is asked for. */
    private Optional<OwnWords> own = Optional.empty();

    private DanishSpelling dictionary;

    private Spelling(Path folder) {
        this.folder = folder;
    }

    private static Thread made(Runnable task, int priority) {
        Thread thread = new Background("spelling").newThread(task);
        thread.setPriority(priority);
        return thread;
    }

    static Spelling shared() {
        return SHARED;
    }

    boolean isOn() {
        return isOn;
    }

    /** Finds the words that are not spelled as they should be; none while it is turned off. */
    void check(String text, Consumer<List<SpelledWord>> then) {
        Set<String> known = Set.copyOf(ignored);
        answer(() -> own().isOn() ? misspelled(text, known) : List.of(), then);
    }

    private List<SpelledWord> misspelled(String text, Set<String> known) {
        return SpelledWord.of(text).stream()
                .filter(word -> !known.contains(word.text()))
                .filter(word -> !own().words().contains(word.text()))
                .filter(word -> !dictionary().isRight(word.text()))
                .toList();
    }

    void suggest(String word, Consumer<List<String>> then) {
        answer(() -> dictionary().suggestions(word), then);
    }

    private <T> void answer(Supplier<T> question, Consumer<T> then) {
        thread.execute(() -> {
            try {
                T answer = question.get();
                Platform.runLater(() -> then.accept(answer));
            } catch (RuntimeException unforeseen) {
                LOG.log(Level.WARNING, "spelling", unforeseen);
            }
        });
    }

    private OwnWords own() {
        if (own.isEmpty()) {
            own = Optional.of(read());
            isOn = own.get().isOn();
        }
        return own.get();
    }

    private OwnWords read() {
        try {
            return PATIENCE.<OwnWords, RuntimeException>ask(folder, () -> OwnWords.read(folder));
        } catch (FileProblem unread) {
            LOG.log(Level.WARNING, "without the own words", unread);
            return OwnWords.NONE;
        }
    }

    private DanishSpelling dictionary() {
        if (dictionary == null) {
            dictionary = DanishSpelling.load();
        }
        return dictionary;
    }

    /** Until the program ends. */
    void ignore(String word) {
        ignored.add(word);
    }

    void add(String word) {
        change(words -> words.with(word));
    }

    void turn(boolean on) {
        change(words -> words.turned(on));
        isOn = on;
    }

    /** Where it cannot be kept it holds until the program ends. */
    private void change(UnaryOperator<OwnWords> change) {
        thread.execute(() -> {
            own = Optional.of(change.apply(own()));
            isOn = own.get().isOn();
        });
        drive.execute(() -> {
            try {
                OwnWords.change(folder, change);
            } catch (FileProblem unwritten) {
                LOG.log(Level.WARNING, "could not keep the own words", unwritten);
            }
        });
    }
}
