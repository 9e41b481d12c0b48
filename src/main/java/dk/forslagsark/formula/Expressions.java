package dk.forslagsark.formula;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.CellEntry.Formula;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.RowTypes;
import dk.forslagsark.proposal.ValueKind;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A change of all expressions of a proposal. What it leaves as it is stays the same object, so that rows can be followed
 * from one version of the proposal to the next.
 */
abstract class Expressions {

    /** What is to stand for the expression. */
    abstract String text(String expression);

    /**
     * What is to be its result, where that has been this.
     *
     * @param year the year of the cell it stands in, if it has one
     */
    abstract <V> Optional<V> result(String expression, Optional<Integer> year, ValueKind<V> kind, Optional<V> before);

    final Proposal in(Proposal proposal) {
        Proposal changed = proposal;
        for (Block block : Block.values()) {
            changed = changed.withLines(block, lines(block, changed.lines(block)));
        }
        for (RowType<?> type : RowTypes.all()) {
            changed = in(changed, type);
        }
        List<FreeTable> free = each(changed.freeTables(), this::in);
        changed = free == changed.freeTables() ? changed : changed.withFreeTables(free);
        return changed == proposal || changed.equals(proposal) ? proposal : changed;
    }

    /** All rows of the block, each {@link #in(Line) changed}. */
    List<Line> lines(Block block, List<Line> lines) {
        return each(lines, this::in);
    }

    private FreeTable in(FreeTable table) {
        List<FreeRow> rows = each(table.rows(), this::in);
        return rows == table.rows() ? table : table.withRows(rows);
    }

    final FreeRow in(FreeRow row) {
        FreeRow changed = row;
        for (Property<FreeRow, ?> column : FreeFigures.computed(row)) {
            changed = in(changed, column);
        }
        return changed;
    }

    final Line in(Line line) {
        if (line.isPlain()) {
            return line;
        }
        if (line.hasDetails()) {
            List<Detail> details = each(line.details(), this::in);
            return details == line.details() ? line : line.withDetails(details);
        }
        Amounts amounts = in(line.ownAmounts());
        return amounts == line.ownAmounts() ? line : line.withAmounts(amounts);
    }

    private Detail in(Detail detail) {
        Amounts amounts = in(detail.amounts());
        return amounts == detail.amounts() ? detail : detail.withAmounts(amounts);
    }

    private Amounts in(Amounts amounts) {
        Amounts changed = amounts;
        for (Map.Entry<Integer, CellEntry<Amount>> cell : amounts.byYear().entrySet()) {
            if (cell.getValue() instanceof Formula<Amount> formula) {
                Formula<Amount> after = in(formula, Optional.of(cell.getKey()), ValueKind.AMOUNT);
                changed = after.equals(formula) ? changed : changed.with(cell.getKey(), after);
            }
        }
        return changed;
    }

    private <T extends Noted<T>> Proposal in(Proposal proposal, RowType<T> type) {
        List<T> rows = proposal.rows(type);
        List<T> changed = each(rows, row -> in(row, type));
        return changed == rows ? proposal : proposal.withRows(type, changed);
    }

    final <T extends Noted<T>> T in(T row, RowType<T> type) {
        if (row.notes().typed().isEmpty()) {
            return row;
        }
        T changed = row;
        for (Property<T, ?> property : type.cells(row)) {
            changed = in(changed, property);
        }
        return changed;
    }

    private <T extends Noted<T>, V> T in(T row, Property<T, V> property) {
        return Noted.entry(row, property).orElse(null) instanceof Formula<V> formula
                ? Noted.with(row, property, in(formula, Years.ofColumn(property.key()), property.kind()))
                : row;
    }

    private <V> Formula<V> in(Formula<V> formula, Optional<Integer> year, ValueKind<V> kind) {
        String expression = formula.expression();
        return new Formula<>(text(expression), result(expression, year, kind, formula.counted()));
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = list;
        for (int i = 0; i < list.size(); i++) {
            T element = list.get(i);
            T after = change.apply(element);
            if (after != element && !after.equals(element)) {
                changed = changed == list ? new ArrayList<>(list) : changed;
                changed.set(i, after);
            }
        }
        return changed;
    }
}
