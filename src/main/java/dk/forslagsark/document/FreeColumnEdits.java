package dk.forslagsark.document;

import dk.forslagsark.formula.ColumnsMoved;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.ColumnOrder;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.Place;
import java.util.Optional;

/**
 * The edits of the columns of a free table. An edit leads to the first of the columns it is about, in the row given.
 *
 * @param table the index of the table
 * @param row the index of the row the cursor is in
 */
public record FreeColumnEdits(int table, int row) {
    /**
     * Columns beside each other.
     *
     * @param first the index of the first, from 0
     * @param last the index of the last
     */
    public record Columns(int first, int last) {
        private boolean isOne() {
            return first == last;
        }

        private int count() {
            return last - first + 1;
        }
    }

    /** A blank column at that index; empty if the table has all the columns it may have. */
    public Optional<Edit> insert(Proposal proposal, int at) {
        boolean hasRoom = used(proposal) < FreeRow.MOST_COLUMNS && at < FreeRow.MOST_COLUMNS;
        return hasRoom
                ? Optional.of(edit(Phrase.of("document.new-column"), at, at, ColumnOrder.inserting(at)))
                : Optional.empty();
    }

    /** Takes the columns away, with what stands in them. */
    public Edit delete(Columns columns) {
        return edit(
                columns.isOne()
                        ? Phrase.of("document.delete-column")
                        : Phrase.of("document.delete-columns", columns.count()),
                columns.first(),
                columns.first(),
                ColumnOrder.removing(columns.first(), columns.last()));
    }

    /** Moves the columns to the left (-1) or to the right (+1) by one; empty if there is no column to change places with. */
    public Optional<Edit> move(Proposal proposal, Columns columns, int by) {
        int first = columns.first() + by;
        if (first < 0 || columns.last() + by >= used(proposal)) {
            return Optional.empty();
        }
        Phrase words = by < 0 ? toTheLeft(columns) : toTheRight(columns);
        ColumnOrder order = ColumnOrder.moving(columns.first(), columns.last(), by);
        return Optional.of(edit(words, columns.first(), first, order));
    }

    private int used(Proposal proposal) {
        return proposal.freeTables().stream()
                .skip(table)
                .findFirst()
                .map(FreeTable::columns)
                .orElse(0);
    }

    private static Phrase toTheLeft(Columns columns) {
        return columns.isOne()
                ? Phrase.of("document.column-left")
                : Phrase.of("document.columns-left", columns.count());
    }

    private static Phrase toTheRight(Columns columns) {
        return columns.isOne()
                ? Phrase.of("document.column-right")
                : Phrase.of("document.columns-right", columns.count());
    }

    private Edit edit(Phrase words, int from, int to, ColumnOrder order) {
        return Edit.at(
                        place(from),
                        words,
                        proposal -> ColumnsMoved.of(
                                FreeTables.changed(proposal, table, free -> arranged(free, order)), table, order))
                .thenAt(place(to));
    }

    private static FreeTable arranged(FreeTable table, ColumnOrder order) {
        return table.withRows(table.rows().stream().map(order::of).toList());
    }

    private Place place(int column) {
        return Place.cell(
                Place.Page.freeTable(table), row, FreeRow.COLUMNS.get(column).key());
    }
}
