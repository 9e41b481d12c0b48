package dk.forslagsark.check;

import java.util.List;

/** Every rule, those of Table 1 first. */
final class RuleList {
    static final List<Rule> ALL = List.of(
            new SignFlip(),
            new OddYear(),
            new FactorRule(),
            new TwinRow(),
            new RowSign(),
            new PermanentCost(),
            new Stops(),
            new Cancels(),
            new BlankInRow(),
            new BeyondYears(),
            new DuplicateRow(),
            new TotalRow(),
            new PaybackLimit(),
            new PaybackNever(),
            new UnitPriceRule(),
            new StaffingRule(),
            new BudgetShareRule(),
            new AssumptionRange(),
            new PriceLevelRule(),
            new NoCommittee(),
            new NoArea(),
            new SameName(),
            new PoolMark(),
            new MilestoneYears(),
            new TableYears(),
            new ConsultationDate(),
            new MissingField(),
            new LateCost(),
            new OddDigits(),
            new OddArea(),
            new TypedAgain(),
            new TextAmount(),
            new MissingSection());

    private RuleList() {}
}
