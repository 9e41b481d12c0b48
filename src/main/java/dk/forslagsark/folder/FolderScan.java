package dk.forslagsark.folder;

import dk.forslagsark.file.FileProblem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A folder gone through once, for whoever does not stay to look. */
public final class FolderScan {
    private FolderScan() {}

    /**
     * What is in the folder and below it, in the order of the paths.
     *
     * @throws FileProblem if the folder cannot be read; a file that cannot be is an entry
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static List<FolderEntry> of(Path folder, FolderReader reader) throws FileProblem, InterruptedException {
        Path absolute = folder.toAbsolutePath().normalize();
        FolderMemory memory = new FolderMemory(reader.cache().load(absolute));
        new FolderPass(absolute, reader.checks(), memory, place -> {}, entry -> {}).run();
        reader.cache().save(absolute, memory.all());
        return memory.all().values().stream()
                .map(Known::entry)
                .filter(entry -> !entry.isOurs())
                .sorted(Comparator.comparing(FolderEntry::file))
                .toList();
    }
}
