package dk.forslagsark.file.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What programs leave that are ended before they have saved. */
public final class EndedPrograms {
    private EndedPrograms() {}

    /** Gives the copies of unsaved changes the number of a process that no system has. */
    public static void in(Path state) throws IOException {
        for (Path copy : copies(state)) {
            String[] name = copy.getFileName().toString().split("-");
            Files.move(copy, copy.resolveSibling(name[0] + "-99999999999-" + name[2] + "-" + name[3]));
        }
    }

    /** The copies there are. */
    public static List<Path> copies(Path state) throws IOException {
        Path folder = state.resolve("gendannelse");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".kopi")).toList();
        }
    }
}
