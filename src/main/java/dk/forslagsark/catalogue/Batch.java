package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.PlainText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** The same with nothing said in words that a window may have in another language: as it is printed. */
    public Batch printed() {
        return new Batch(
                entries,
                unreadable.stream()
                        .map(each -> new Unreadable(each.file(), each.printed()))
                        .toList());
    }

    /** Those that the choice has; what could not be read stays. */
    public Batch in(Edition edition) {
        return new Batch(entries.stream().filter(edition::has).toList(), unreadable);
    }

    /** The committees that rows of the comparable proposals belong to, each as it is first written, in the order of the alphabet. */
    public List<String> committees(Scope scope) {
        Map<String, String> byKey = new TreeMap<>();
        entries.stream()
                .filter(scope::isComparable)
                .flatMap(Entry::items)
                .flatMap(item -> item.committee().stream())
                .forEach(name -> byKey.putIfAbsent(PlainText.key(name), name));
        return List.copyOf(byKey.values());
    }
}
