package dk.forslagsark.proposal;

import java.util.Optional;
import java.util.stream.Stream;

/** A choice from a closed list, known on the screen and in the file by its Danish label. */
public interface Labelled {
    /** The label, as it is shown and written. */
    String label();

    /** The choice with exactly this label, if the list has one. */
    static <T extends Enum<T> & Labelled> Optional<T> find(Class<T> list, String label) {
        return Stream.of(list.getEnumConstants())
                .filter(choice -> choice.label().equals(label))
                .findFirst();
    }
}
