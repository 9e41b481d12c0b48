package dk.forslagsark.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of any rows and columns, text and figures, that takes a number of its own where a form numbers its tables.
 *
 * @param title what its caption says
 * @param section the section it stands in
 * @param behind which of the paragraphs with words it stands behind, the first being 1; behind all text where there are not so many, or
 *     none is said
 * @param words what stands above and below it
 * @param rows its rows, the first of them the headings of the columns
 * @param extras what a newer program wrote
 */
public record FreeTable(
        String title, Section section, Optional<Integer> behind, TableWords words, List<FreeRow> rows, Extras extras) {
    /** What the file calls the list of them. */
    public static final String KEY = "freeTables";

    public FreeTable {
        title = PlainText.of(title);
        Objects.requireNonNull(section);
        Objects.requireNonNull(behind);
        Objects.requireNonNull(words);
        Objects.requireNonNull(extras);
        rows = List.copyOf(rows);
    }

    /** A table with nothing in it yet. */
    public static FreeTable in(Section section) {
        return new FreeTable("", section, Optional.empty(), TableWords.NONE, List.of(), Extras.NONE);
    }

    /** How many columns something is written in. */
    public int columns() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    public FreeTable withTitle(String changed) {
        return new FreeTable(changed, section, behind, words, rows, extras);
    }

    public FreeTable withSection(Section changed) {
        return new FreeTable(title, changed, Optional.empty(), words, rows, extras);
    }

    /** The same behind another paragraph. */
    public FreeTable withBehind(Optional<Integer> changed) {
        return new FreeTable(title, section, changed, words, rows, extras);
    }

    /** The same when the text of its section is another: it stays behind the paragraph it stood behind. */
    FreeTable following(List<String> before, List<String> after) {
        return withBehind(behind.map(at -> followed(at, before, after)));
    }

    private static int followed(int at, List<String> before, List<String> after) {
        int shortest = Math.min(before.size(), after.size());
        int alike = 0;
        while (alike < shortest && before.get(alike).equals(after.get(alike))) {
            alike++;
        }
        int alikeBelow = 0;
        while (alikeBelow < shortest - alike
                && before.get(before.size() - 1 - alikeBelow).equals(after.get(after.size() - 1 - alikeBelow))) {
            alikeBelow++;
        }
        boolean isBelow = at > before.size() - alikeBelow && at <= before.size();
        return isBelow ? at + after.size() - before.size() : at;
    }

    public FreeTable withWords(TableWords changed) {
        return new FreeTable(title, section, behind, changed, rows, extras);
    }

    public FreeTable withRows(List<FreeRow> changed) {
        return new FreeTable(title, section, behind, words, changed, extras);
    }
}
