package dk.forslagsark.excel;

import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place.Page;
import dk.forslagsark.version.Finding;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the tables one types in a template has.
 *
 * @param places the places of the template
 */
record TypedTables(NamedRanges places) {
    private static final Map<Page, TemplateTable> SMALL = Map.of(
            Page.STAFFING, TemplateTables.STAFFING,
            Page.UNIT_PRICES, TemplateTables.UNIT_PRICES,
            Page.BUDGETS, TemplateTables.BUDGETS,
            Page.MILESTONES, TemplateTables.SCHEDULE,
            Page.SUCCESS_CRITERIA, TemplateTables.SUCCESS,
            Page.CONSULTATIONS, TemplateTables.CONSULTATIONS);

    /** The assumptions have a sheet of their own in every workbook. */
    boolean has(ListTable<?> table) {
        return table == ListTables.ASSUMPTIONS || has(table.page());
    }

    /** Whether the finding is an error in a table that the template has: then the form would lack something. */
    boolean isStoppedBy(Finding finding) {
        return finding.isError() && has(finding.place().page());
    }

    /** Every template has Table 1. */
    private boolean has(Page page) {
        return page == Page.TABLE_1
                || Optional.ofNullable(SMALL.get(page))
                        .filter(shape -> places.has(shape.first()))
                        .isPresent();
    }
}
