package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.proposal.Years;
import java.util.Map;
import java.util.Optional;

/**
 * The years that stand above the amounts of a sheet.
 *
 * @param tableOne those of Table 1
 * @param others those of tables that say them themselves, by what their names begin with
 */
record SheetYears(Years tableOne, Map<String, Years> others) {
    Years of(TemplateTable table) {
        return others.getOrDefault(table.prefix(), tableOne);
    }

    /** The years of the table that Table 1 has too; empty for none. */
    Optional<Years> shared(TemplateTable table) {
        Years own = of(table);
        int first = Math.max(own.first(), tableOne.first());
        int last = Math.min(own.last(), tableOne.last());
        return first <= last ? Optional.of(new Years(first, last)) : Optional.empty();
    }

    /** By how many columns a year stands farther right in Table 1 than in the table. */
    int shift(TemplateTable table) {
        return of(table).first() - tableOne.first();
    }
}
