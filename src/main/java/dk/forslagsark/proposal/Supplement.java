package dk.forslagsark.proposal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a form has besides its front page and Table 1.
 *
 * @param sections the texts
 * @param riskLevel how likely it is that the effect is not reached
 * @param lists the rows of the smaller tables
 * @param scheduleYears the years of the schedule, where it has others than the proposal
 * @param tableTexts what is written about the tables beside their rows
 * @param freeTables the tables of any rows and columns, in their order
 * @param oneCommittee what becomes of tables that only repeat one committee; empty where the section on committees tells
 */
public record Supplement(
        Sections sections,
        Optional<RiskLevel> riskLevel,
        RowLists lists,
        Optional<Years> scheduleYears,
        TableTexts tableTexts,
        List<FreeTable> freeTables,
        Optional<OneCommittee> oneCommittee) {
    /** That it concerns one committee and no other, as published cases write it. */
    private static final Pattern ONE_ALONE =
            Pattern.compile("(?iU)\\b(?:vedrører|berører|angår)\\s+(?:\\w+\\s+)?(?:alene|kun|udelukkende)\\b"
                    + "|\\b(?:alene|kun|udelukkende)\\s+(?:vedrører|berører|angår)\\b");

    public static final Supplement EMPTY = new Supplement(
            Sections.NONE,
            Optional.empty(),
            RowLists.NONE,
            Optional.empty(),
            TableTexts.NONE,
            List.of(),
            Optional.empty());

    public Supplement {
        Objects.requireNonNull(sections);
        Objects.requireNonNull(lists);
        Objects.requireNonNull(scheduleYears);
        Objects.requireNonNull(tableTexts);
        freeTables = List.copyOf(freeTables);
        Objects.requireNonNull(oneCommittee);
    }

    /** The rows of that table. */
    public <T extends Noted<T>> List<T> rows(RowType<T> type) {
        return lists.of(type);
    }

    /** The same with other rows in that table. */
    public <T extends Noted<T>> Supplement withRows(RowType<T> type, List<T> changed) {
        return new Supplement(
                sections, riskLevel, lists.with(type, changed), scheduleYears, tableTexts, freeTables, oneCommittee);
    }

    /** The same with other texts. Free tables between paragraphs stay behind those they stand behind. */
    public Supplement withSections(Sections changed) {
        List<FreeTable> followed = freeTables.stream()
                .map(table -> table.following(
                        sections.rich(table.section()).wordedParagraphs(),
                        changed.rich(table.section()).wordedParagraphs()))
                .toList();
        return new Supplement(changed, riskLevel, lists, scheduleYears, tableTexts, followed, oneCommittee);
    }

    public Supplement withRiskLevel(Optional<RiskLevel> changed) {
        return new Supplement(sections, changed, lists, scheduleYears, tableTexts, freeTables, oneCommittee);
    }

    public Supplement withTableTexts(TableTexts changed) {
        return new Supplement(sections, riskLevel, lists, scheduleYears, changed, freeTables, oneCommittee);
    }

    public Supplement withScheduleYears(Optional<Years> changed) {
        return new Supplement(sections, riskLevel, lists, changed, tableTexts, freeTables, oneCommittee);
    }

    public Supplement withFreeTables(List<FreeTable> changed) {
        return new Supplement(sections, riskLevel, lists, scheduleYears, tableTexts, changed, oneCommittee);
    }

    public Supplement withOneCommittee(Optional<OneCommittee> changed) {
        return new Supplement(sections, riskLevel, lists, scheduleYears, tableTexts, freeTables, changed);
    }

    /** Whether tables that only repeat one committee are left out: as chosen, else where the section on committees says that it is one. */
    public boolean leavesOutOneCommittee() {
        return oneCommittee.map(OneCommittee.LEFT_OUT::equals).orElseGet(() -> ONE_ALONE
                .matcher(sections.text(Section.COMMITTEES))
                .find());
    }
}
