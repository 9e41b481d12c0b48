package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.excel.reading.RowPairs.Pair;
import dk.forslagsark.formula.CellTarget;
import dk.forslagsark.formula.Precedent;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.spoken.SpokenTableOne;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.LineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the rows of a block as a sheet has them on top of those of the carried proposal. */
final class LineReading {
    private final Block block;
    private final Years years;
    private final boolean hasGroups;
    private final RowAttributes attributes;
    private final Set<Area> known;
    private final ReadingLog log;
    private final AmountCells amounts;
    private final CommentCells comments;
    private final RowWording rows;
    private final List<SumCells> sums = new ArrayList<>();

    /**
     * @param hasGroups whether the workbook has headings of groups
     * @param attributes what other tables say of the rows
     * @param known the areas of which it is known what they count as
     */
    LineReading(
            Block block,
            Years years,
            boolean hasGroups,
            RowAttributes attributes,
            Set<Area> known,
            ReadingLog log,
            FormulaText formulas) {
        this.block = block;
        this.years = years;
        this.hasGroups = hasGroups;
        this.attributes = attributes;
        this.known = known;
        this.log = log;
        this.amounts = new AmountCells(log, formulas);
        this.comments = new CommentCells(log);
        this.rows = new RowWording(years);
    }

    /** The rows in the order of the sheet. */
    List<Line> read(List<Line> before, List<SheetLine> sheet) {
        List<Optional<String>> groups = printedGroups(before);
        List<Line> lines = new ArrayList<>();
        List<Pair> pairs = RowPairs.of(
                before.stream().map(this::key).toList(),
                sheet.stream().map(row -> rows.key(row.text(), row.amounts())).toList());
        for (Pair pair : pairs) {
            Optional<Line> old = pair.before().map(before::get);
            Optional<SheetLine> row = pair.read().map(sheet::get);
            if (row.isEmpty()) {
                old.filter(gone -> isKept(gone, sheet)).ifPresent(lines::add);
            } else if (old.isEmpty()) {
                added(row.get()).ifPresent(line -> add(lines, line, old, row.get()));
            } else {
                add(lines, changed(old.get(), groups.get(pair.before().get()), row.get()), old, row.get());
            }
        }
        return List.copyOf(lines);
    }

    /** The rows that have the sums of their details, once all have been read. */
    List<SumCells> sums() {
        return List.copyOf(sums);
    }

    private void add(List<Line> lines, Line line, Optional<Line> before, SheetLine row) {
        stand(new LineRef(block, lines.size()), line, row);
        if (line.hasDetails()) {
            sums.add(new SumCells(lines.size(), before, row.amounts()));
        }
        lines.add(line);
    }

    private void stand(LineRef ref, Line line, SheetLine row) {
        stand(ref, row.amounts(), years);
        int part = 0;
        for (int i = 0; i < line.details().size() && part < row.details().size(); i++) {
            SheetLine.Part shown = row.details().get(part);
            if (Printed.areAlike(shown.text(), line.details().get(i).label())) {
                stand(ref.detail(i), shown.amounts(), shown.years());
                part++;
            }
        }
    }

    private void stand(RowRef ref, List<ReadCell> cells, Years years) {
        for (int i = 0; i < cells.size(); i++) {
            Precedent figure = Precedent.of(new CellTarget.Row(ref), years.first() + i);
            amounts.formulas().pointing().stands(cells.get(i), figure);
        }
    }

    /** A row that is not in the sheet is gone, if it could be seen there. */
    private boolean isKept(Line line, List<SheetLine> sheet) {
        String cell = sheet.isEmpty() ? "" : sheet.get(0).label().address();
        return key(line).isBlank()
                || !log.takes(
                        ImportDifference.removed(cell, where(line.label()), rows.words(line.label(), line.amounts())));
    }

    private Optional<Line> added(SheetLine row) {
        ImportDifference come =
                ImportDifference.added(row.label().address(), where(row.text()), rows.words(row.text(), row.amounts()));
        LineReading reading =
                new LineReading(block, years, hasGroups, attributes, known, log.within(come), amounts.formulas());
        return log.takes(come) ? Optional.of(reading.changed(Line.BLANK, Optional.empty(), row)) : Optional.empty();
    }

