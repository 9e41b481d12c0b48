package dk.forslagsark.formula;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
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

    /** What is to be its result in 1.000 kr., where that has been this. */
    abstract Optional<Amount> amount(String expression, Optional<Amount> before);

    /** What is to be its result, where that has been this. */
    abstract Optional<BigDecimal> number(String expression, Optional<BigDecimal> before);

    final Proposal in(Proposal proposal) {
        Proposal changed = new Proposal(
                proposal.cover(),
                proposal.form(),
                proposal.terms(),
                each(proposal.assumptions(), this::in),
                each(proposal.permanentChanges(), this::in),
                each(proposal.implementationCosts(), this::in),
                in(proposal.supplement()),
                proposal.extras());
        return changed.equals(proposal) ? proposal : changed;
    }

    private Line in(Line line) {
        return line.hasDetails()
                ? line.withDetails(each(line.details(), this::in))
                : line.withAmounts(in(line.ownAmounts()));
    }

    private Detail in(Detail detail) {
        return detail.withAmounts(in(detail.amounts()));
    }

    private Amounts in(Amounts amounts) {
        Amounts changed = amounts;
        for (Map.Entry<Integer, Amounts.Entry> cell : amounts.byYear().entrySet()) {
            Amounts.Entry after = in(cell.getValue());
            changed = after.equals(cell.getValue()) ? changed : changed.with(cell.getKey(), after);
        }
        return changed;
    }

    private Amounts.Entry in(Amounts.Entry entry) {
        return entry instanceof Amounts.Formula formula
                ? new Amounts.Formula(text(formula.expression()), amount(formula.expression(), formula.counted()))
                : entry;
    }

    private Assumption in(Assumption row) {
        Notes notes = row.notes();
        Optional<BigDecimal> value = number(notes, Assumption.VALUE, row.value());
        return new Assumption(row.name(), value, row.unit(), row.source(), in(notes));
    }

    private Supplement in(Supplement supplement) {
        return supplement
                .withStaffing(each(supplement.staffing(), this::in))
                .withUnitPrices(each(supplement.unitPrices(), this::in))
                .withBudgets(each(supplement.budgets(), this::in));
    }

    private Staffing in(Staffing row) {
        Notes notes = row.notes();
        return new Staffing(
                row.label(), number(notes, "before", row.before()), number(notes, "after", row.after()), in(notes));
    }

    private UnitPrice in(UnitPrice row) {
        Notes notes = row.notes();
        return new UnitPrice(
                row.label(),
                number(notes, "quantityBefore", row.quantityBefore()),
                number(notes, "priceBefore", row.priceBefore()),
                number(notes, "quantityAfter", row.quantityAfter()),
                number(notes, "priceAfter", row.priceAfter()),
                in(notes));
    }

    private Budget in(Budget row) {
        Notes notes = row.notes();
        return new Budget(
                row.activity(),
                row.year(),
                amount(notes, "amount", row.amount()),
                amount(notes, "saving", row.saving()),
                row.committee(),
                in(notes));
    }

    private Optional<BigDecimal> number(Notes notes, String field, Optional<BigDecimal> value) {
        Optional<String> expression = notes.typedIn(field).flatMap(Expression::in);
        return expression.isPresent() ? number(expression.get(), value) : value;
    }

    private Optional<Amount> amount(Notes notes, String field, Optional<Amount> value) {
        Optional<String> expression = notes.typedIn(field).flatMap(Expression::in);
        return expression.isPresent() ? amount(expression.get(), value) : value;
    }

    private Notes in(Notes notes) {
        Notes changed = notes;
        for (Map.Entry<String, String> typed : notes.typed().entrySet()) {
            Optional<String> expression = Expression.in(typed.getValue());
            changed = expression.isPresent() ? changed.withTyped(typed.getKey(), text(expression.get())) : changed;
        }
        return changed;
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>();
        for (T element : list) {
            T after = change.apply(element);
            changed.add(after.equals(element) ? element : after);
        }
        return changed;
    }
}
