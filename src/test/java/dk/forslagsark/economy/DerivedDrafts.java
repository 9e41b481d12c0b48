package dk.forslagsark.economy;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Drafts;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.UnitPrice;
import java.util.List;
import java.util.Optional;

/** Rows for the derived tables, and how to say what is in them. Years begin in 2019. */
final class DerivedDrafts {
    private DerivedDrafts() {}

    static Line row(String committee, Area area, String cells) {
        return committee(committee, Line.of(cells, area, Drafts.cells(2019, cells)));
    }

    static Line row(String committee, String cells) {
        return row(committee, Area.SERVICE, cells);
    }

    static Line committee(String committee, Line line) {
        return line.withCommittee(Optional.of(committee).filter(name -> !name.isEmpty()));
    }

    /** A detail; without a committee of its own where that is empty. */
    static Detail detail(String committee, String cells) {
        Optional<String> own = Optional.of(committee).filter(name -> !name.isEmpty());
        return Detail.of(cells, Drafts.cells(2019, cells)).withCommittee(own);
    }

    static Supplement supplement(List<Staffing> staffing, List<UnitPrice> prices, List<Budget> budgets) {
        return Supplement.EMPTY
                .withRows(Staffing.ROWS, staffing)
                .withRows(UnitPrice.ROWS, prices)
                .withRows(Budget.ROWS, budgets);
    }

    static Proposal withBudget(Proposal proposal, Budget budget) {
        return proposal.withSupplement(supplement(List.of(), List.of(), List.of(budget)));
    }

    /** The cells with bars between, as they are written in {@link Drafts#cells}. */
    static String text(YearRow row) {
        return String.join(
                " | ",
                row.amounts().stream()
                        .map(amount -> amount.map(Amount::toString).orElse(""))
                        .toList());
    }

    /** A figure, or the name of the reason. */
    static String text(Computed computed) {
        return computed instanceof Computed.Missing missing
                ? missing.reason().name()
                : computed.ifAny().orElseThrow().toPlainString();
    }
}
