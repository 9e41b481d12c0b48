package dk.forslagsark.check;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.economy.Economy;
import dk.forslagsark.formula.Binding;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.formula.TableTotal;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding.Severity;
import dk.forslagsark.version.Fix;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An amount that was typed and is what a table near it comes to: it had better follow that. */
final class TypedAgain implements Rule {
    @Override
    public String id() {
        return "typed-again";
    }

    @Override
    public Severity severity() {
        return Severity.HINT;
    }

    @Override
    public Stream<Remark> remarks(Checked checked) {
        List<Pointable> computed =
                Pointable.all(checked.proposal(), checked.version().evaluation());
        Stream<Remark> inTableOne = checked.entered().flatMap(row -> remark(row, computed).stream());
        return Stream.concat(inTableOne, budgets(checked)).filter(remark -> isKept(checked, remark));
    }

    /** Whether nothing comes to another figure when it is mended: what is computed of the amount cannot be pointed at from it. */
    private static boolean isKept(Checked checked, Remark remark) {
        Proposal mended = remark.fix().orElseThrow().change().apply(checked.proposal());
        Proposal computed = Recalculation.of(Binding.of(checked.proposal(), mended));
        return Economy.of(computed).equals(checked.version().economy());
    }

    private static Optional<Remark> remark(CheckedRow row, List<Pointable> computed) {
        return row.values().stream()
                .filter(value -> isTyped(row, value))
                .flatMap(value -> computed.stream()
                        .filter(any -> any.isSame(value.amount()))
                        .map(any -> remark(row, value, any)))
                .findFirst();
    }

    private static boolean isTyped(CheckedRow row, YearAmount value) {
        return row.amounts().byYear().get(value.year()) instanceof CellEntry.Value<Amount>;
    }

    private static Remark remark(CheckedRow row, YearAmount value, Pointable source) {
        List<Integer> years = row.values().stream()
                .filter(other -> isTyped(row, other) && source.isSame(other.amount()))
                .map(YearAmount::year)
                .toList();
        return row.remark(
                        value.year(),
                        source.said()
                                .of(
                                        row.name() + ", " + value.year(),
                                        SpokenAmount.write(value.amount()),
                                        source.expression()))
                .mendedBy(RowFix.pointing(Phrase.of("check.typed-again.fix"), row, years, source.expression()));
    }

    /** What is set against a budget is most often what Table 1 comes to in the last year, or a row of it. */
    private static Stream<Remark> budgets(Checked checked) {
        List<Budget> budgets = checked.proposal().rows(Budget.ROWS);
        return IntStream.range(0, budgets.size())
                .boxed()
                .flatMap(index -> Noted.entry(budgets.get(index), Budget.SAVING).stream()
                        .flatMap(entry -> entry instanceof CellEntry.Value<Amount> typed
                                ? source(checked, typed.value())
                                        .map(source -> remark(index, budgets.get(index), typed.value(), source))
                                        .stream()
                                : Stream.of()));
    }

    /** Only what comes to the same is asked how it is pointed at, which takes far longer than to compare it. */
    private static Optional<Pointable> source(Checked checked, Amount saving) {
        int year = checked.proposal().years().last();
        Evaluation evaluation = checked.version().evaluation();
        List<Amount> permanent = checked.version().economy().permanent();
        Stream<Pointable> total = Stream.of(permanent.get(permanent.size() - 1))
                .filter(saving::equals)
                .flatMap(any -> pointable(
                        (where, amount, expression) ->
                                Texts.of("check.typed-again.total", where, amount, expression, year),
                        Precedent.of(new CellTarget.Total(TableTotal.PERMANENT), year),
                        evaluation));
        Stream<Pointable> rows = checked.entered(Block.PERMANENT)
                .filter(row -> row.inLastYear().filter(saving::equals).isPresent())
                .flatMap(row -> pointable(
                        (where, amount, expression) ->
                                Texts.of("check.typed-again.row", where, amount, expression, row.name(), year),
                        Precedent.of(new CellTarget.Row(row.ref()), year),
                        evaluation));
        return Stream.concat(total, rows)
                .filter(any -> any.isLarge() && any.isSame(saving))
                .findFirst();
    }

    private static Stream<Pointable> pointable(Pointable.Said said, Precedent figure, Evaluation evaluation) {
        String expression = "=" + evaluation.written(figure);
        return evaluation.number(expression).value().stream().map(value -> new Pointable(said, expression, value));
    }

    private static Remark remark(int index, Budget budget, Amount saving, Pointable source) {
        String activity = Quoted.of(budget.activity());
        String amount = DanishAmount.write(saving);
        return new Remark(
                        Place.cell(Place.Page.BUDGETS, index, Budget.SAVING.key()),
                        source.said()
                                .of(
                                        Texts.of("check.typed-again.budget", activity),
                                        SpokenAmount.write(saving),
                                        source.expression()),
                        KeptWords.BUDGETS + activity + ": " + amount)
                .mendedBy(new Fix(
                        Phrase.of("check.typed-again.fix"),
                        proposal -> pointing(proposal, index, source.expression())));
    }

    private static Proposal pointing(Proposal proposal, int index, String expression) {
        CellEntry.Formula<Amount> formula = new CellEntry.Formula<>(expression, Optional.empty());
        return proposal.withRows(
                Budget.ROWS,
                Lists.replaced(
                        proposal.rows(Budget.ROWS), index, budget -> Noted.with(budget, Budget.SAVING, formula)));
    }
}
