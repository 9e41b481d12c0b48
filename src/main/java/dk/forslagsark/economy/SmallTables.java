package dk.forslagsark.economy;

import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import java.util.List;

/**
 * What is computed in the smaller tables. Each list has one element for each row of the proposal's list, in its order.
 *
 * @param staffing how posts change
 * @param unitPrices what changed quantities and prices come to
 * @param budgetShares savings as shares of budgets
 */
public record SmallTables(
        List<StaffingChange> staffing, List<UnitPriceEffect> unitPrices, List<BudgetShare> budgetShares) {

    public static SmallTables of(Proposal proposal) {
        Supplement supplement = proposal.supplement();
        return new SmallTables(
                supplement.rows(Staffing.ROWS).stream().map(StaffingChange::of).toList(),
                supplement.rows(UnitPrice.ROWS).stream()
                        .map(UnitPriceEffect::of)
                        .toList(),
                BudgetShare.all(proposal));
    }
}
