package dk.forslagsark.proposal;

/**
 * A row of one of the smaller tables, with what is kept beside its values.
 *
 * @param <T> the kind of row
 */
public interface Noted<T> {
    Notes notes();

    T withNotes(Notes changed);
}
