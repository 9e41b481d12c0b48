package dk.forslagsark.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The file that the settings are kept in. That it cannot be read or written never keeps the user from working: it is
 * logged, and nothing more.
 */
public final class SettingsFile {
    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());

    private final Path folder;

    private SettingsFile(Path folder) {
        this.folder = folder;
    }

    /**
     * The settings of this user: in {@code %APPDATA%\Forslagsark}, {@code ~/Library/Application Support/Forslagsark} or
     * {@code $XDG_CONFIG_HOME/forslagsark}; or in the folder that the system property {@code forslagsark.settings} names.
     */
    public static SettingsFile inUserFolder() {
        return at(SystemFolder.SETTINGS.of(System::getProperty, System::getenv));
    }

    /** The settings in that folder, which need not exist. */
    public static SettingsFile at(Path folder) {
        return new SettingsFile(folder);
    }

    /** Where the settings, and the log, are. It may not exist yet. */
    public Path folder() {
        return folder;
    }

    /** What can be used of the settings last saved; the rest is as for a new user. Never throws. */
    public Settings load() {
        try {
            return stored();
        } catch (FileProblem | RuntimeException e) {
            LOG.log(Level.WARNING, "could not read the settings in " + file(), e);
            return Settings.DEFAULT;
        }
    }

    private Settings stored() throws FileProblem {
        return FileKind.of(file()) == FileKind.MISSING
                ? Settings.DEFAULT
                : SettingsPart.read(new JsonObject(JsonTree.read(TextFile.read(file())), JsonPath.ROOT));
    }

    /**
     * Changes the settings last saved, whoever has saved them, so that two programs that run do not undo each other's changes.
     * What cannot be read is kept beside them first. Never throws.
     */
    public void change(UnaryOperator<Settings> change) {
        synchronized (SettingsFile.class) {
            try (FileChannel channel = lockFile()) {
                channel.lock();
                changeStored(change);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "no lock in " + folder, e);
                changeStored(change);
            }
        }
    }

    private void changeStored(UnaryOperator<Settings> change) {
        readOrKept().map(change).ifPresent(this::save);
    }

    /** Empty where they can neither be read nor kept. */
    private Optional<Settings> readOrKept() {
        try {
            return Optional.of(stored());
        } catch (FileProblem | RuntimeException unread) {
            return isKept(unread) ? Optional.of(Settings.DEFAULT) : Optional.empty();
        }
    }

    /** What somebody has written by hand, or a drive does not give out for now, is not lost for what this program would rather have. */
    private boolean isKept(Exception unread) {
        Path kept = folder.resolve("indstillinger.json.bak");
        try {
            Files.write(kept, TextFile.bytes(file()));
            LOG.log(Level.WARNING, "could not read the settings, which are kept in " + kept, unread);
            return true;
        } catch (IOException | FileProblem e) {
            LOG.log(Level.WARNING, "could neither read nor keep the settings in " + file(), e);
            return false;
        }
    }

    /** What is locked while the settings are changed; they themselves are replaced by that. */
    private FileChannel lockFile() throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(
                folder.resolve("indstillinger.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Saves the settings, making the folder where it is missing. Never throws. */
    public void save(Settings settings) {
        try {
            Files.createDirectories(folder);
            byte[] bytes = JsonText.write(SettingsPart.write(settings)).getBytes(StandardCharsets.UTF_8);
            SafeFile.write(file(), out -> out.write(bytes));
        } catch (IOException | FileProblem | RuntimeException e) {
            LOG.log(Level.WARNING, "could not save the settings in " + file(), e);
        }
    }

    private Path file() {
        return folder.resolve("indstillinger.json");
    }
}
