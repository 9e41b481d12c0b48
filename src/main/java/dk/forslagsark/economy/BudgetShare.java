package dk.forslagsark.economy;

import dk.forslagsark.economy.Computed.Reason;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A saving as a share of a budget: “the budget for Hjælpemidler is 119,9 mio. kr. in 2017; the saving is 1,0 per cent of
 * it”.
 *
 * @param activity what the budget is for
 * @param saving what is set against the budget, in 1.000 kr., negative for a saving: the one given with the budget, else
 *     the net permanent change that counts as service in the last year shown, where the budget names a committee of that only
 * @param percent the share in per cent, positive for a saving; with one decimal below 10, as it is printed, and with none
 *     from there up
 * @param sources the details, or rows without details, that the saving comes from; none where it is given
 */
public record BudgetShare(String activity, Optional<Amount> saving, Computed percent, List<RowRef> sources) {
    /** What the column of the share is known by. */
    public static final String KEY = "percent";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public BudgetShare {
        sources = List.copyOf(sources);
    }

    static List<BudgetShare> all(Proposal proposal) {
        List<Budget> budgets = proposal.supplement().rows(Budget.ROWS);
        List<Item> service = budgets.isEmpty() ? List.of() : service(proposal);
        return budgets.stream().map(budget -> of(budget, service)).toList();
    }

    private static BudgetShare of(Budget budget, List<Item> service) {
        List<YearRow> rows = Item.rows(counted(budget, service));
        Optional<YearRow> total = rows.isEmpty() ? Optional.empty() : Optional.of(YearRow.total(rows));
        Optional<Amount> saving = budget.saving().or(() -> total.map(BudgetShare::inLastYear));
        List<RowRef> sources = total.map(YearRow::sources).orElse(List.of());
        return new BudgetShare(budget.activity(), saving, percent(budget.amount(), saving), sources);
    }

    /** The details, and rows without details, whose amounts of the last year shown are the saving; none where it is given. */
    public static List<RowRef> counted(Proposal proposal, Budget budget) {
        List<Item> service = budget.saving().isPresent() ? List.of() : service(proposal);
        return counted(budget, service).stream().map(Item::source).toList();
    }

    private static List<Item> service(Proposal proposal) {
        return Item.ofService(proposal.areas(), Item.of(proposal, Block.PERMANENT));
    }

    private static List<Item> counted(Budget budget, List<Item> service) {
        Optional<String> wanted = Item.named(budget.committee());
        return service.stream()
                .filter(item -> budget.saving().isEmpty())
                .filter(item -> wanted.isEmpty() || item.isOf(wanted))
                .toList();
    }

    private static Amount inLastYear(YearRow total) {
        return total.amounts().get(total.amounts().size() - 1).orElse(Amount.ZERO);
    }

    /** The share of a budget that a saving is, in per cent. */
    public static Computed percent(Optional<Amount> budget, Optional<Amount> saving) {
        if (budget.isEmpty()) {
            return Computed.not(Reason.BUDGET_MISSING);
        }
        if (budget.get().equals(Amount.ZERO)) {
            return Computed.not(Reason.BUDGET_IS_ZERO);
        }
        return saving.map(amount -> Computed.of(percent(budget.get().thousands(), amount.thousands())))
                .orElseGet(() -> Computed.not(Reason.SAVING_MISSING));
    }

    /** Of a budget of income, which is negative, the share is that of its size. */
    private static BigDecimal percent(BigDecimal budget, BigDecimal saving) {
        BigDecimal hundredfold = saving.negate().multiply(HUNDRED);
        BigDecimal fine = hundredfold.divide(budget.abs(), 1, RoundingMode.HALF_UP);
        return fine.abs().compareTo(BigDecimal.TEN) < 0
                ? fine
                : hundredfold.divide(budget.abs(), 0, RoundingMode.HALF_UP);
    }
}
