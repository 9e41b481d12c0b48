package dk.forslagsark.formula;

import dk.forslagsark.economy.BudgetShare;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The saving of a budget beside which none is typed: what Table 1 comes to for it in the last year shown.
 *
 * @param proposal the proposal the budgets are of
 */
record TakenSaving(Proposal proposal) {
    /** The cells that it is the sum of; none of another figure than a saving, or where one is typed. */
    List<Precedent> cells(Field saving) {
        if (saving.table() != SmallTable.BUDGETS || !saving.column().key().equals(Budget.SAVING.key())) {
            return List.of();
        }
        Budget budget = SmallTable.BUDGETS.in(proposal).get(saving.row());
        if (Noted.entry(budget, Budget.SAVING).isPresent()) {
            return List.of();
        }
        int last = proposal.years().last();
        return BudgetShare.counted(proposal, budget).stream()
                .map(row -> Precedent.of(new Row(row), last))
                .toList();
    }

    /** The savings of all budgets. */
    Stream<Precedent> savings() {
        SmallTable.Figure saving =
                SmallTable.BUDGETS.column(Budget.SAVING.key()).orElseThrow();
        return IntStream.range(0, SmallTable.BUDGETS.rows(proposal))
                .mapToObj(row -> Precedent.of(new Field(SmallTable.BUDGETS, row, saving)));
    }
}
