package dk.forslagsark.editor.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where the program keeps what is the user's.
 *
 * @param settings the folder of the settings, the log among them
 * @param state the folder of drafts and former versions
 * @param open shows a file or a folder in the program that the system has for it
 */
public record ProgramFolders(Path settings, Path state, Consumer<Path> open) {
    /** The logs there may be, that of this run first. */
    List<Path> logs() {
        return List.of(log(), settings.resolve("forslagsark-1.log"));
    }

    /** The log of this run; there is none as long as nothing had to be written. */
    Path log() {
        return settings.resolve("forslagsark-0.log");
    }
}
