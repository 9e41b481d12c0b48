package dk.forslagsark.editor;

import dk.forslagsark.file.Settings;
import dk.forslagsark.file.SettingsFile;
import java.util.function.UnaryOperator;

/** The settings, and the file that keeps them from one time to the next. */
final class Remembered {
    private final SettingsFile file;
    private Settings settings;

    Remembered(SettingsFile file) {
        this.file = file;
        settings = file.load();
    }

    Settings settings() {
        return settings;
    }

    void change(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        file.save(settings);
    }
}
