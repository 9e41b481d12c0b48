package dk.forslagsark.proposal;

import java.util.List;
import java.util.Optional;

/**
 * The risk of one part of a proposal.
 *
 * @param part which part, such as Del 1
 * @param level how likely it is that its effect is not reached
 * @param notes what is kept beside these
 */
public record PartRisk(String part, Optional<RiskLevel> level, Notes notes) implements Noted<PartRisk> {
    public static final Property<PartRisk, String> PART = Property.text("part", PartRisk::part, PartRisk::withPart);
    public static final Property<PartRisk, RiskLevel> LEVEL =
            Property.of("level", ValueKind.choice(RiskLevel.class), PartRisk::level, PartRisk::withLevel);

    /** The table of them. */
    public static final RowType<PartRisk> ROWS =
            new RowType<>("partRisks", new PartRisk("", Optional.empty(), Notes.NONE), List.of(PART, LEVEL));

    public PartRisk withPart(String changed) {
        return new PartRisk(changed, level, notes);
    }

    public PartRisk withLevel(Optional<RiskLevel> changed) {
        return new PartRisk(part, changed, notes);
    }

    @Override
    public PartRisk withNotes(Notes changed) {
        return new PartRisk(part, level, changed);
    }
}
