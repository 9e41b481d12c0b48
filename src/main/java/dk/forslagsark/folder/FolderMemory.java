package dk.forslagsark.folder;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is known of the files of a folder from one pass to the next. */
final class FolderMemory {
    private final Map<Path, Known> known;
    private final Map<Path, FolderEntry> told = new ConcurrentHashMap<>();

    /**
     * @param known what was known of them earlier, of which nobody has been told yet
     */
    FolderMemory(Map<Path, Known> known) {
        this.known = new ConcurrentHashMap<>(known);
    }

    Optional<Known> of(Path file) {
        return Optional.ofNullable(known.get(file));
    }

    /** Remembers it; whether it is another than the one told last. */
    boolean isNews(Known now) {
        known.put(now.entry().file(), now);
        return !now.entry().equals(told.put(now.entry().file(), now.entry()));
    }

    /** Forgets all others; those of them that somebody was told of. */
    Set<Path> keepOnly(Predicate<Path> kept) {
        known.keySet().removeIf(file -> !kept.test(file));
        Set<Path> gone = told.keySet().stream().filter(file -> !kept.test(file)).collect(Collectors.toSet());
        told.keySet().removeAll(gone);
        return gone;
    }

    Map<Path, Known> all() {
        return Map.copyOf(known);
    }
}
