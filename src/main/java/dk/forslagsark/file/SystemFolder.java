package dk.forslagsark.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where each system keeps what a program has to keep for a user. */
enum SystemFolder {
    /** What the user has chosen; it may follow the user to another machine. */
    SETTINGS("forslagsark.settings", "APPDATA", "Roaming", "", "XDG_CONFIG_HOME", Path.of(".config")),
    /** What the program has done so far; it stays on the machine. */
    STATE("forslagsark.state", "LOCALAPPDATA", "Local", "Tilstand", "XDG_STATE_HOME", Path.of(".local", "state"));

    private final String override;
    private final String windowsVariable;
    private final String windowsFolder;
    private final String sharedPart;
    private final String variable;
    private final Path usual;

    /**
     * @param override the system property that names another folder
     * @param sharedPart the part of our folder that it has where one system folder is for everything
     * @param variable the variable of https://specifications.freedesktop.org/basedir-spec/
     * @param usual the folder in the user's home where that variable is not set
     */
    SystemFolder(
            String override,
            String windowsVariable,
            String windowsFolder,
            String sharedPart,
            String variable,
            Path usual) {
        this.override = override;
        this.windowsVariable = windowsVariable;
        this.windowsFolder = windowsFolder;
        this.sharedPart = sharedPart;
        this.variable = variable;
        this.usual = usual;
    }

    /**
     * The folder for this user.
     *
     * @param property the system properties, by name; null where there is none
     * @param environment the environment, by name; null where there is none
     */
    Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        Optional<Path> named = path(property.apply(override));
        if (named.isPresent()) {
            return named.get();
        }
        String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
        Path home = path(property.apply("user.home")).orElse(Path.of("."));
        if (system.startsWith("windows")) {
            Path otherwise = home.resolve("AppData").resolve(windowsFolder);
            return path(environment.apply(windowsVariable)).orElse(otherwise).resolve("Forslagsark");
        }
        if (system.startsWith("mac")) {
            Path folder = home.resolve("Library").resolve("Application Support").resolve("Forslagsark");
            return folder.resolve(sharedPart);
        }
        // A relative path in the variable is to be ignored, says the specification.
        return path(environment.apply(variable))
                .filter(Path::isAbsolute)
                .orElse(home.resolve(usual))
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
