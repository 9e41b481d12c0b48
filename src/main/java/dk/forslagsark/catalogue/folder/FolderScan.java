package dk.forslagsark.catalogue.folder;

import dk.forslagsark.file.FileProblem;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A folder gone through once, for whoever does not stay to look. */
public final class FolderScan {
    private FolderScan() {}

    /**
     * What is in the folder and below it, in the order of the paths.
     *
     * @param cache what is known of earlier times, and is brought up to date
     * @throws FileProblem if the folder cannot be read; a file that cannot be is an entry
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static List<Entry> of(Path folder, SummaryCache cache) throws FileProblem, InterruptedException {
        Queue<Entry> entries = new ConcurrentLinkedQueue<>();
        Path absolute = folder.toAbsolutePath().normalize();
        FolderMemory memory = new FolderMemory(cache.load(absolute));
        new FolderPass(absolute, memory, place -> {}, entries::add).run();
        cache.save(absolute, memory.all());
        return entries.stream().sorted(Comparator.comparing(Entry::file)).toList();
    }
}
