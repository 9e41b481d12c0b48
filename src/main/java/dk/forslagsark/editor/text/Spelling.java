package dk.forslagsark.editor.text;

import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.OwnWords;
import dk.forslagsark.file.SettingsFile;
import dk.forslagsark.spelling.DanishSpelling;
import dk.forslagsark.spelling.SpelledWord;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/**
 * Looks at the spelling on a thread of its own, where the dictionary is loaded when the first text is looked at. One for all pages; answers
 * come on the thread of the window.
 */
final class Spelling {
    private static final Logger LOG = System.getLogger(Spelling.class.getName());
    private static final Spelling SHARED =
            new Spelling(SettingsFile.inUserFolder().folder());

    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "spelling");
        made.setDaemon(true);
        made.setPriority(Thread.MIN_PRIORITY);
        return made;
    });
    private final Path folder;
    private final Set<String> ignored = new HashSet<>();
    private OwnWords own;
    /** Known to its thread alone. */
    private DanishSpelling dictionary;

    private Spelling(Path folder) {
        this.folder = folder;
        own = OwnWords.read(folder);
    }

    static Spelling shared() {
        return SHARED;
    }

    boolean isOn() {
        return own.isOn();
    }

    /** Finds the words that are not spelled as they should be; none while it is turned off. */
    void check(String text, Consumer<List<SpelledWord>> then) {
        if (!isOn()) {
            then.accept(List.of());
            return;
        }
        Set<String> known = new HashSet<>(ignored);
        known.addAll(own.words());
        answer(
                () -> SpelledWord.of(text).stream()
                        .filter(word ->
                                !known.contains(word.text()) && !dictionary().isRight(word.text()))
                        .toList(),
                then);
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
        keep(own.with(word));
    }

    void turn(boolean on) {
        keep(own.turned(on));
    }

    /** Where it cannot be kept it holds until the program ends. */
    private void keep(OwnWords changed) {
        own = changed;
        try {
            changed.write(folder);
        } catch (FileProblem unwritten) {
            LOG.log(Level.WARNING, "could not keep the own words", unwritten);
        }
    }
}
