package dk.forslagsark.tables;

import dk.forslagsark.form.Content;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Section;
import java.util.Optional;

/**
 * Where on the screen an edit was made, so that undo and redo can show it.
 *
 * @param page the page
 * @param row the row of its sheet, if it was in one
 * @param field the field of the page, or the column of the row: see {@link Column}
 * @param to the other corner of the cells that were selected, where there were several
 */
public record Place(Page page, Optional<Row> row, String field, Optional<Corner> to) {

    /** The pages a proposal is shown on. Which of them a form has, and in which order, is the form's affair. */
    public enum Page {
        COVER,
        TABLE_1,
        /** The permanent changes by area. */
        PERMANENT_TABLES,
        /** The implementation costs by area. */
        INVESTMENT_TABLES,
        /** Each committee's part, with its allocation key. */
        COMMITTEE_TABLES,
        /** The net service effect by committee. */
        COMMITTEE_EFFECT,
        ASSUMPTIONS,
        STAFFING,
        UNIT_PRICES,
        BUDGETS,
        MILESTONES,
        SUCCESS_CRITERIA,
        CONSULTATIONS,
        BACKGROUND,
        CONTENT,
        ECONOMY,
        COMMITTEES,
        IMPLEMENTATION,
        INVOLVEMENT,
        EFFECT,
        FOLLOW_UP,
        RISK,
        CONSULTATION;

        /** The page of a text section. */
        public static Page of(Section section) {
            return valueOf(section.name());
        }

        /** The page where that is written, or shown as it follows from Table 1. */
        public static Page of(Content content) {
            if (content instanceof Content.Text text) {
                return of(text.section());
            }
            return switch ((Content.Table) content) {
                case TOTALS, AREA_TOTALS -> TABLE_1;
                case PERMANENT -> PERMANENT_TABLES;
                case INVESTMENTS -> INVESTMENT_TABLES;
                case STAFFING -> STAFFING;
                case UNIT_PRICES -> UNIT_PRICES;
                case BUDGETS -> BUDGETS;
                case SUCCESS_CRITERIA -> SUCCESS_CRITERIA;
                case SCHEDULE -> MILESTONES;
                case RISK_LEVEL -> RISK;
                case CONSULTATIONS -> CONSULTATIONS;
                case COMMITTEES -> COMMITTEE_TABLES;
                case COMMITTEE_EFFECT -> COMMITTEE_EFFECT;
            };
        }
    }

    /** A row of a sheet. */
    public sealed interface Row {}

    /** A row of Table 1. */
    public record TableRow(RowRef ref) implements Row {}

    /**
     * A row of one of the smaller tables.
     *
     * @param index its index, from 0
     */
    public record ListRow(int index) implements Row {}

    /** The far corner of a block of cells. */
    public record Corner(Row row, String field) {}

    public static Place cover(String field) {
        return on(Page.COVER, field);
    }

    /** A field of a page that is no sheet. */
    public static Place on(Page page, String field) {
        return new Place(page, Optional.empty(), field, Optional.empty());
    }

    /** A cell of Table 1. */
    public static Place cell(RowRef row, String column) {
        return cell(Page.TABLE_1, new TableRow(row), column);
    }

    /** A cell of the page's sheet. */
    public static Place cell(Page page, Row row, String column) {
        return new Place(page, Optional.of(row), column, Optional.empty());
    }

    /** The same with all cells up to there. */
    public Place to(Row other, String column) {
        return new Place(page, row, field, Optional.of(new Corner(other, column)));
    }
}
