package dk.forslagsark.file;

import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.OneCommittee;
import dk.forslagsark.proposal.RiskLevel;
import dk.forslagsark.proposal.RowType;
import dk.forslagsark.proposal.RowTypes;
import dk.forslagsark.proposal.Sections;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.Years;
import java.util.Optional;

/** What a proposal has besides its front page and Table 1. */
final class SupplementPart {
    private static final String SCHEDULE_FIRST = "scheduleFirstYear";
    private static final String ONE_COMMITTEE = "oneCommittee";
    private static final String SCHEDULE_LAST = "scheduleLastYear";

    private SupplementPart() {}

    static Supplement read(JsonObject proposal) throws FileProblem {
        return new Supplement(
                proposal.find("sections", SectionsPart::read).orElse(Sections.NONE),
                proposal.choice("riskLevel", RiskLevel.class),
                RowsPart.read(proposal),
                scheduleYears(proposal),
                TableTextsPart.read(proposal),
                FreeTablesPart.read(proposal),
                proposal.choice(ONE_COMMITTEE, OneCommittee.class));
    }

    private static Optional<Years> scheduleYears(JsonObject proposal) throws FileProblem {
        return proposal.find(SCHEDULE_FIRST, JsonValue::asYear).isPresent()
                ? Optional.of(TermsPart.years(proposal, SCHEDULE_FIRST, SCHEDULE_LAST))
                : Optional.empty();
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
        proposal.putIfAny(SCHEDULE_FIRST, supplement.scheduleYears().map(Years::first))
                .putIfAny(SCHEDULE_LAST, supplement.scheduleYears().map(Years::last));
        TableTextsPart.write(supplement.tableTexts(), proposal);
        FreeTablesPart.write(supplement.freeTables(), proposal);
        proposal.choice(ONE_COMMITTEE, supplement.oneCommittee());
    }
}
