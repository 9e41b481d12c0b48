package dk.forslagsark.paper;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.economy.YearRow;
import dk.forslagsark.proposal.Amount;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of a printed table.
 *
 * @param kind what it is
 * @param cells its cells from the left; together they go over all columns
 */
public record PaperRow(Kind kind, List<PaperCell> cells) {
    /** What a row is. */
    public enum Kind {
        HEAD,
        /** The heading of a block of Table 1. */
        SECTION,
        /** A heading within a block or a table. */
        GROUP,
        LINE,
        TOTAL,
        /** The last of all totals. */
        NET
    }

    public PaperRow {
        Objects.requireNonNull(kind);
        cells = List.copyOf(cells);
    }

    /** A row with one cell over all of so many columns. */
    static PaperRow across(Kind kind, String text, int columns) {
        return new PaperRow(kind, List.of(new PaperCell(text, columns)));
    }

    /** A row of cells of one column each. */
    static PaperRow of(Kind kind, List<String> texts) {
        return new PaperRow(kind, texts.stream().map(PaperCell::of).toList());
    }

    /** The same, with those texts behind the first ones. */
    static PaperRow of(Kind kind, List<String> first, List<String> rest) {
        return of(kind, Stream.concat(first.stream(), rest.stream()).toList());
    }

    /** The same with those texts behind, each in a column of its own. */
    PaperRow followedBy(List<String> texts) {
        return new PaperRow(
                kind,
                Stream.concat(cells.stream(), texts.stream().map(PaperCell::of)).toList());
    }

    /** The amounts of the years as they are written; a blank cell stays blank. */
    static List<String> written(YearRow row) {
        return row.amounts().stream().map(PaperRow::written).toList();
    }

    static String written(Optional<Amount> amount) {
        return amount.map(DanishAmount::write).orElse("");
    }
}
