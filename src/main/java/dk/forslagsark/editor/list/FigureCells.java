package dk.forslagsark.editor.list;

import dk.forslagsark.editor.sheet.Range;
import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.CellTarget.Assumed;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.formula.SmallTable;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.ListTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What formulas point at in the cells of the smaller tables, the free ones and the assumptions. */
final class FigureCells {
    private static final List<String> LETTERS =
            FreeRow.COLUMNS.stream().map(Property::key).toList();

    private FigureCells() {}

    static Optional<Precedent> of(ListTable<?> table, Proposal proposal, int row, String column) {
        OptionalInt free = table.page().freeTable();
        if (free.isPresent()) {
            return Optional.of(Precedent.of(new Free(free.getAsInt(), row, LETTERS.indexOf(column))));
        }
        return table.type() == Assumption.ROWS
                ? assumption(proposal, row, column)
                : SmallTable.cell(table.type(), row, column).map(Precedent::of);
    }

    /** What the row of totals shows in that column. */
    static Optional<Precedent> total(ListTable<?> table, String column) {
        return SmallTable.sum(table.type(), column).map(Precedent::of);
    }

    private static Optional<Precedent> assumption(Proposal proposal, int row, String column) {
        String key = AssumptionName.key(proposal.assumptions().get(row).name());
        Optional<Integer> year = Years.ofColumn(column);
        return Optional.of(key)
                .filter(name -> !name.isEmpty() && (year.isPresent() || column.equals(Assumption.VALUE.key())))
                .map(name -> new Precedent(new Assumed(name), year));
    }

    /** The cell in which that figure stands, if it is in that table. */
    static Optional<Range<ListRowKey, String>> cellOf(ListTable<?> table, Proposal proposal, Precedent precedent) {
        CellTarget target = precedent.target();
        if (target instanceof Field field) {
            return cell(
                    table.type() == field.table().type(),
                    field.row(),
                    field.column().key());
        }
        if (target instanceof Sum sum) {
            return Optional.of(Range.<ListRowKey, String>of(
                            ListRowKey.Own.TOTAL, sum.column().key()))
                    .filter(any -> table.type() == sum.table().type() && isTotal(table, sum));
        }
        if (target instanceof Free free) {
            boolean isHere = table.page().freeTable().orElse(-1) == free.table();
            return cell(isHere, free.row(), LETTERS.get(free.column()));
        }
        return target instanceof Assumed assumed && table.type() == Assumption.ROWS
                ? IntStream.range(0, proposal.assumptions().size())
                        .filter(row -> AssumptionName.key(
                                        proposal.assumptions().get(row).name())
                                .equals(assumed.key()))
                        .boxed()
                        .findFirst()
                        .flatMap(row -> cell(
                                true,
                                row,
                                precedent.year().map(Object::toString).orElse(Assumption.VALUE.key())))
                : Optional.empty();
    }

    private static boolean isTotal(ListTable<?> table, Sum sum) {
        return table.results().stream()
                .anyMatch(result ->
                        result.isSummed() && result.key().equals(sum.column().key()));
    }

    private static Optional<Range<ListRowKey, String>> cell(boolean isHere, int row, String column) {
        return isHere ? Optional.of(Range.of(new ListRowKey.Input(row), column)) : Optional.empty();
    }
}
