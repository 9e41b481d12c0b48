package dk.forslagsark.editor.command;

import dk.forslagsark.file.Background;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Patience;
import dk.forslagsark.file.Settings;
import dk.forslagsark.file.SettingsFile;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;

/**
 * The settings, and the file that keeps them from one time to the next. The file is written beside the work in the window,
 * for it may lie on a drive that takes its time.
 */
public final class SavedSettings {
    private static final Logger LOG = System.getLogger(SavedSettings.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final SettingsFile file;
    private final ExecutorService writing = Executors.newSingleThreadExecutor(new Background("settings"));
    private final List<Runnable> listeners = new ArrayList<>();
    private Settings settings;

    public SavedSettings(SettingsFile file) {
        this.file = file;
        settings = load(file);
    }

    /** A folder of the settings that does not answer is done without. */
    private static Settings load(SettingsFile file) {
        try {
            return new Patience(LONGEST).<Settings, RuntimeException>ask(file.folder(), file::load);
        } catch (FileProblem e) {
            LOG.log(Level.WARNING, "the settings are not read", e);
            return Settings.DEFAULT;
        }
    }

    /** The settings as they are now. */
    public Settings now() {
        return settings;
    }

    /** The folder they are kept in, with what else belongs to the user. */
    public Path folder() {
        return file.folder();
    }

    /** Called after every change made here. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Changes them here and in the file.
     *
     * @param change is done twice, here and, on another thread, to what the file has by then
     */
    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        writing.execute(() -> file.change(change));
        listeners.forEach(Runnable::run);
    }

    /** Returns when all is written, or the drive does not answer. */
    public void finish() {
        try {
            writing.submit(() -> {}).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.log(Level.WARNING, "the settings are not written", e);
        }
    }
}
