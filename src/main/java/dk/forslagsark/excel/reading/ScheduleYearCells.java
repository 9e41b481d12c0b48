package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateTables;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.ListTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The years of the schedule, where it has others than Table 1: then they stand in its cells as figures, not as formulas.
 *
 * @param places where they stand
 * @param log is told what differs
 */
record ScheduleYearCells(NamedRanges places, ReadingLog log) {
    /** The proposal with the years that stand there. */
    Proposal read(Proposal before) {
        return row().map(row -> read(before, row)).orElse(before);
    }

    private Optional<NamedRange> row() {
        return ListTables.printed().stream()
                .map(table -> TemplateTables.of(table).name(TemplateTables.OWN_YEARS))
                .flatMap(name -> places.find(name).stream())
                .findFirst();
    }

    private Proposal read(Proposal before, NamedRange row) {
        List<ReadCell> cells = row.rowOfCells().map(ReadCell::of).toList();
        boolean isOwn = cells.stream().anyMatch(cell -> !cell.isFormula() && !cell.isBlank());
        List<Integer> years = cells.stream()
                .flatMap(cell -> cell.number().stream())
                .filter(TermCells::isYear)
                .map(BigDecimal::intValue)
                .toList();
        return isOwn ? read(before, cells.get(0), row.name(), years) : before;
    }

    private Proposal read(Proposal before, ReadCell cell, String name, List<Integer> years) {
        int count = years.size();
        if (count == 0 || !Years.areValid(years.get(0), years.get(count - 1))) {
            log.problem(cell, Texts.of("excel.read.years-unread", name, words(before.scheduleYears())));
            return before;
        }
        Years now = new Years(years.get(0), years.get(count - 1));
        return now.equals(before.scheduleYears()) || !takes(cell, name, now, before.scheduleYears())
                ? before
                : before.withSupplement(before.supplement().withScheduleYears(Optional.of(now)));
    }

    private boolean takes(ReadCell cell, String name, Years now, Years before) {
        return log.takes(ImportDifference.input(cell.address(), name, Stated.of(words(now)), Stated.of(words(before))));
    }

    private static String words(Years years) {
        return years.first() + "-" + years.last();
    }
}
