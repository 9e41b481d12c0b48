package dk.forslagsark.proposal;

import java.util.List;
import java.util.Objects;

/**
 * A table of any rows and columns, text and figures, that takes a number of its own where a form numbers its tables.
 *
 * @param title what its caption says
 * @param section the section it stands in, behind the text
 * @param words what stands above and below it
 * @param rows its rows, the first of them the headings of the columns
 * @param extras what a newer program wrote
 */
public record FreeTable(String title, Section section, TableWords words, List<FreeRow> rows, Extras extras) {
    /** What the file calls the list of them. */
    public static final String KEY = "freeTables";

    public FreeTable {
        title = PlainText.of(title);
        Objects.requireNonNull(section);
        Objects.requireNonNull(words);
        Objects.requireNonNull(extras);
        rows = List.copyOf(rows);
    }

    /** A table with nothing in it yet. */
    public static FreeTable in(Section section) {
        return new FreeTable("", section, TableWords.NONE, List.of(), Extras.NONE);
    }

    /** How many columns something is written in. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    public FreeTable withTitle(String changed) {
        return new FreeTable(changed, section, words, rows, extras);
    }

    public FreeTable withSection(Section changed) {
        return new FreeTable(title, changed, words, rows, extras);
    }

    public FreeTable withWords(TableWords changed) {
        return new FreeTable(title, section, changed, rows, extras);
    }

    public FreeTable withRows(List<FreeRow> changed) {
        return new FreeTable(title, section, words, changed, extras);
    }
}
