package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.TableWords;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.SectionParts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The free tables of the sections as a sheet has them, put on top of those of the carried proposal.
 *
 * @param places where they stand
 * @param log is told what differs
 * @param formulas reads formulas as expressions
 */
record FreeTablesReading(NamedRanges places, ReadingLog log, FormulaText formulas) {
    /** The proposal with the tables of the sheet; those of sections that the form has no place for are what they were. */
    Proposal read(Proposal before) {
        Map<Section, Integer> known = new EnumMap<>(Section.class);
        List<FreeTable> tables = new ArrayList<>();
        for (int i = 0; i < before.freeTables().size(); i++) {
            FreeTable table = before.freeTables().get(i);
            known.merge(table.section(), 1, Integer::sum);
            int number = SectionParts.order(before, table.section()).indexOf(i) + 1;
            kept(table, number, tables.size()).ifPresent(tables::add);
        }
        for (Section section : Section.values()) {
            FreeTableNames names = new FreeTableNames(section);
            for (int number = known.getOrDefault(section, 0) + 1; places.has(names.title(number)); number++) {
                FreeTableCells.of(places, names, number)
                        .flatMap(cells -> added(cells, tables.size()))
                        .ifPresent(tables::add);
            }
        }
        return before.withFreeTables(tables);
    }

    /** Its name is left where somebody has deleted its rows. */
    private Optional<FreeTable> kept(FreeTable table, int number, int index) {
        FreeTableNames names = new FreeTableNames(table.section());
        Optional<FreeTableCells> cells = FreeTableCells.of(places, names, number);
        if (cells.isPresent()) {
            return Optional.of(changed(table, cells.get(), index, log));
        }
        boolean isDeleted = places.has(names.title(number))
                && places.find(names.title(number)).isEmpty();
        String model = places.find(names.title()).map(place -> place.address()).orElse("");
        ImportDifference gone = ImportDifference.removed(model, where(table.title()), rows(table));
        return isDeleted && log.takes(gone) ? Optional.empty() : Optional.of(table);
    }

    private Optional<FreeTable> added(FreeTableCells cells, int index) {
        FreeTable blank = FreeTable.in(cells.names().section());
        FreeTable read = changed(blank, cells, index, new ReadingLog(false, Set.of()));
        ImportDifference come = ImportDifference.added(cells.place().address(), where(cells.title()), rows(read));
        return log.takes(come) ? Optional.of(changed(blank, cells, index, log.within(come))) : Optional.empty();
    }

    private FreeTable changed(FreeTable before, FreeTableCells cells, int index, ReadingLog told) {
        String where = where(cells.title());
        TableWords words = before.words();
        words = words(
                words,
                Part.LEAD_IN,
                cells.placeOfLeadIn(),
                cells.leadIn(),
                Texts.of("excel.where.lead-in", where),
                told);
        words = words(words, Part.NOTE, cells.placeOfNote(), cells.note(), Texts.of("excel.where.note", where), told);
        return before.withTitle(
                        told.text(cells.place(), Texts.of("excel.where.title", where), cells.title(), before.title()))
                .withWords(words)
                .withRows(new FreeRowsReading(where, index, told, formulas).read(before.rows(), cells.rows()));
    }

    private static TableWords words(
            TableWords words, Part part, ReadCell cell, String stated, String where, ReadingLog log) {
        String before = words.text(part);
        boolean isAlike = Printed.areAlike(stated, withoutBlankLines(before));
        return isAlike ? words : words.with(part, log.text(cell, where, stated, before));
    }

    /** They are not printed. */
    private static String withoutBlankLines(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String rows(FreeTable table) {
        return table.rows().stream().map(row -> String.join("; ", row.cells())).collect(Collectors.joining(" / "));
    }

    private static String where(String title) {
        return Texts.of("excel.where.free-table", Quoted.of(title));
    }
}
