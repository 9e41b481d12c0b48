package dk.forslagsark.catalogue;

import java.util.Comparator;
import java.util.List;

/**
 * The proposals of a folder, in the order of their numbers, and what could not be read there.
 *
 * @param entries the proposals
 * @param unreadable the other files
 */
public record Batch(List<Entry> entries, List<Unreadable> unreadable) {
    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::number, new NumberOrder()).thenComparing(Entry::file);

    public Batch {
        entries = entries.stream().sorted(ORDER).toList();
        unreadable = List.copyOf(unreadable);
    }
}
