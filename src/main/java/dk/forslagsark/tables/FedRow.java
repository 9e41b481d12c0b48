package dk.forslagsark.tables;

import dk.forslagsark.economy.StaffingChange;
import dk.forslagsark.economy.UnitPriceEffect;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.formula.SmallTable;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a row of Table 1 can be made from in one step, because it stands elsewhere: the effect of a unit price or the change of posts, what
 * these come to in all, a budget and its saving, an assumption, a figure of a free table.
 *
 * @param words where it stands and what it comes to: “Enhedspriser, Pladser: -2.250”
 * @param figure what it comes to
 * @param label what the row is to be called
 * @param expression what points at it
 */
public record FedRow(String words, BigDecimal figure, String label, String expression) {
    /** All there are in the version, in the order of the tables; those that come to nothing are left out. */
    public static List<FedRow> all(Proposal proposal, Evaluation evaluation) {
        Evaluation last = evaluation.in(proposal.years().last());
        return Stream.of(
                        ofPrices(proposal, evaluation).stream(),
                        of(ListTables.STAFFING, StaffingChange.KEY, proposal, evaluation),
                        of(ListTables.BUDGETS, Budget.SAVING.key(), proposal, evaluation),
                        of(ListTables.BUDGETS, Budget.AMOUNT.key(), proposal, evaluation),
                        ofSums(proposal, evaluation),
                        ofAssumptions(proposal, last),
                        ofFreeTables(proposal, evaluation))
                .flatMap(rows -> rows)
                .toList();
    }

    /** The effects of unit prices alone, which are in 1.000 kr. as Table 1 is. */
    public static List<FedRow> ofPrices(Proposal proposal, Evaluation evaluation) {
        return of(ListTables.UNIT_PRICES, UnitPriceEffect.KEY, proposal, evaluation)
                .toList();
    }

    private static <T extends Noted<T>> Stream<FedRow> of(
            ListTable<T> table, String column, Proposal proposal, Evaluation evaluation) {
        if (table.in(proposal).isEmpty()) {
            return Stream.empty();
        }
        Optional<String> heading = table.field(proposal, column).map(Field::name);
        return IntStream.range(0, table.in(proposal).size())
                .boxed()
                .flatMap(row -> SmallTable.cell(table.type(), row, column).stream()
                        .flatMap(cell -> of(
                                () -> table.words(proposal, row)
                                        + heading.map(name -> ", " + name).orElse(""),
                                label(table, proposal, row),
                                cell,
                                evaluation)));
    }

    private static <T extends Noted<T>> String label(ListTable<T> table, Proposal proposal, int row) {
        return table.fieldsOf(proposal).get(0).text(table.in(proposal).get(row));
    }

    /** Of one row the sum is the row. */
    private static Stream<FedRow> ofSums(Proposal proposal, Evaluation evaluation) {
        return Stream.of(
                        ofSum(ListTables.UNIT_PRICES, UnitPriceEffect.KEY, proposal, evaluation),
                        ofSum(ListTables.STAFFING, StaffingChange.KEY, proposal, evaluation),
                        ofSum(ListTables.BUDGETS, Budget.SAVING.key(), proposal, evaluation))
                .flatMap(rows -> rows);
    }

    private static Stream<FedRow> ofSum(ListTable<?> table, String column, Proposal proposal, Evaluation evaluation) {
        return SmallTable.sum(table.type(), column).stream()
                .filter(any -> table.in(proposal).size() > 1)
                .flatMap(sum -> of(() -> Texts.of("tables.in-all", table.name()), table.nameOfSum(), sum, evaluation));
    }

    /**
     * @param last what expressions come to in the last year, whose value goes on
     */
    private static Stream<FedRow> ofAssumptions(Proposal proposal, Evaluation last) {
        return proposal.assumptions().stream()
                .map(Assumption::name)
                .filter(name -> last.named(name).isPresent())
                .flatMap(name -> of(() -> ListTables.ASSUMPTIONS.name() + ", " + name, name, "=" + name.strip(), last));
    }

    /** Every figure below the headings and beside the labels. */
    private static Stream<FedRow> ofFreeTables(Proposal proposal, Evaluation evaluation) {
        List<FreeTable> tables = proposal.freeTables();
        return IntStream.range(0, tables.size()).boxed().flatMap(table -> IntStream.range(
                        1, tables.get(table).rows().size())
                .boxed()
                .flatMap(row -> IntStream.range(1, tables.get(table).columns())
                        .mapToObj(column -> new CellTarget.Free(table, row, column))
                        .flatMap(cell -> of(tables.get(table), cell, evaluation))));
    }

    private static Stream<FedRow> of(FreeTable table, CellTarget.Free cell, Evaluation evaluation) {
        FreeRow row = table.rows().get(cell.row());
        String heading = table.rows().get(0).cell(cell.column());
        String words = Stream.of(FreeTables.name(table), row.cell(0), heading)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return FreeTyping.figure(row.cell(cell.column())).isEmpty()
                ? Stream.empty()
                : of(() -> words, row.cell(0).isBlank() ? heading : row.cell(0), cell, evaluation);
    }

    /**
     * @param words asked for only where it comes to something
     */
    private static Stream<FedRow> of(Supplier<String> words, String label, CellTarget cell, Evaluation evaluation) {
        return of(words, label, "=" + evaluation.written(Precedent.of(cell)), evaluation);
    }

    private static Stream<FedRow> of(Supplier<String> words, String label, String expression, Evaluation evaluation) {
        return evaluation.number(expression).value().stream()
                .filter(figure -> figure.signum() != 0)
                .map(figure -> new FedRow(
                        words.get() + ": " + SpokenNumber.writeBriefly(figure), figure, label.strip(), expression));
    }

    /**
     * What feeds a row: what its formulas point at outside Table 1, as they write it, each once.
     *
     * @param evaluation what expressions point at in the proposal
     */
    public static List<String> sources(Amounts amounts, Evaluation evaluation) {
        return amounts.byYear().keySet().stream()
                .flatMap(year ->
                        amounts.expressionIn(year).stream().flatMap(text -> evaluation.in(year).pointed(text).stream()))
                .flatMap(pointed -> Stream.of(pointed.first(), pointed.last()))
                .map(Precedent::target)
                .filter(target -> !(target instanceof CellTarget.Row || target instanceof CellTarget.Total))
                .distinct()
                .map(target -> evaluation.written(Precedent.of(target)))
                .toList();
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
