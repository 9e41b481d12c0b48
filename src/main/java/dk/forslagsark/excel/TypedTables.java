package dk.forslagsark.excel;

import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import dk.forslagsark.tables.Place.Page;
import dk.forslagsark.version.Finding;

/**
 * Which of the tables one types in a template has.
 *
 * @param places the places of the template
 * @param proposal the proposal that is put into it
 */
record TypedTables(NamedRanges places, Proposal proposal) {
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
                || page.freeTable().isPresent() && isPrinted(page.freeTable().getAsInt())
                || ListTables.printed().stream().anyMatch(table -> table.page() == page && isPrinted(table));
    }

    /** Whether the template has room for free tables in the section of that one. */
    private boolean isPrinted(int freeTable) {
        Section section = proposal.freeTables().get(freeTable).section();
        return places.has(new FreeTableNames(section).title());
    }

    private boolean isPrinted(ListTable<?> table) {
        return ListTables.printed().contains(table)
                && places.has(TemplateTables.of(table).first());
    }
}
