package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Assumed;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Sum;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Property;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The cells that rest on a figure.
 *
 * @param proposal the proposal
 * @param rules what its expressions are computed from
 */
record Dependents(Proposal proposal, CellRules rules) {
    /** A cell with an expression. */
    private record Typed(Precedent cell, String expression) {}

    /**
     * Those whose expressions name the figure themselves, in the order of Table 1, the smaller tables, the free ones and the assumptions;
     * then what the tables compute from it.
     */
    List<Precedent> of(Precedent figure) {
        Stream<Precedent> typed = Stream.of(tableOne(), small(), free(), assumptions())
                .flatMap(cells -> cells)
                .filter(cell -> restsOn(cell, figure))
                .map(Typed::cell);
        Stream<Precedent> computed = Stream.concat(computed(figure), new TakenSaving(proposal).savings())
                .distinct()
                .filter(cell -> rules.of(cell).needs().contains(figure));
        return Stream.of(typed, computed, summed(figure))
                .flatMap(cells -> cells)
                .toList();
    }

    /** What the column comes to in all rows, where an expression names that. */
    private Stream<Precedent> summed(Precedent figure) {
        return figure.target() instanceof Field field && field.column().isSummed()
                ? Stream.of(Precedent.of(new Sum(field.table(), field.column())))
                        .filter(sum -> Stream.of(tableOne(), small(), free(), assumptions())
                                .flatMap(cells -> cells)
                                .anyMatch(cell -> restsOn(cell, sum)))
                : Stream.of();
    }

    /** What tables compute where the figure stands: the row of a detail, the totals, the last column of a smaller table. */
    private static Stream<Precedent> computed(Precedent figure) {
        if (figure.target() instanceof Field field) {
            return field.table().columns().stream()
                    .filter(column -> field.table().typed(column.key()).isEmpty())
                    .map(column -> Precedent.of(new Field(field.table(), field.row(), column)));
        }
        if (!(figure.target() instanceof Row row)) {
            return Stream.of();
        }
        int year = figure.year().orElseThrow();
        return row.row() instanceof DetailRef detail
                ? Stream.of(Precedent.of(new Row(detail.owner()), year))
                : Stream.of(TableTotal.values()).map(total -> Precedent.of(new Total(total), year));
    }

    private boolean restsOn(Typed typed, Precedent figure) {
        return Expression.read(typed.expression())
                .value()
                .filter(read -> rules.at(typed.cell().year()).precedents(read).contains(figure))
                .isPresent();
    }

    private Stream<Typed> tableOne() {
        return new PointedRows(proposal)
                .all()
                .flatMap(row -> row instanceof PointedRow.Line line ? Stream.of(line.row()) : Stream.empty())
                .flatMap(row -> typed(row, amounts(row)));
    }

    private Amounts amounts(RowRef row) {
        return row instanceof DetailRef detail
                ? proposal.line(row).details().get(detail.detail()).amounts()
                : proposal.line(row).ownAmounts();
    }

    private static Stream<Typed> typed(RowRef row, Amounts amounts) {
        return amounts.byYear().keySet().stream().flatMap(year -> amounts.expressionIn(year).stream()
                .map(text -> new Typed(Precedent.of(new Row(row), year), text)));
    }

    private Stream<Typed> small() {
        return SmallTable.ALL.stream().flatMap(this::small);
    }

    private <T extends Noted<T>> Stream<Typed> small(SmallTable<T> table) {
        List<T> rows = table.in(proposal);
        return IntStream.range(0, rows.size()).boxed().flatMap(row -> table.columns().stream()
                .flatMap(column -> table.typed(column.key()).stream()
                        .flatMap(property -> expression(rows.get(row), property).stream())
                        .map(text -> new Typed(Precedent.of(new Field(table, row, column)), text))));
    }

    private Stream<Typed> free() {
        List<FreeTable> tables = proposal.freeTables();
        return IntStream.range(0, tables.size()).boxed().flatMap(table -> IntStream.range(
                        0, tables.get(table).rows().size())
                .boxed()
                .flatMap(row -> free(table, row, tables.get(table).rows().get(row))));
    }

    private static Stream<Typed> free(int table, int index, FreeRow row) {
        return FreeFigures.computed(row).stream().flatMap(column -> expression(row, column).stream()
                .map(text ->
                        new Typed(Precedent.of(new Free(table, index, FreeFigures.COLUMNS.indexOf(column))), text)));
    }

    private Stream<Typed> assumptions() {
        return proposal.assumptions().stream().flatMap(row -> Assumption.ROWS.cells(row).stream()
                .flatMap(property -> expression(row, property).stream()
                        .map(text -> new Typed(assumed(row, Years.ofColumn(property.key())), text))));
    }

    private static Precedent assumed(Assumption row, Optional<Integer> year) {
        return new Precedent(new Assumed(AssumptionName.key(row.name())), year);
    }

    private static <T extends Noted<T>> Optional<String> expression(T row, Property<T, ?> property) {
        return row.notes().typedIn(property.key()).flatMap(CellEntry.Formula::in);
    }
}
