package dk.forslagsark.tables;

import dk.forslagsark.form.Content;
import dk.forslagsark.form.Content.Table;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.PartRisk;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import dk.forslagsark.proposal.UnitPrice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a proposal something stands: what an edit changes, what a finding is about, what was found. Whoever does
 * something else for each kind of place does it in a {@link Visitor}, so that a new kind does not compile until all know it.
 */
public sealed interface Place {
    /** The page it is shown on. */
    Page page();

    <R> R accept(Visitor<R> visitor);

    /**
     * The pages a proposal is shown on, each there once. Which of them a form has, and in which order, is the form's affair.
     */
    final class Page {
        public static final Page COVER = new Page("cover");
        public static final Page TABLE_1 = new Page("table1", Table.TOTALS, Table.AREA_TOTALS);
        /** The permanent changes by area. */
        public static final Page PERMANENT_TABLES = new Page("permanentTables", Table.PERMANENT);
        /** The implementation costs by area. */
        public static final Page INVESTMENT_TABLES = new Page("investmentTables", Table.INVESTMENTS);
        /** Each committee's part, with its allocation key. */
        public static final Page COMMITTEE_TABLES = new Page("committeeTables", Table.COMMITTEES);
        /** The net permanent change of area Service by committee. */
        public static final Page COMMITTEE_EFFECT = new Page("committeeEffect", Table.COMMITTEE_EFFECT);

        public static final Page ASSUMPTIONS = new Page(Assumption.ROWS.key());
        public static final Page STAFFING = new Page(Staffing.ROWS.key(), Table.STAFFING);
        public static final Page UNIT_PRICES = new Page(UnitPrice.ROWS.key(), Table.UNIT_PRICES);
        public static final Page BUDGETS = new Page(Budget.ROWS.key(), Table.BUDGETS);
        public static final Page MILESTONES = new Page(Milestone.ROWS.key(), Table.SCHEDULE);
        public static final Page SUCCESS_CRITERIA = new Page(SuccessCriterion.ROWS.key(), Table.SUCCESS_CRITERIA);
        public static final Page CONSULTATIONS = new Page(Consultation.ROWS.key(), Table.CONSULTATIONS);
        public static final Page PART_RISKS = new Page(PartRisk.ROWS.key(), Table.PART_RISKS);
        public static final Page BACKGROUND = new Page(Section.BACKGROUND);
        public static final Page CONTENT = new Page(Section.CONTENT);
        public static final Page ECONOMY = new Page(Section.ECONOMY);
        public static final Page COMMITTEES = new Page(Section.COMMITTEES);
        public static final Page IMPLEMENTATION = new Page(Section.IMPLEMENTATION);
        public static final Page INVOLVEMENT = new Page(Section.INVOLVEMENT);
        public static final Page EFFECT = new Page(Section.EFFECT);
        public static final Page FOLLOW_UP = new Page(Section.FOLLOW_UP);
        public static final Page RISK = new Page(Section.RISK.key(), new Content.Text(Section.RISK), Table.RISK_LEVEL);
        public static final Page CONSULTATION = new Page(Section.CONSULTATION);
        public static final Page PROBLEM = new Page(Section.PROBLEM);
        public static final Page NEXT_STEPS = new Page(Section.NEXT_STEPS);

        private static final List<Page> FIXED = List.of(
                COVER,
                TABLE_1,
                PERMANENT_TABLES,
                INVESTMENT_TABLES,
                COMMITTEE_TABLES,
                COMMITTEE_EFFECT,
                ASSUMPTIONS,
                STAFFING,
                UNIT_PRICES,
                BUDGETS,
                MILESTONES,
                SUCCESS_CRITERIA,
                CONSULTATIONS,
                PART_RISKS,
                BACKGROUND,
                CONTENT,
                ECONOMY,
                COMMITTEES,
                IMPLEMENTATION,
                INVOLVEMENT,
                EFFECT,
                FOLLOW_UP,
                RISK,
                CONSULTATION,
                PROBLEM,
                NEXT_STEPS);
        private static final Map<Integer, Page> FREE = new ConcurrentHashMap<>();
        private static final Pattern FREE_NAME = Pattern.compile(Pattern.quote(FreeTable.KEY) + "\\[([0-9]{1,5})]");

        private final String key;
        private final Set<Content> contents;
        private final OptionalInt freeTable;

        private Page(String key, Content... contents) {
            this(key, OptionalInt.empty(), contents);
        }

        private Page(Section section) {
            this(section.key(), new Content.Text(section));
        }

        private Page(String key, OptionalInt freeTable, Content... contents) {
            this.key = key;
            this.freeTable = freeTable;
            this.contents = Set.of(contents);
        }

        /** Those every proposal has. */
        public static List<Page> fixed() {
            return FIXED;
        }

        /** The page of the free table with that index, from 0. */
        public static Page freeTable(int index) {
            return FREE.computeIfAbsent(
                    index, missing -> new Page(FreeTable.KEY + "[" + missing + "]", OptionalInt.of(missing)));
        }

        /** The page that is written so; empty where none is. */
        static Optional<Page> named(String name) {
            Matcher free = FREE_NAME.matcher(name);
            return free.matches()
                    ? Optional.of(freeTable(Integer.parseInt(free.group(1))))
                    : FIXED.stream().filter(page -> page.key.equals(name)).findFirst();
        }

        /** The index of the free table it shows, if it shows one. */
        public OptionalInt freeTable() {
            return freeTable;
        }

        @Override
        public String toString() {
            return key;
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
            return FIXED.stream()
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

    /** What is kept of what if it does not go as written: it stands below the page, whichever that is. */
    Place SCENARIOS = on(Page.TABLE_1, "scenarios");

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
