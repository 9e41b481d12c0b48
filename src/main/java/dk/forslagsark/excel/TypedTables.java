package dk.forslagsark.excel;

import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place.Page;
import dk.forslagsark.version.Finding;

/**
 * Which of the tables one types in a template has.
 *
 * @param places the places of the template
 */
record TypedTables(NamedRanges places) {
    /** The assumptions have a sheet of their own in every workbook. */
    boolean has(ListTable<?> table) {
        return table == ListTables.ASSUMPTIONS || isPrinted(table);
    }

    /** Whether the finding is an error in a table that the template has: then the form would lack something. */
    boolean isStoppedBy(Finding finding) {
        return finding.isError() && has(finding.place().page());
    }

    /** Every template has Table 1. */
    private boolean has(Page page) {
        return page == Page.TABLE_1
                || ListTables.printed().stream().anyMatch(table -> table.page() == page && isPrinted(table));
    }

    private boolean isPrinted(ListTable<?> table) {
        return ListTables.printed().contains(table)
                && places.has(TemplateTables.of(table).first());
    }
}
