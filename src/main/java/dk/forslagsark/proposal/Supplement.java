package dk.forslagsark.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a form has besides its front page and Table 1.
 *
 * @param sections the texts
 * @param riskLevel how likely it is that the effect is not reached
 * @param lists the rows of the smaller tables
 * @param scheduleYears the years of the schedule, where it has others than the proposal
 * @param tableTexts what is written about the tables beside their rows
 */
public record Supplement(
        Sections sections,
        Optional<RiskLevel> riskLevel,
        RowLists lists,
        Optional<Years> scheduleYears,
        TableTexts tableTexts) {
    public static final Supplement EMPTY =
            new Supplement(Sections.NONE, Optional.empty(), RowLists.NONE, Optional.empty(), TableTexts.NONE);

    public Supplement {
        Objects.requireNonNull(sections);
        Objects.requireNonNull(lists);
        Objects.requireNonNull(scheduleYears);
        Objects.requireNonNull(tableTexts);
    }

    /** The rows of that table. */
    public <T extends Noted<T>> List<T> rows(RowType<T> type) {
        return lists.of(type);
    }

    /** The same with other rows in that table. */
    public <T extends Noted<T>> Supplement withRows(RowType<T> type, List<T> changed) {
        return new Supplement(sections, riskLevel, lists.with(type, changed), scheduleYears, tableTexts);
    }

    public Supplement withSections(Sections changed) {
        return new Supplement(changed, riskLevel, lists, scheduleYears, tableTexts);
    }

    public Supplement withRiskLevel(Optional<RiskLevel> changed) {
        return new Supplement(sections, changed, lists, scheduleYears, tableTexts);
    }

    public Supplement withTableTexts(TableTexts changed) {
        return new Supplement(sections, riskLevel, lists, scheduleYears, changed);
    }

    public Supplement withScheduleYears(Optional<Years> changed) {
        return new Supplement(sections, riskLevel, lists, changed, tableTexts);
    }
}
