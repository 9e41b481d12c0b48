package dk.forslagsark.cli;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Unreadable;
import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the proposals of a folder; one that cannot be read stops nothing. */
final class FolderReading {
    private final ProposalFolder folder;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    private FolderReading(ProposalFolder folder) {
        this.folder = folder;
    }

    /**
     * @throws FileProblem if it is no folder, or the drive does not answer
     */
    static Batch of(Path folder) throws FileProblem {
        FolderReading reading = new FolderReading(
                Drive.PATIENCE.<ProposalFolder, FileProblem>ask(folder, () -> ProposalFolder.of(folder)));
        reading.folder.files().forEach(reading::read);
        reading.folder.closed().forEach(reading::closed);
        return new Batch(reading.entries, reading.unreadable);
    }

    private void read(Path file) {
        String name = folder.name(file);
        try {
            entries.add(new Entry(name, Checks.version(Drive.read(file))));
        } catch (FileProblem problem) {
            unreadable.add(new Unreadable(name, problem.getMessage()));
        }
    }

    private void closed(Path file) {
        unreadable.add(new Unreadable(folder.name(file), "Må ikke læses. Spørg den, der ejer den"));
    }
}
