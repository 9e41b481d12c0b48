package dk.forslagsark.editor.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Keys that belong together.
 *
 * @param name what they are for
 * @param keys each of them
 */
public record KeyGroup(String name, List<Key> keys) {
    /**
     * What can be done by a key.
     *
     * @param what what it does
     * @param key the key, or the keys
     */
    public record Key(String what, String key) {
        /** Every word sought must stand in it somewhere; a key may be written with plus or with spaces. */
        boolean has(String sought) {
            String text = folded(what + " " + key);
            return Stream.of(folded(sought).strip().split(" +")).allMatch(text::contains);
        }

        private static String folded(String text) {
            return text.toLowerCase(Locale.ROOT).replace('+', ' ');
        }
    }

    public KeyGroup {
        keys = List.copyOf(keys);
    }

    /** A group of these, each what it does and its key. */
    public static KeyGroup of(String name, String... whatAndKey) {
        return new KeyGroup(
                name,
                Stream.iterate(0, i -> i < whatAndKey.length, i -> i + 2)
                        .map(i -> new Key(whatAndKey[i], whatAndKey[i + 1]))
                        .toList());
    }

    /** The group with those of its keys that are sought; all of them where its name is. */
    public KeyGroup with(String sought) {
        return new Key(name, "").has(sought)
                ? this
                : new KeyGroup(
                        name, keys.stream().filter(key -> key.has(sought)).toList());
    }
}
