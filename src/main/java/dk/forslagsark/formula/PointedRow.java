package dk.forslagsark.formula;

import dk.forslagsark.proposal.RowRef;
import java.util.Optional;

/** A row that may have an identity, because an expression points at it. True of one version of the proposal. */
sealed interface PointedRow {
    /** A row of Table 1, or a detail of one. */
    record Line(RowRef row) implements PointedRow {
        @Override
        public PointedRow below() {
            return new Line(
                    row instanceof RowRef.DetailRef detail
                            ? detail.owner().detail(detail.detail() + 1)
                            : new RowRef.LineRef(row.block(), row.line() + 1));
        }
    }

    /** A row of one of the smaller tables. */
    record Small(SmallTable<?> table, int row) implements PointedRow {
        @Override
        public PointedRow below() {
            return new Small(table, row + 1);
        }
    }

    /** A row of a free table. */
    record Free(int table, int row) implements PointedRow {
        @Override
        public PointedRow below() {
            return new Free(table, row + 1);
        }
    }

    /** The place below it, in the same table or the same line. */
    PointedRow below();

    /** The row that the target stands in; none of totals and assumptions, which have names of their own. */
    static Optional<PointedRow> of(CellTarget target) {
        if (target instanceof CellTarget.Row row) {
            return Optional.of(new Line(row.row()));
        }
        if (target instanceof CellTarget.Field field) {
            return Optional.of(new Small(field.table(), field.row()));
        }
        return target instanceof CellTarget.Free free
                ? Optional.of(new Free(free.table(), free.row()))
                : Optional.empty();
    }
}
