package dk.forslagsark.formula;

/**
 * What a piece of an expression points at: a cell, or all from one to another.
 *
 * @param start where in the text it begins
 * @param end where it ends
 * @param first the cell, or the first
 * @param last the last; of one cell the same
 */
public record Pointed(int start, int end, Precedent first, Precedent last) {
    /** The same up to the end of another. */
    Pointed to(Pointed other) {
        return new Pointed(start, other.end, first, other.last);
    }
}
