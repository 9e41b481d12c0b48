package dk.forslagsark.editor.desk;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where the window of a folder leads.
 *
 * @param opening opens a file or a folder in a window of its own
 * @param showFile opens a file in the program that the system has for it
 */
public record DeskLinks(Consumer<Path> opening, Consumer<Path> showFile) {}
