package dk.forslagsark.formula;

import dk.forslagsark.formula.CellTarget.Assumed;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.CellTarget.Total;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
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
     * Those whose expressions name the figure themselves, in the order of Table 1, the smaller tables and the assumptions; then
     * what the tables compute from it.
     */
    List<Precedent> of(Precedent figure) {
        Stream<Precedent> typed = Stream.of(tableOne(), small(), assumptions())
                .flatMap(cells -> cells)
                .filter(cell -> restsOn(cell, figure))
                .map(Typed::cell);
        Stream<Precedent> computed =
                computed(figure).filter(cell -> rules.of(cell).needs().contains(figure));
        return Stream.concat(typed, computed).toList();
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
