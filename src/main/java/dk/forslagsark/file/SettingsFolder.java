package dk.forslagsark.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where each system keeps the settings of a user. */
final class SettingsFolder {
    private static final String OVERRIDE = "forslagsark.settings";

    private SettingsFolder() {}

    /**
     * The folder for this user.
     *
     * @param property the system properties, by name; null where there is none
     * @param environment the environment, by name; null where there is none
     */
    static Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        Optional<Path> override = path(property.apply(OVERRIDE));
        if (override.isPresent()) {
            return override.get();
        }
        String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
        Path home = path(property.apply("user.home")).orElse(Path.of("."));
        if (system.startsWith("windows")) {
            return path(environment.apply("APPDATA"))
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Forslagsark");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Forslagsark");
        }
        // A relative path in XDG_CONFIG_HOME is to be ignored: https://specifications.freedesktop.org/basedir-spec/
        return path(environment.apply("XDG_CONFIG_HOME"))
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"))
                .resolve("forslagsark");
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.ofNullable(text).filter(any -> !any.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
