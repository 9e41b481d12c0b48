package dk.forslagsark.file;

import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.Supplement;

/** What a proposal has besides its front page and Table 1. */
final class SupplementPart {
    private SupplementPart() {}

    static Supplement read(JsonObject proposal) throws FileProblem {
        return new Supplement(
                proposal.find("sections", TextsPart::readSections).orElse(Sections.NONE),
                proposal.choice("riskLevel", RiskLevel.class),
                proposal.list("milestones", TextsPart::readMilestone),
                proposal.list("successCriteria", TextsPart::readCriterion),
                proposal.list("consultations", TextsPart::readConsultation),
                proposal.list("staffing", FiguresPart::readStaffing),
                proposal.list("unitPrices", FiguresPart::readUnitPrice),
                proposal.list("budgets", FiguresPart::readBudget));
    }

    static void write(Supplement supplement, JsonFields proposal) {
        proposal.object("sections", TextsPart.write(supplement.sections()))
                .choice("riskLevel", supplement.riskLevel())
                .list("milestones", supplement.milestones(), TextsPart::write)
                .list("successCriteria", supplement.successCriteria(), TextsPart::write)
                .list("consultations", supplement.consultations(), TextsPart::write)
                .list("staffing", supplement.staffing(), FiguresPart::write)
                .list("unitPrices", supplement.unitPrices(), FiguresPart::write)
                .list("budgets", supplement.budgets(), FiguresPart::write);
    }
}
