package dk.forslagsark.clipboard;

import java.util.List;
import java.util.Optional;

/**
 * What a clipboard has beside the block of cells that is read.
 *
 * @param unseen in how many places text was left out that a reader of the other program does not see
 * @param fields how many texts stand in the fields of a form
 * @param tables how many further tables there are, which are not read
 * @param lines what stands above and below the table
 * @param commas whether the cells are parted at commas that may be those of decimals
 */
public record Beside(int unseen, int fields, int tables, List<String> lines, boolean commas) {
    /** There is nothing but the cells. */
    public static final Beside NOTHING = new Beside(0, 0, 0, List.of(), false);

    /** There is nothing but the cells, parted at commas. */
    static final Beside COMMAS = new Beside(0, 0, 0, List.of(), true);

    public Beside {
        lines = List.copyOf(lines);
    }

    /** What a line says that the amounts are counted in. */
    public Optional<Unit> unit() {
        return lines.stream().flatMap(line -> Unit.in(line).stream()).findFirst();
    }
}
