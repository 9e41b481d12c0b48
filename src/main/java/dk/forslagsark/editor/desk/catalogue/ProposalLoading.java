package dk.forslagsark.editor.desk.catalogue;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.Unreadable;
import dk.forslagsark.check.Checks;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.file.Background;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.PlanFile;
import dk.forslagsark.folder.FolderEntry;
import dk.forslagsark.folder.ProposalSource;
import dk.forslagsark.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Reads the proposals of the desk whole, on a thread of its own; what has not changed since is not read again. The newest wish wins. */
final class ProposalLoading {
    private final Checks checks;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new Background("catalogue"));
    private final AtomicInteger newest = new AtomicInteger();
    private final Map<FolderEntry, Entry> known = new HashMap<>();

    /**
     * What has been read.
     *
     * @param batch the proposals, and what cannot be read
     * @param plan what is kept of the catalogue beside them; nothing where that cannot be read
     * @param problem why it cannot be
     */
    record Loaded(Batch batch, Plan plan, Optional<String> problem) {}

    ProposalLoading(Checks checks) {
        this.checks = checks;
    }

    /** Reads the files, and tells on the thread of the window what came of it, unless something newer is wanted by then. */
    void load(Path folder, List<FolderEntry> files, Consumer<Loaded> told) {
        int wish = newest.incrementAndGet();
        thread.execute(() -> {
            if (wish == newest.get()) {
                Loaded loaded = read(folder, files);
                Platform.runLater(() -> {
                    if (wish == newest.get()) {
                        told.accept(loaded);
                    }
                });
            }
        });
    }

    private Loaded read(Path folder, List<FolderEntry> files) {
        List<Unreadable> unreadable = new ArrayList<>();
        Map<FolderEntry, Entry> read = new HashMap<>();
        for (FolderEntry file : files) {
            entry(folder, file, unreadable).ifPresent(entry -> read.put(file, entry));
        }
        known.clear();
        known.putAll(read);
        Batch batch = new Batch(List.copyOf(read.values()), unreadable);
        try {
            return new Loaded(batch, PlanFile.read(folder), Optional.empty());
        } catch (FileProblem problem) {
            return new Loaded(batch, Plan.NONE, Optional.of(problem.getMessage()));
        }
    }

    private Optional<Entry> entry(Path folder, FolderEntry file, List<Unreadable> unreadable) {
        String name = folder.relativize(file.file()).toString().replace('\\', '/');
        if (known.containsKey(file)) {
            return Optional.of(known.get(file));
        }
        Optional<String> reason = file.problem();
        if (reason.isEmpty()) {
            try {
                return Optional.of(new Entry(name, checks.of(ProposalSource.read(file.file()))));
            } catch (FileProblem problem) {
                reason = Optional.of(problem.getMessage());
            }
        }
        unreadable.add(new Unreadable(name, reason.get(), inDanish(file, reason.get())));
        return Optional.empty();
    }

    /** Why it cannot be read, as it is printed: where another language is spoken the file is asked once more. */
    private static String inDanish(FolderEntry file, String spoken) {
        return Language.isDanishSpoken()
                ? spoken
                : Language.DANISH.during(
                        () -> ProposalSource.problem(file.file()).orElse(CatalogueWording.UNREADABLE));
    }
}
