package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;

/** A choice from a closed list, known on the screen and in the file by its Danish label. */
public interface Labelled {
    /** The label, as it is shown and written. */
    String label();

    /** The choice with exactly this label, if the list has one. */
    static <T extends Enum<T> & Labelled> Optional<T> find(Class<T> list, String label) {
        return find(List.of(list.getEnumConstants()), label);
    }

    /** The choice with exactly this label, if it is among them. */
    static <T extends Labelled> Optional<T> find(List<T> choices, String label) {
        return choices.stream().filter(choice -> choice.label().equals(label)).findFirst();
    }
}
