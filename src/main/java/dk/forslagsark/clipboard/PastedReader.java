package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.Pasted.Shape;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Years;
import java.util.ArrayList;
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
record PastedReader(Clip clip, Years years, Block at) {

    Pasted read() {
        Optional<LineTable> lines = lines();
        if (lines.isEmpty()) {
            return cells(clip.notation());
        }
        NotationFinding finding = lines.get().notation();
        Pasted likely = lines(lines.get(), finding);
        return finding.isOpen() ? decidedBySums(lines.get(), finding, likely) : likely;
    }

    Pasted read(Notation chosen) {
        return lines().map(table -> lines(table, table.notation().decidedAs(chosen)))
                .orElseGet(() -> cells(clip.notation().decidedAs(chosen)));
    }

    /** Where both notations are possible, that one in which the rows add up to the printed totals. */
    private Pasted decidedBySums(LineTable table, NotationFinding finding, Pasted likely) {
        boolean danish = table.read(Notation.DANISH).addsUp();
        boolean english = table.read(Notation.ENGLISH).addsUp();
        return danish == english
                ? likely
                : lines(table, finding.decidedAs(danish ? Notation.DANISH : Notation.ENGLISH));
    }

    /** Lines, if the clipboard is one column, or none of its columns has figures, and figures stand within the text. */
    private Optional<LineTable> lines() {
        if (GridColumns.of(clip.beginning(GridColumns.LOOKED_AT).cells(Notation.DANISH))
                .hasFigures()) {
            return Optional.empty();
        }
        String text = clip.rows().stream()
                .map(row -> row.stream().map(ClipCell::shown).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        return LineTable.in(text, years, at);
    }

    private Pasted lines(LineTable table, NotationFinding finding) {
        LineTable.Result result = table.read(finding.notation());
        List<String> comments = new ArrayList<>(result.comments());
        addAlike(comments, finding, result.rows());
        return new Pasted(Shape.LINES, finding, Optional.of(table.years().first()), result.rows(), comments);
    }

    private Pasted cells(NotationFinding finding) {
        List<List<PastedCell>> cells = clip.cells(finding.notation());
        GridColumns columns = GridColumns.of(cells);
        List<PastedRow> rows = new GridTable(columns).read(cells);
        List<String> comments = new ArrayList<>(columns.comments(cells));
        addAlike(comments, finding, rows);
        return new Pasted(columns.shape(), finding, columns.years().map(Years::first), rows, comments);
    }

    private static void addAlike(List<String> comments, NotationFinding finding, List<PastedRow> rows) {
        if (finding.isMixed()) {
            comments.add("Der er både danske (%d) og engelske (%d) tal. Hvert tal er læst for sig."
                    .formatted(finding.onlyDanish(), finding.onlyEnglish()));
        }
        long totals = count(rows, PastedRow.Kind.TOTAL);
        if (totals > 0) {
            comments.add(
                    totals == 1
                            ? "1 sumrække er genkendt og indsættes ikke."
                            : totals + " sumrækker er genkendt og indsættes ikke.");
        }
        rows.stream()
                .filter(row -> row.kind() == PastedRow.Kind.OTHER)
                .map(row -> "Indsættes ikke: " + Quoted.of(row.label()))
                .limit(5)
                .forEach(comments::add);
    }

    private static long count(List<PastedRow> rows, PastedRow.Kind kind) {
        return rows.stream().filter(row -> row.kind() == kind).count();
    }
}
