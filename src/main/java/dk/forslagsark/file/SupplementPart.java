package dk.forslagsark.file;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.RowTypes;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.Supplement;

/** What a proposal has besides its front page and Table 1. */
final class SupplementPart {
    private SupplementPart() {}

    static Supplement read(JsonObject proposal) throws FileProblem {
        return new Supplement(
                proposal.find("sections", SectionsPart::read).orElse(Sections.NONE),
                proposal.choice("riskLevel", RiskLevel.class),
                RowsPart.read(proposal));
    }

    /** All but the assumptions, which stand before Table 1. */
    static void write(Supplement supplement, JsonFields proposal) {
        proposal.object("sections", SectionsPart.write(supplement.sections()))
                .choice("riskLevel", supplement.riskLevel());
        for (RowType<?> type : RowTypes.all()) {
            if (type != Assumption.ROWS) {
                RowsPart.write(supplement.lists(), type, proposal);
            }
        }
    }
}
