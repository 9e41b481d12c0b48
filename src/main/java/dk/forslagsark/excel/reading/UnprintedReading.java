package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.AssumptionPlaces;
import dk.forslagsark.excel.template.FreeTableNames;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.formula.NamedRows;
import dk.forslagsark.formula.Pointed;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Noted;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.FreeTyping;
import dk.forslagsark.tables.ListTable;
import dk.forslagsark.tables.ListTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The figures that the form does not print and formulas point at, as they stand below the assumptions: those that are typed are read
 * as any other cell. Each is known by what an expression calls it.
 *
 * @param places what the form prints
 * @param sheet the sheet of the assumptions
 * @param log is told what differs
 * @param formulas reads formulas as expressions
 */
record UnprintedReading(NamedRanges places, XSSFSheet sheet, ReadingLog log, FormulaText formulas) {
    Proposal read(Proposal before) {
        Optional<Integer> heading = AssumptionPlaces.unprinted(sheet);
        if (heading.isEmpty()) {
            return before;
        }
        Proposal read = log.hasBefore() ? before : withRows(before, heading.get() + 1);
        Evaluation names = Evaluation.of(read);
        for (int row = heading.get() + 1; row <= sheet.getLastRowNum(); row++) {
            String name = name(row);
            ReadCell cell = new ReadCell(sheet, row, AssumptionPlaces.VALUE);
            List<Pointed> named = name.isEmpty() ? List.of() : names.pointed("=" + name);
            if (named.size() == 1) {
                Precedent figure = named.get(0).first();
                formulas.pointing().stands(cell, figure);
                read = read(read, figure, cell, name);
            }
        }
        return read;
    }

    /** What no form prints and no proposal is carried along for is known by its name alone. */
    private Proposal withRows(Proposal before, int first) {
        Section unprinted = Stream.of(Section.values())
                .filter(section -> !places.has(new FreeTableNames(section).title()))
                .findFirst()
                .orElse(Section.NEXT_STEPS);
        List<String> names = IntStream.rangeClosed(first, sheet.getLastRowNum())
                .mapToObj(this::name)
                .toList();
        return new NamedRows(unprinted).in(before, names);
    }

    private String name(int row) {
        return new ReadCell(sheet, row, 0).text().strip();
    }

    private Proposal read(Proposal before, Precedent figure, ReadCell cell, String name) {
        CellTarget target = figure.target();
        if (target instanceof Row row) {
            return row(before, row.row(), figure.year().orElseThrow(), cell, name);
        }
        if (target instanceof Free free) {
            return free(before, free, cell, name);
        }
        return target instanceof Field field
                ? ListTables.all().stream()
                        .filter(table -> table.type() == field.table().type())
                        .findFirst()
                        .map(table -> small(table, before, field, cell, name))
                        .orElse(before)
                : before;
    }

    private Proposal row(Proposal before, RowRef ref, int year, ReadCell cell, String name) {
        Line line = before.line(ref);
        AmountCells amounts = new AmountCells(log, formulas);
        Years one = new Years(year, year);
        if (ref instanceof DetailRef detail) {
            List<Detail> details = new ArrayList<>(line.details());
            Detail old = details.get(detail.detail());
            details.set(detail.detail(), old.withAmounts(amounts.read(old.amounts(), List.of(cell), one, name)));
            return with(before, ref, line.withDetails(details));
        }
        if (line.hasDetails()) {
            return before;
        }
        Amounts read = amounts.read(line.ownAmounts(), List.of(cell), one, name);
        return with(before, ref, line.withAmounts(read));
    }

    private static Proposal with(Proposal before, RowRef ref, Line line) {
        List<Line> lines = new ArrayList<>(before.lines(ref.block()));
        lines.set(ref.line(), line);
        return before.withLines(ref.block(), lines);
    }

    private <T extends Noted<T>> Proposal small(
            ListTable<T> table, Proposal before, Field target, ReadCell cell, String name) {
        Optional<dk.forslagsark.tables.Field<T>> field =
                table.field(before, target.column().key());
        if (field.isEmpty()) {
            return before;
        }
        List<T> rows = new ArrayList<>(table.in(before));
        T read = new ListCellReading<>(table, log, formulas)
                .entered(rows.get(target.row()), field.get(), cell, name, Optional.empty());
        rows.set(target.row(), read);
        return table.with(before, rows);
    }

    private Proposal free(Proposal before, Free target, ReadCell cell, String name) {
        List<FreeTable> tables = new ArrayList<>(before.freeTables());
        List<FreeRow> rows = new ArrayList<>(tables.get(target.table()).rows());
        FreeTyping typing = new FreeTyping(FreeRow.COLUMNS.get(target.column()));
        rows.set(
                target.row(),
                new FreeRowsReading(name, target.table(), log, formulas)
                        .entered(rows.get(target.row()), typing, cell, cell.text(), name, log));
        tables.set(target.table(), tables.get(target.table()).withRows(rows));
        return before.withFreeTables(tables);
    }
}
