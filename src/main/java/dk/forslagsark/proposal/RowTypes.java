package dk.forslagsark.proposal;

import java.util.List;

/** The smaller tables of a proposal. */
public final class RowTypes {
    private static final List<RowType<?>> ALL = List.of(
            Assumption.ROWS,
            Milestone.ROWS,
            SuccessCriterion.ROWS,
            Consultation.ROWS,
            Staffing.ROWS,
            UnitPrice.ROWS,
            Budget.ROWS,
            PartRisk.ROWS);

    private RowTypes() {}

    /** Every one, in the order of the file. */
    public static List<RowType<?>> all() {
        return ALL;
    }
}
