package dk.forslagsark.editor.command;

import dk.forslagsark.file.Settings;
import dk.forslagsark.file.SettingsFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The settings, and the file that keeps them from one time to the next. */
public final class SavedSettings {
    private final SettingsFile file;
    private final List<Runnable> listeners = new ArrayList<>();
    private Settings settings;

    public SavedSettings(SettingsFile file) {
        this.file = file;
        settings = file.load();
    }

    /** The settings as they are now. */
    public Settings now() {
        return settings;
    }

    /** The folder they are kept in, with what else belongs to the user. */
    public Path folder() {
        return file.folder();
    }

    /** Called after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        file.save(settings);
        listeners.forEach(Runnable::run);
    }
}
