package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.Pasted.Shape;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides whether a clipboard is cells or lines, and in which notation its figures are.
 *
 * @param clip the clipboard
 * @param years the years of the proposal
 * @param at the block in which the user stands
 */
public record PastedReader(Clip clip, Years years, Block at) {

    /**
     * Reads a clipboard in the notation it seems to have.
     *
     * @param years the years of the proposal
     * @param at the block in which the user stands: that of rows of which the clipboard does not say it
     */
    public static Pasted read(Clip clip, Years years, Block at) {
        return new PastedReader(clip, years, at).read();
    }

    /** Reads a clipboard in the notation that the user chose. */
    public static Pasted read(Clip clip, Years years, Block at, Notation chosen) {
        return new PastedReader(clip, years, at).read(chosen);
    }

    Pasted read() {
        Optional<LineTable> lines = lines();
        if (lines.isEmpty()) {
            return cells(clip.notation());
        }
        NotationFinding finding = lines.get().notation();
        return finding.isOpen()
                ? decidedBySums(lines.get(), finding)
                : lines(lines.get(), finding, lines.get().read(finding.notation()));
    }

    Pasted read(Notation chosen) {
        return lines().map(table -> lines(table, table.notation().decidedAs(chosen), table.read(chosen)))
                .orElseGet(() -> cells(clip.notation().decidedAs(chosen)));
    }

    /** Where both notations are possible, that one in which the rows add up to the printed totals. */
    private Pasted decidedBySums(LineTable table, NotationFinding open) {
        LineTable.Result danish = table.read(Notation.DANISH);
        LineTable.Result english = table.read(Notation.ENGLISH);
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
        return LineTable.in(text, years, at);
    }

    private boolean hasColumnOfFigures() {
        CellKinds kinds = CellKinds.of(clip.rows());
        return GridColumns.of(kinds).figures().stream().anyMatch(column -> kinds.count(column, CellKind::isAmount) > 0);
    }

    private Pasted lines(LineTable table, NotationFinding finding, LineTable.Result result) {
        List<PastedRow> rows = TotalRows.in(result.rows()).rows();
        PasteComments comments = new PasteComments();
        comments.warnAll(result.comments());
        addAlike(comments, finding, rows, Optional.of(table.firstYear()));
        return new Pasted(
                Shape.LINES, finding, Optional.of(table.firstYear()), rows, comments.texts(), comments.isWarning());
    }

    private Pasted cells(NotationFinding finding) {
        CellKinds kinds = CellKinds.of(clip.rows());
        GridColumns columns = GridColumns.of(kinds);
        Optional<Integer> firstYear = new YearCells(columns.figures(), columns.header()).firstYear();
        TotalRows.Result totals = TotalRows.in(new GridTable(columns).read(clip.amounts(finding.notation())));
        PasteComments comments = new PasteComments();
        comments.addLeftColumns(columns.left(kinds));
        comments.warnAll(totals.wrong());
        addAlike(comments, finding, totals.rows(), firstYear);
        return new Pasted(columns.shape(), finding, firstYear, totals.rows(), comments.texts(), comments.isWarning());
    }

    private void addAlike(
            PasteComments comments, NotationFinding finding, List<PastedRow> rows, Optional<Integer> firstYear) {
        comments.addUnseen(clip.unseen());
        comments.addNotations(finding);
        comments.addOutside(rows, firstYear, years);
        comments.addCells(rows);
        comments.addUnentered(rows);
        comments.addSteps(rows);
    }
}
