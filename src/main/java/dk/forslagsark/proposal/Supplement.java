package dk.forslagsark.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a form has besides its front page and Table 1.
 *
 * @param sections the texts
 * @param riskLevel how likely it is that the effect is not reached
 * @param milestones the schedule
 * @param successCriteria the follow-up
 * @param consultations who was consulted
 * @param staffing the posts before and after
 * @param unitPrices quantities and prices before and after
 * @param budgets the budgets the saving is set against
 */
public record Supplement(
        Sections sections,
        Optional<RiskLevel> riskLevel,
        List<Milestone> milestones,
        List<SuccessCriterion> successCriteria,
        List<Consultation> consultations,
        List<Staffing> staffing,
        List<UnitPrice> unitPrices,
        List<Budget> budgets) {
    public static final Supplement EMPTY = new Supplement(
            Sections.NONE, Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Supplement {
        Objects.requireNonNull(sections);
        milestones = List.copyOf(milestones);
        successCriteria = List.copyOf(successCriteria);
        consultations = List.copyOf(consultations);
        staffing = List.copyOf(staffing);
        unitPrices = List.copyOf(unitPrices);
        budgets = List.copyOf(budgets);
    }
}