    private Line changed(Line before, Optional<String> printedGroup, SheetLine row) {
        String where = where(row.text());
        Line line = before.withArea(area(before, row, where))
                .withLabel(log.text(row.label(), where + ", " + Column.LABEL.title(), row.text(), before.label()))
                .withGroup(group(before, printedGroup, row, where))
                .withInnovationPool(isPaidByPool(before, row, where));
        List<ReadCell> unprinted = line.hasDetails() && row.details().isEmpty() ? row.amounts() : List.of();
        line = new CommitteeReading(attributes, log).read(withFigures(line, row, where), row, where);
        return unprinted.isEmpty()
                ? line.withComments(comments.read(before.comments(), row.cells(years), where))
                : line;
    }

    private boolean isPaidByPool(Line before, SheetLine row, String where) {
        List<ReadCell> marks = attributes.pools(row);
        boolean isMarked = marks.stream().anyMatch(cell -> !cell.isBlank());
        if (marks.isEmpty() || isMarked == before.innovationPool()) {
            return before.innovationPool();
        }
        ImportDifference other = ImportDifference.input(
                marks.get(0).address(),
                where + ", " + Column.INNOVATION_POOL.title(),
                Stated.of(isMarked ? LineText.MARK : ""),
                Stated.of(isMarked ? "" : LineText.MARK));
        return log.takes(other) == isMarked;
    }

    private Line withFigures(Line line, SheetLine row, String where) {
        if (!row.details().isEmpty()) {
            DetailReading reading = new DetailReading(years, log, amounts, comments);
            List<Detail> details = reading.read(line.details(), row.details(), where);
            return details.isEmpty() ? line.withAmounts(Amounts.NONE) : line.withDetails(details);
        }
        return line.hasDetails()
                ? line
                : line.withAmounts(amounts.read(line.ownAmounts(), row.amounts(), years, where));
    }

    private Area area(Line before, SheetLine row, String where) {
        Optional<Area> found = Area.named(row.area().text());
        if (found.isEmpty()) {
            String was = ChoiceWords.of(before.area());
            log.problem(row.area(), Texts.of("excel.read.area-missing", where, was));
            return before.area();
        }
        if (Printed.areAlike(found.get().name(), before.area().name()) || !takesArea(before, row, found.get(), where)) {
            return before.area();
        }
        if (!known.contains(found.get())) {
            log.problem(
                    row.area(),
                    Texts.of("excel.read.area-unknown", Quoted.of(row.area().text()), where));
        }
        return found.get();
    }

    private boolean takesArea(Line before, SheetLine row, Area now, String where) {
        return log.takes(ImportDifference.input(
                row.area().address(),
                where + ", " + Column.AREA.title(),
                Stated.of(ChoiceWords.of(now)),
                Stated.of(ChoiceWords.of(before.area()))));
    }

    private Optional<String> group(Line before, Optional<String> printed, SheetLine row, String where) {
        if (!hasGroups || row.group().map(Printed::text).equals(printed)) {
            return before.group();
        }
        ImportDifference other = ImportDifference.input(
                row.label().address(),
                Texts.of("excel.where.group-heading", where),
                Stated.of(row.group().orElse("")),
                Stated.of(before.group().orElse("")));
        return log.takes(other) ? row.group() : before.group();
    }

    private KnownRow key(Line line) {
        return rows.key(line.label(), line.amounts());
    }

    private String where(String label) {
        return SpokenTableOne.heading(block) + ", " + RowWording.name(label);
    }

    /** The heading under which each row is printed: one without a group stands under that of the row above it. */
    private static List<Optional<String>> printedGroups(List<Line> lines) {
        List<Optional<String>> groups = new ArrayList<>();
        Optional<String> above = Optional.empty();
        for (Line line : lines) {
            Optional<String> own = line.group().map(Printed::text).filter(text -> !text.isEmpty());
            above = own.isPresent() ? own : above;
            groups.add(above);
        }
        return groups;
    }
}
