package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;

/** A choice from a closed list, known by a key that never changes. What it is called is said in the room {@code danish}. */
public interface Keyed {
    /** What the file calls it. */
    String key();

    /** The choice with exactly this key, if the list has one. */
    static <T extends Enum<T> & Keyed> Optional<T> find(Class<T> list, String key) {
        return find(List.of(list.getEnumConstants()), key);
    }

    /** The choice with exactly this key, if it is among them. */
    static <T extends Keyed> Optional<T> find(List<T> choices, String key) {
        for (T choice : choices) {
            if (choice.key().equals(key)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
