package dk.forslagsark.form;

import dk.forslagsark.proposal.Section;

/** A piece of a business case that a form may print. */
public sealed interface Content {
    /**
     * The text written in a section.
     *
     * @param section which
     */
    record Text(Section section) implements Content {}

    /** A table, or the one value of the risk. */
    enum Table implements Content {
        /** Table 1 with the rows of both blocks and their totals. */
        TOTALS,
        /** Table 1 in short: the permanent changes and the investments by area, without their rows. */
        AREA_TOTALS,
        /** The permanent changes, a table per area in use (varige ændringer, service ...). */
        PERMANENT,
        /** The implementation costs, a table per area in use, with I alt and Innovationspulje. */
        INVESTMENTS,
        STAFFING,
        UNIT_PRICES,
        /** The budgets with the share of them that is saved. */
        BUDGETS,
        SUCCESS_CRITERIA,
        /** Activities and the years they are marked in. */
        SCHEDULE,
        RISK_LEVEL,
        /** The risk of each part of a proposal that has parts. */
        PART_RISKS,
        CONSULTATIONS,
        /** Fordeling mellem udvalg, a table per block and area in use, with the allocation keys. */
        COMMITTEES,
        /** Bevillingsmæssig effekt på udvalg. */
        COMMITTEE_EFFECT
    }
}
