package dk.forslagsark.catalogue;

import dk.forslagsark.proposal.PlainText;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which proposal of an older folder is which of a newer one: by number, then by title, then by file. */
final class Pairs {
    private static final List<Function<Entry, String>> KEYS = List.of(
            entry -> numbered(entry, entry.file()),
            entry -> numbered(entry, ""),
            entry -> PlainText.key(entry.title()),
            Entry::file);

    private final Map<Entry, Entry> beforeByAfter = new IdentityHashMap<>();
    private final List<Entry> gone;

    private Pairs(List<Entry> before) {
        gone = new ArrayList<>(before);
    }

    static Pairs of(List<Entry> before, List<Entry> after) {
        Pairs pairs = new Pairs(before);
        for (Function<Entry, String> key : KEYS) {
            after.stream()
                    .filter(entry -> !pairs.beforeByAfter.containsKey(entry)
                            && !key.apply(entry).isBlank())
                    .forEach(entry -> pairs.match(entry, key));
        }
        return pairs;
    }

    /** Two files may have one number, so that it goes with its file first. */
    private static String numbered(Entry entry, String file) {
        String number = PlainText.key(entry.proposal().cover().number());
        return number.isEmpty() ? "" : number + "\n" + file;
    }

    private void match(Entry entry, Function<Entry, String> key) {
        String sought = key.apply(entry);
        for (Iterator<Entry> left = gone.iterator(); left.hasNext(); ) {
            Entry old = left.next();
            if (key.apply(old).equals(sought)) {
                beforeByAfter.put(entry, old);
                left.remove();
                return;
            }
        }
    }

    /** What the newer one was before. */
    Optional<Entry> before(Entry after) {
        return Optional.ofNullable(beforeByAfter.get(after));
    }

    /** Whether the older one is none of the newer. */
    boolean isGone(Entry before) {
        return gone.stream().anyMatch(left -> left == before);
    }
}
