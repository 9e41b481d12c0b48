package dk.forslagsark.file;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the list of many proposals is shown.
 *
 * @param columns the columns that are shown, by key; empty before the user has chosen any
 * @param grouped whether the rows stand under their target groups
 */
public record DeskSettings(Optional<Set<String>> columns, boolean grouped) {
    public static final DeskSettings DEFAULT = new DeskSettings(Optional.empty(), true);

    public DeskSettings {
        columns = columns.map(Set::copyOf);
    }

    public DeskSettings withGrouped(boolean changed) {
        return new DeskSettings(columns, changed);
    }

    /**
     * The same with the column shown if it was not, and the other way round.
     *
     * @param usual the columns shown before the user has chosen any
     */
    public DeskSettings withToggledColumn(String key, Set<String> usual) {
        Set<String> changed = new HashSet<>(columns.orElse(usual));
        if (!changed.remove(key)) {
            changed.add(key);
        }
        return new DeskSettings(Optional.of(changed), grouped);
    }
}
