package dk.forslagsark.formula;

import dk.forslagsark.proposal.ColumnOrder;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ValueKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A proposal in which the columns of a free table have come to stand elsewhere, and what points at their cells follows them. */
public final class ColumnsMoved extends Expressions {
    /** Stands for a column that is gone. */
    private static final String GONE = "_";

    private static final List<String> LETTERS =
            FreeRow.COLUMNS.stream().map(Property::key).toList();

    private final Set<String> rows;
    private final ColumnOrder order;

    private ColumnsMoved(Set<String> rows, ColumnOrder order) {
        this.rows = rows;
        this.order = order;
    }

    /**
     * The same proposal with the cells of that table named by the columns they are in now.
     *
     * @param proposal the proposal in which they have been moved
     * @param table the index of the table
     * @param order how they were moved
     */
    public static Proposal of(Proposal proposal, int table, ColumnOrder order) {
        Set<String> rows = proposal.freeTables().get(table).rows().stream()
                .flatMap(row -> row.notes().id().stream())
                .collect(Collectors.toSet());
        return rows.isEmpty() ? proposal : new ColumnsMoved(rows, order).in(proposal);
    }

    @Override
    String text(String expression) {
        return Pieces.rewritten(expression, piece -> moved(piece.reference()));
    }

    private Optional<String> moved(Reference reference) {
        boolean isHere = reference.isKept()
                && reference.path().size() == 2
                && rows.contains(reference.first().text());
        return isHere
                ? Optional.of(Reference.kept(
                        reference.first().text(),
                        Optional.of(moved(reference.path().get(1).text())),
                        reference.year()))
                : Optional.empty();
    }

    private String moved(String letter) {
        int place = order.columns().indexOf(LETTERS.indexOf(letter));
        return place < 0 || !LETTERS.contains(letter) ? GONE : LETTERS.get(place);
    }

    @Override
    <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before) {
        return before;
    }
}
