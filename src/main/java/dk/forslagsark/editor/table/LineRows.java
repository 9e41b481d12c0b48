package dk.forslagsark.editor.table;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.editor.sheet.Cell;
import dk.forslagsark.editor.sheet.RowContent;
import dk.forslagsark.editor.sheet.RowContent.Fold;
import dk.forslagsark.editor.sheet.RowContent.Style;
import dk.forslagsark.editor.sheet.RowName;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Organisation;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.FedRow;
import dk.forslagsark.version.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a line of Table 1 in the sheet: its own, and one for each of its details where they are not folded away. */
record LineRows(Proposal proposal, Evaluation evaluation, FieldCells fields, List<String> areas) {
    static LineRows of(Version version, Organisation organisation) {
        Proposal proposal = version.proposal();
        return new LineRows(
                proposal, version.evaluation(), new FieldCells(proposal, organisation), areas(proposal, organisation));
    }

    /** What a row may be of. */
    static List<String> areas(Proposal proposal, Organisation organisation) {
        return organisation.areasFor(proposal).stream().map(ChoiceWords::of).toList();
    }

    /**
     * @param number what stands in the margin
     * @param closed whether its details are folded away
     */
    List<RowContent<RowKey, Column>> of(LineRef ref, int number, boolean closed) {
        Line line = proposal.line(ref);
        List<RowContent<RowKey, Column>> rows = new ArrayList<>();
        rows.add(new RowContent<>(
                new RowKey.Input(ref), Style.LINE, Integer.toString(number), fold(line, closed), cells(ref, line)));
        for (int i = 0; i < line.details().size() && !closed; i++) {
            rows.add(detail(ref.detail(i), line.details().get(i)));
        }
        return List.copyOf(rows);
    }

    private static Fold fold(Line line, boolean closed) {
        return !line.hasDetails() ? Fold.NONE : closed ? Fold.CLOSED : Fold.OPEN;
    }

    private Map<Column, Cell> cells(LineRef ref, Line line) {
        String name = RowName.of(line.label(), Texts.of("page.row-without-text"));
        Map<Column, Cell> cells = yearCells(name, line.amounts(), line.comments(), !line.hasDetails());
        cells.put(
                Column.LABEL,
                Cell.typed(line.label(), Column.LABEL.title())
                        .withFedBy(fedBy(line.ownAmounts()))
                        .withComment(line.comments().row()));
        cells.put(Column.AREA, Cell.choice(ChoiceWords.of(line.area()), name + ", " + Texts.of("table.area"), areas));
        cells.putAll(fields.of(ref, name));
        return cells;
    }

    private RowContent<RowKey, Column> detail(RowRef ref, Detail detail) {
        String name = RowName.of(detail.label(), Texts.of("table.detail-without-text"));
        Map<Column, Cell> cells = yearCells(name, detail.amounts(), detail.comments(), true);
        cells.put(
                Column.LABEL,
                Cell.typed(detail.label(), Texts.of("table.detail-text"))
                        .withFedBy(fedBy(detail.amounts()))
                        .withComment(detail.comments().row()));
        cells.putAll(fields.of(ref, name));
        return new RowContent<>(new RowKey.Input(ref), Style.DETAIL, "", Fold.NONE, cells);
    }

    private Optional<String> fedBy(Amounts amounts) {
        List<String> sources = FedRow.sources(amounts, evaluation);
        return sources.isEmpty() ? Optional.empty() : Optional.of(Texts.of("table.fed-by", String.join(", ", sources)));
    }

    private Map<Column, Cell> yearCells(String name, Amounts amounts, Comments comments, boolean typed) {
        Map<Column, Cell> cells = new HashMap<>();
        proposal.years().stream().forEach(year -> {
            String words = name + ", " + year;
            YearText text = YearText.of(amounts, year, evaluation);
            Cell cell = typed
                    ? Cell.typed(text.shown(), words)
                    : Cell.readOnly(text.shown(), words + ", " + Texts.of("table.sum-of-details"));
            cells.put(
                    Column.year(year),
                    cell.withSource(text.source())
                            .withProblem(text.problem())
                            .withComment(comments.on(Integer.toString(year))));
        });
        return cells;
    }
}
