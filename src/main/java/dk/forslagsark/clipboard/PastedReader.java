package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.Pasted.Shape;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides whether a clipboard is cells or lines, and how its figures are written and counted.
 *
 * @param clip the clipboard
 * @param years the years of the proposal
 * @param at the block in which the user stands
 * @param areas the areas that may be named
 * @param how what the user says of it
 */
public record PastedReader(Clip clip, Years years, Block at, List<Area> areas, ReadAs how) {

    /**
     * Reads a clipboard as it seems to be meant.
     *
     * @param years the years of the proposal
     * @param at the block in which the user stands: that of rows of which the clipboard does not say it
     * @param areas the areas that may be named
     */
    public static Pasted read(Clip clip, Years years, Block at, List<Area> areas) {
        return read(clip, years, at, areas, ReadAs.FOUND);
    }

    /** Reads a clipboard as the user says. */
    public static Pasted read(Clip clip, Years years, Block at, List<Area> areas, ReadAs how) {
        return new PastedReader(clip, years, at, areas, how).read();
    }

    Pasted read() {
        return lines().map(this::lines).orElseGet(this::cells);
    }

    private Pasted lines(LineTable table) {
        NotationFinding finding = decided(table.notation());
        return finding.isOpen()
                ? decidedBySums(table, finding)
                : lines(table, finding, read(table, finding.notation()));
    }

    private NotationFinding decided(NotationFinding found) {
        return how.notation().map(found::decidedAs).orElse(found);
    }

    private LineTable.Result read(LineTable table, Notation notation) {
        return table.read(notation, unit(table.statedUnit()));
    }

    private Unit unit(Optional<Unit> stated) {
        return how.unit().or(() -> stated).orElse(Unit.THOUSANDS);
    }

    /** Where both notations are possible, that one in which the rows add up to the printed totals. */
    private Pasted decidedBySums(LineTable table, NotationFinding open) {
        LineTable.Result danish = read(table, Notation.DANISH);
        LineTable.Result english = read(table, Notation.ENGLISH);
        NotationFinding finding = danish.addsUp() == english.addsUp()
                ? open
                : open.decidedAs(danish.addsUp() ? Notation.DANISH : Notation.ENGLISH);
        return lines(table, finding, finding.notation() == Notation.DANISH ? danish : english);
    }

    /** Lines, if the clipboard is one column, or none of its columns has figures, and figures stand within the text. */
    private Optional<LineTable> lines() {
        if (hasColumnOfFigures()) {
            return Optional.empty();
        }
        String text = clip.rows().stream()
                .map(row -> row.stream().map(ClipCell::shown).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return LineTable.in(PageLines.in(text), years, at, how.heading(), words());
    }

    private NamedAreas words() {
        return new NamedAreas(areas);
    }

    /** In a column alone several figures may have run together; in columns beside each other none has. */
    private boolean hasColumnOfFigures() {
        CellKinds kinds = CellKinds.of(clip.rows(), words());
        List<Integer> figures =
                GridColumns.of(kinds, years.count(), ReadAs.FOUND).figures();
        Predicate<CellKind> isFigure = figures.size() > 1 ? CellKind::isAmongFigures : CellKind::isAmount;
        return figures.stream().anyMatch(column -> kinds.count(column, isFigure) > 0);
    }

    private Pasted lines(LineTable table, NotationFinding finding, LineTable.Result result) {
        OtherUnits others = OtherUnits.in(result.rows());
        List<PastedRow> rows = TotalRows.in(others.marked(result.rows())).rows().stream()
                .map(table::marked)
                .toList();
        Unit unit = unit(table.statedUnit());
        PasteComments comments = new PasteComments();
        comments.addLeft(table.left());
        comments.warnAll(table.periods().isEmpty() ? List.of() : List.of(PasteComments.ofPeriods(table.periods())));
        comments.warnAll(result.comments());
        comments.addUnits(others);
        comments.addUnits(unit == Unit.THOUSANDS ? List.of() : List.of(unit));
        addAlike(comments, finding, rows, table.statedYear());
        return new Pasted(
                Shape.LINES,
                finding,
                unit,
                heading(table.heading(), rows),
                WordColumns.AS_FOUND,
                table.statedYear(),
                rows,
                comments.texts(),
                comments.isWarning());
    }

    private Pasted cells() {
        NotationFinding finding = decided(clip.notation());
        CellKinds kinds = CellKinds.of(clip.rows(), words());
        GridColumns columns = GridColumns.of(kinds, years.count(), how);
        Units units = how.unit().map(Units::all).orElseGet(() -> Units.in(clip.rows(), columns)
                .or(clip.beside().unit()));
        Optional<Integer> firstYear = columns.years().firstYear();
        OtherUnits others = OtherUnits.in(clip.rows(), columns);
        List<List<PastedCell>> signed = LoneSigns.marked(clip.amounts(finding.notation(), units), columns.figures());
        TotalRows.Result totals = TotalRows.in(new GridTable(columns, words()).read(others.marked(signed, columns)));
        PasteComments comments = new PasteComments();
        comments.addLeftColumns(columns.left(kinds));
        comments.warnAll(columns.periods().stream()
                .map(periods -> periods.said(columns.figures()))
                .toList());
        comments.warnAll(AccountColumn.said(kinds, columns.figures()).stream().toList());
        comments.addYearsAsAmounts(columns.hasColumnOfYears(kinds));
        comments.addUnwrittenYears(
                columns.header().map(header -> header.unwritten(kinds)).orElse(List.of()));
        comments.addChangingYears(columns.later());
        comments.warnAll(totals.wrong());
        comments.addUnits(others);
        comments.addUnits(units.others());
        addAlike(comments, finding, totals.rows(), firstYear);
        return new Pasted(
                columns.shape(),
                finding,
                units.main(),
                heading(columns.heading(kinds), totals.rows()),
                columns.words(),
                firstYear,
                totals.rows(),
                comments.texts(),
                comments.isWarning());
    }

    /** As what a row is read that could be years or amounts; as found where there is none. */
    private Heading heading(Heading found, List<PastedRow> rows) {
        boolean likeYears = rows.stream().anyMatch(row -> row.doubt().equals(Optional.of(PasteComments.likeYears())));
        return found == Heading.AS_FOUND && likeYears ? Heading.AMOUNTS : found;
    }

    private void addAlike(
            PasteComments comments, NotationFinding finding, List<PastedRow> rows, Optional<Integer> firstYear) {
        comments.addBeside(clip.beside());
        comments.warnAll(SignConvention.turned(clip));
        comments.warnAll(ColumnSense.said(clip, rows, firstYear));
        comments.addNotations(finding);
        comments.addOutside(rows, firstYear, years);
        comments.addCells(rows);
        comments.addUnentered(rows);
        comments.addSteps(rows);
    }
}
