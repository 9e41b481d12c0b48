package dk.forslagsark.clipboard;

import java.util.Optional;

/**
 * What a clipboard has beside the block of cells that is read.
 *
 * @param unseen in how many places text was left out that a reader of the other program does not see
 * @param tables how many further tables there are, which are not read
 * @param unit what a line above or below the table says that its amounts are counted in
 */
public record Beside(int unseen, int tables, Optional<Unit> unit) {
    /** There is nothing but the cells. */
    public static final Beside NOTHING = new Beside(0, 0, Optional.empty());
}
