package dk.forslagsark.tables;

import dk.forslagsark.formula.Evaluation;
import java.util.Optional;

/**
 * How the cells of a column are shown and typed in. Nothing that is typed is lost: what cannot be read is kept in the row's
 * notes until it is mended.
 *
 * @param <T> the kind of row
 */
public interface Typing<T> {
    /** What a row shows. */
    String text(T row);

    /** What editing it begins with. */
    String source(T row);

    /** Why what was typed cannot be used, if so; given what expressions come to. */
    Optional<String> problem(T row, Evaluation evaluation);

    /** The row once something has been typed. */
    T entered(T row, String typed);

    /** The row with this cell as the other row has it, and all else as it was. */
    T copied(T row, T other);
}
