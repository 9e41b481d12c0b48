package dk.forslagsark.tables;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.formula.SmallTable;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a row of Table 1 can be made from in one step, because it is computed in a smaller table: the effect of a unit price or the
 * change of posts.
 *
 * @param words where it stands and what it comes to: “Enhedspriser, Pladser: -2.250”
 * @param figure what it comes to
 * @param label what the row is to be called
 * @param expression what points at it
 */
public record FedRow(String words, BigDecimal figure, String label, String expression) {
    /** All there are in the version, in the order of the tables; those that come to nothing are left out. */
    public static List<FedRow> all(Proposal proposal, Evaluation evaluation) {
        return Stream.concat(ofPrices(proposal, evaluation).stream(), of(ListTables.STAFFING, proposal, evaluation))
                .toList();
    }

    /** The effects of unit prices alone, which are in 1.000 kr. as Table 1 is. */
    public static List<FedRow> ofPrices(Proposal proposal, Evaluation evaluation) {
        return of(ListTables.UNIT_PRICES, proposal, evaluation).toList();
    }

    private static <T extends Noted<T>> Stream<FedRow> of(
            ListTable<T> table, Proposal proposal, Evaluation evaluation) {
        String column = table.results().get(0).key();
        return IntStream.range(0, table.in(proposal).size())
                .boxed()
                .flatMap(row -> SmallTable.cell(table.type(), row, column).stream()
                        .flatMap(cell ->
                                of(table.words(proposal, row), label(table, proposal, row), cell, evaluation)
                                        .stream()));
    }

    private static <T extends Noted<T>> String label(ListTable<T> table, Proposal proposal, int row) {
        return table.fieldsOf(proposal).get(0).text(table.in(proposal).get(row));
    }

    private static Optional<FedRow> of(String words, String label, CellTarget cell, Evaluation evaluation) {
        String expression = "=" + evaluation.written(Precedent.of(cell));
        Optional<BigDecimal> now = evaluation.number(expression).value();
        return now.map(
                figure -> new FedRow(words + ": " + DanishNumber.writeBriefly(figure), figure, label, expression));
    }

    /** The row, with the same expression in each of the years from the first in which it is to count. */
    public Line line(Area area, List<Integer> years) {
        Amounts amounts = Amounts.NONE;
        for (int year : years) {
            amounts = amounts.with(year, new CellEntry.Formula<Amount>(expression, Optional.empty()));
        }
        return Line.of(label, area, amounts);
    }
}
