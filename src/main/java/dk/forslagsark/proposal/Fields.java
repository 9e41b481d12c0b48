package dk.forslagsark.proposal;

import java.util.Optional;

/**
 * What is given of each field of a row that is to be made, such as what a file has of it.
 *
 * @param <T> the kind of row
 * @param <X> what is thrown where what is given is no such value
 */
@FunctionalInterface
public interface Fields<T, X extends Exception> {
    /** The value that is given; empty where none is. */
    <V> Optional<V> of(Property<T, V> property) throws X;
}
