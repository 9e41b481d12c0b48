package dk.forslagsark.editor.table;

import dk.forslagsark.editor.sheet.Range;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.formula.TableTotal;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.tables.Column;
import java.util.Optional;

/** What formulas point at in the cells of Table 1: rows, details and totals, in each year. */
final class FigureKeys {
    private FigureKeys() {}

    static Optional<Precedent> precedent(RowKey row, Column column) {
        return column instanceof Column.Year year
                ? target(row).map(target -> Precedent.of(target, year.year()))
                : Optional.empty();
    }

    private static Optional<CellTarget> target(RowKey row) {
        if (row instanceof RowKey.Input input) {
            return Optional.of(new Row(input.ref()));
        }
        if (row instanceof RowKey.Total total) {
            return Optional.of(
                    new Total(total.block() == Block.PERMANENT ? TableTotal.PERMANENT : TableTotal.IMPLEMENTATION));
        }
        return row == RowKey.Result.NET ? Optional.of(new Total(TableTotal.NET)) : Optional.empty();
    }

    /** The cell in which that figure stands, if it is in Table 1. */
    static Optional<Range<RowKey, Column>> cellOf(Precedent precedent) {
        return precedent.year().flatMap(year -> row(precedent.target()).map(row -> Range.of(row, Column.year(year))));
    }

    private static Optional<RowKey> row(CellTarget target) {
        if (target instanceof Row row) {
            return Optional.of(new RowKey.Input(row.row()));
        }
        return target instanceof Total total ? Optional.of(row(total.sum())) : Optional.empty();
    }

    private static RowKey row(TableTotal sum) {
        return switch (sum) {
            case PERMANENT -> new RowKey.Total(Block.PERMANENT);
            case IMPLEMENTATION -> new RowKey.Total(Block.IMPLEMENTATION);
            case NET -> RowKey.Result.NET;
        };
    }
}
