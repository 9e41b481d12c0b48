package dk.forslagsark.folder;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Unreadable;
import dk.forslagsark.check.Checks;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.Patience;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The proposals of a folder and those below it, whole, for whoever adds them up; on all processors. */
public final class BatchReading {
    private static final Logger LOG = System.getLogger(BatchReading.class.getName());

    private final Path folder;
    private final Checks checks;
    private final Patience patience;
    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
    private final Queue<Unreadable> unreadable = new ConcurrentLinkedQueue<>();

    private BatchReading(Path folder, Checks checks, Patience patience) {
        this.folder = folder;
        this.checks = checks;
        this.patience = patience;
    }

    /**
     * Reads them all. A file that cannot be read stops nothing.
     *
     * @param patience how long each file is waited for
     * @throws FileProblem if the folder cannot be read, or its drive does not answer
     */
    public static Batch of(Path folder, Checks checks, Patience patience) throws FileProblem {
        BatchReading reading = new BatchReading(folder.toAbsolutePath().normalize(), checks, patience);
        List<Path> files = patience.<List<Path>, FileProblem>ask(folder, reading::files);
        files.parallelStream().forEach(reading::read);
        return new Batch(
                List.copyOf(reading.entries),
                reading.unreadable.stream()
                        .sorted(Comparator.comparing(Unreadable::file))
                        .toList());
    }

    private List<Path> files() throws FileProblem {
        List<Path> files = new ArrayList<>();
        new FolderListing(folder, () -> false).tell(new FolderListing.Found() {
            @Override
            public void folder(Path place) {
                // what is in it is told one by one
            }

            @Override
            public void file(Path file, Stamp stamp) {
                files.add(file);
            }

            @Override
            public void closed(Path place, String reason) {
                unreadable.add(new Unreadable(name(place), reason));
            }
        });
        return files;
    }

    private void read(Path file) {
        try {
            entries.add(new Entry(
                    name(file), checks.of(patience.<Proposal, FileProblem>ask(file, () -> ProposalSource.read(file)))));
        } catch (FileProblem problem) {
            tell(file, problem);
        } catch (RuntimeException unexpected) {
            LOG.log(Level.ERROR, "unexpected in " + file, unexpected);
            unreadable.add(new Unreadable(name(file), Texts.of("folder.unexpected")));
        }
    }

    /** A catalogue or a report of our own is nothing that is missing. */
    private void tell(Path file, FileProblem problem) {
        if (!problem.isOther()) {
            unreadable.add(new Unreadable(
                    name(file), ProposalSource.unreadable(file, problem).reason()));
        }
    }

    /** What a file is called below the folder, the same on every system. */
    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
