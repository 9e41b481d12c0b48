package dk.forslagsark.tables;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Content.Table;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.UnitPrice;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where in a proposal something stands: what an edit changes, what a finding is about, what was found. Whoever does
 * something else for each kind of place does it in a {@link Visitor}, so that a new kind does not compile until all know it.
 */
public sealed interface Place {
    /** The page it is shown on. */
    Page page();

    <R> R accept(Visitor<R> visitor);

    /** The pages a proposal is shown on. Which of them a form has, and in which order, is the form's affair. */
    enum Page {
        COVER("cover"),
        TABLE_1("table1", Table.TOTALS, Table.AREA_TOTALS),
        /** The permanent changes by area. */
        PERMANENT_TABLES("permanentTables", Table.PERMANENT),
        /** The implementation costs by area. */
        INVESTMENT_TABLES("investmentTables", Table.INVESTMENTS),
        /** Each committee's part, with its allocation key. */
        COMMITTEE_TABLES("committeeTables", Table.COMMITTEES),
        /** The net permanent change of area Service by committee. */
        COMMITTEE_EFFECT("committeeEffect", Table.COMMITTEE_EFFECT),
        ASSUMPTIONS(Assumption.ROWS.key()),
        STAFFING(Staffing.ROWS.key(), Table.STAFFING),
        UNIT_PRICES(UnitPrice.ROWS.key(), Table.UNIT_PRICES),
        BUDGETS(Budget.ROWS.key(), Table.BUDGETS),
        MILESTONES(Milestone.ROWS.key(), Table.SCHEDULE),
        SUCCESS_CRITERIA(SuccessCriterion.ROWS.key(), Table.SUCCESS_CRITERIA),
        CONSULTATIONS(Consultation.ROWS.key(), Table.CONSULTATIONS),
        BACKGROUND(Section.BACKGROUND),
        CONTENT(Section.CONTENT),
        ECONOMY(Section.ECONOMY),
        COMMITTEES(Section.COMMITTEES),
        IMPLEMENTATION(Section.IMPLEMENTATION),
        INVOLVEMENT(Section.INVOLVEMENT),
        EFFECT(Section.EFFECT),
        FOLLOW_UP(Section.FOLLOW_UP),
        RISK(Section.RISK.key(), new Content.Text(Section.RISK), Table.RISK_LEVEL),
        CONSULTATION(Section.CONSULTATION),
        PROBLEM(Section.PROBLEM),
        NEXT_STEPS(Section.NEXT_STEPS);

        private final String key;
        private final Set<Content> contents;

        Page(String key, Content... contents) {
            this.key = key;
            this.contents = Set.of(contents);
        }

        Page(Section section) {
            this(section.key(), new Content.Text(section));
        }

        /** What the file calls what is on it; the cover, Table 1 and what follows from it have no name there. */
        public String key() {
            return key;
        }

        /** The page of a text section. */
        public static Page of(Section section) {
            return of(new Content.Text(section));
        }

        /** The page where that is written, or shown as it follows from Table 1. */
        public static Page of(Content content) {
            return Stream.of(values())
                    .filter(page -> page.contents.contains(content))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * What there is to do for each kind of place.
     *
     * @param <R> what comes of it
     */
    interface Visitor<R> {
        R field(PageField place);

        R cell(TableCell place);

        R cell(ListTableCell place);
    }

    /**
     * A field of a page that is no sheet, or a page as a whole.
     *
     * @param field what the field is called in the file; empty for the page as a whole
     */
    record PageField(Page page, String field) implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.field(this);
        }
    }

    /**
     * A cell of Table 1, or a block of them.
     *
     * @param to the other corner of the block
     */
    record TableCell(RowRef row, Column column, Optional<TableCorner> to) implements Place {
        @Override
        public Page page() {
            return Page.TABLE_1;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cell(this);
        }

        /** The same with all cells up to there. */
        public TableCell to(RowRef other, Column otherColumn) {
            return new TableCell(row, column, Optional.of(new TableCorner(other, otherColumn)));
        }
    }

    /** The far corner of a block of cells of Table 1. */
    record TableCorner(RowRef row, Column column) {}

    /**
     * A cell of one of the smaller tables, or a block of them.
     *
     * @param page the page the table is shown on
     * @param row the index of the row, from 0
     * @param field the key of its column; empty for the row as a whole
     * @param to the other corner of the block
     */
    record ListTableCell(Page page, int row, String field, Optional<ListCorner> to) implements Place {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cell(this);
        }

        /** The same with all cells up to there. */
        public ListTableCell to(int other, String otherField) {
            return new ListTableCell(page, row, field, Optional.of(new ListCorner(other, otherField)));
        }
    }

    /** The far corner of a block of cells of a smaller table. */
    record ListCorner(int row, String field) {}

    /** A field of the front page. */
    static Place cover(String field) {
        return on(Page.COVER, field);
    }

    /** A page as a whole. */
    static Place on(Page page) {
        return on(page, "");
    }

    /** A field of a page that is no sheet. */
    static Place on(Page page, String field) {
        return new PageField(page, field);
    }

    /** A cell of Table 1. */
    static TableCell cell(RowRef row, Column column) {
        return new TableCell(row, column, Optional.empty());
    }

    /** A cell of one of the smaller tables. */
    static ListTableCell cell(Page page, int row, String field) {
        return new ListTableCell(page, row, field, Optional.empty());
    }
}
