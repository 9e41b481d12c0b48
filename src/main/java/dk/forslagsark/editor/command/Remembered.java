package dk.forslagsark.editor.command;

import dk.forslagsark.file.Settings;
import dk.forslagsark.file.SettingsFile;
import java.util.function.UnaryOperator;

/** The settings, and the file that keeps them from one time to the next. */
public final class Remembered {
    private final SettingsFile file;
    private Settings settings;

    public Remembered(SettingsFile file) {
        this.file = file;
        settings = file.load();
    }

    public Settings settings() {
        return settings;
    }

    public void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        file.save(settings);
    }
}
