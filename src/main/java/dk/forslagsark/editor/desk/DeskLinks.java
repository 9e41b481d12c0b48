package dk.forslagsark.editor.desk;

import dk.forslagsark.tables.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where the window of a folder leads.
 *
 * @param opening opens a file or a folder in a window of its own
 * @param showFile opens a file in the program that the system has for it
 */
public record DeskLinks(Opening opening, Consumer<Path> showFile) {
    /** Opens files and folders, each in a window of its own. */
    public interface Opening {
        /** Opens the file, or brings the window forward that has it, and shows that place of the proposal if there is one. */
        void open(Path file, Optional<Place> place);

        default void open(Path file) {
            open(file, Optional.empty());
        }
    }
}
