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

    public Supplement withSections(Sections changed) {
        return new Supplement(
                changed, riskLevel, milestones, successCriteria, consultations, staffing, unitPrices, budgets);
    }

    public Supplement withRiskLevel(Optional<RiskLevel> changed) {
        return new Supplement(
                sections, changed, milestones, successCriteria, consultations, staffing, unitPrices, budgets);
    }

    public Supplement withMilestones(List<Milestone> changed) {
        return new Supplement(
                sections, riskLevel, changed, successCriteria, consultations, staffing, unitPrices, budgets);
    }

    public Supplement withSuccessCriteria(List<SuccessCriterion> changed) {
        return new Supplement(sections, riskLevel, milestones, changed, consultations, staffing, unitPrices, budgets);
    }

    public Supplement withConsultations(List<Consultation> changed) {
        return new Supplement(sections, riskLevel, milestones, successCriteria, changed, staffing, unitPrices, budgets);
    }

    public Supplement withStaffing(List<Staffing> changed) {
        return new Supplement(
                sections, riskLevel, milestones, successCriteria, consultations, changed, unitPrices, budgets);
    }

    public Supplement withUnitPrices(List<UnitPrice> changed) {
        return new Supplement(
                sections, riskLevel, milestones, successCriteria, consultations, staffing, changed, budgets);
    }

    public Supplement withBudgets(List<Budget> changed) {
        return new Supplement(
                sections, riskLevel, milestones, successCriteria, consultations, staffing, unitPrices, changed);
    }
}
