package dk.forslagsark.formula;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.formula.CellTarget.Field;
import dk.forslagsark.formula.CellTarget.Free;
import dk.forslagsark.formula.CellTarget.Row;
import dk.forslagsark.formula.Reference.Step;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.FreeTable;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the references of expressions point at in a proposal. */
final class CellTargets {
    private final Proposal proposal;
    private final Labels labels;
    private final Map<String, PointedRow> byId = new HashMap<>();

    CellTargets(Proposal proposal) {
        this.proposal = proposal;
        labels = new Labels(proposal);
        PointedRows rows = new PointedRows(proposal);
        rows.identified().forEach(row -> byId.putIfAbsent(rows.id(row).orElseThrow(), row));
    }

    Labels labels() {
        return labels;
    }

    /** What it points at, or why it points at nothing. A word by itself is an assumption. */
    Reading<CellTarget> find(Reference reference) {
        List<Step> path = reference.path();
        if (reference.isKept()) {
            return kept(path);
        }
        if (reference.mayBeAssumption()) {
            return Reading.of(
                    new CellTarget.Assumed(AssumptionName.key(reference.first().text())));
        }
        return switch (path.size()) {
            case 1 -> row(path.get(0));
            case 2 -> isWord(path.get(0), TableTotal.PREFIX) ? total(path.get(1)) : sumOrDetail(path);
            case 3 -> cell(path);
            default -> unknown(path);
        };
    }

    /** The cells that a sum is of. */
    List<Precedent> summed(CellTarget.Sum sum) {
        return IntStream.range(0, sum.table().rows(proposal))
                .mapToObj(row -> Precedent.of(new Field(sum.table(), row, sum.column())))
                .toList();
    }

    /** Why a word by itself that is no assumption points at nothing. A row of that label is not meant unless it was typed for it. */
    NoFigure unknown(String word) {
        Reading<LineRef> row = labels.line(new Step(word, Step.Form.BARE, 0));
        if (row.value().isPresent()) {
            return NoFigure.because(Texts.of("formula.row-not-assumption", Quoted.of(word)));
        }
        return labels.has(word) ? NoFigure.because(row.problem().orElseThrow()) : Assumptions.unknown(word);
    }

    /** Whether it is a cell of Table 1 in a year that the table does not show, and nothing stands there either. */
    boolean isBeyond(Row row, int year) {
        return !proposal.years().contains(year) && !stands(row.row(), year);
    }

    private boolean stands(RowRef row, int year) {
        Line line = proposal.line(row);
        return row instanceof DetailRef detail
                ? line.details().get(detail.detail()).amounts().byYear().containsKey(year)
                : line.amounts().byYear().containsKey(year)
                        || line.details().stream()
                                .anyMatch(each -> each.amounts().byYear().containsKey(year));
    }

    /** The row of that label. */
    Reading<CellTarget> row(Step label) {
        return labels.line(label).then(line -> Reading.of(new Row(line)));
    }

    private Reading<CellTarget> sumOrDetail(List<Step> path) {
        Optional<SmallTable<?>> table =
                SmallTable.called(path.get(0).text()).filter(any -> path.get(0).mayBeAssumption());
        Optional<CellTarget> sum =
                table.flatMap(of -> of.summed(path.get(1).text()).map(column -> new CellTarget.Sum(of, column)));
        if (sum.isPresent() && path.get(1).mayBeAssumption()) {
            return Reading.of(sum.get());
        }
        Reading<CellTarget> detail = detail(path);
        return table.filter(any -> detail.value().isEmpty())
                .<Reading<CellTarget>>map(of -> Reading.failed(Texts.of(
                        "formula.no-sum",
                        Quoted.of(path.get(1).text()),
                        of.title(),
                        String.join(
                                ", ",
                                of.sums().stream()
                                        .map(column -> of.title() + "." + column.word())
                                        .toList()))))
                .orElse(detail);
    }

    private Reading<CellTarget> detail(List<Step> path) {
        return labels.line(path.get(0))
                .then(line -> labels.detail(line, path.get(1)))
                .then(detail -> Reading.of(new Row(detail)));
    }

    private static boolean isWord(Step step, String word) {
        return step.mayBeAssumption() && step.text().equalsIgnoreCase(word);
    }

    private static Reading<CellTarget> total(Step word) {
        return TableTotal.called(word.text())
                .<Reading<CellTarget>>map(sum -> Reading.of(new CellTarget.Total(sum)))
                .orElseGet(() -> Reading.failed(Texts.of(
                        "formula.write",
                        String.join(
                                ", ",
                                Stream.of(TableTotal.values())
                                        .map(TableTotal::written)
                                        .toList()))));
    }

    private Reading<CellTarget> kept(List<Step> path) {
        PointedRow row = byId.get(path.get(0).text());
        if (row == null) {
            return Reading.failed(Texts.of("formula.deleted-row"));
        }
        if (row instanceof PointedRow.Line line) {
            return path.size() == 1 ? Reading.of(new Row(line.row())) : unknown(path);
        }
        if (path.size() != 2) {
            return unknown(path);
        }
        return row instanceof PointedRow.Small small
                ? field(small.table(), small.row(), path.get(1))
                : free((PointedRow.Free) row, path.get(1));
    }

    private Reading<CellTarget> cell(List<Step> path) {
        Optional<SmallTable<?>> table = SmallTable.called(path.get(0).text());
        if (table.isPresent()) {
            return labels.small(table.get(), path.get(1)).then(row -> field(table.get(), row, path.get(2)));
        }
        return labels.free(path.get(0)).then(free -> labels.freeRow(free, path.get(1))
                .then(row -> free(new PointedRow.Free(free, row), path.get(2))));
    }

    private static Reading<CellTarget> field(SmallTable<?> table, int row, Step word) {
        return table.column(word.text())
                .<Reading<CellTarget>>map(column -> Reading.of(new Field(table, row, column)))
                .orElseGet(() -> Reading.failed(Texts.of(
                        "formula.no-column",
                        Quoted.of(word.text()),
                        table.title(),
                        String.join(
                                ", ",
                                table.columns().stream()
                                        .map(SmallTable.Figure::word)
                                        .toList()))));
    }

    private Reading<CellTarget> free(PointedRow.Free row, Step column) {
        FreeTable table = proposal.freeTables().get(row.table());
        return IntStream.range(0, table.columns())
                .filter(index -> isCalled(table, index, column.text()))
                .boxed()
                .findFirst()
                .<Reading<CellTarget>>map(index -> Reading.of(new Free(row.table(), row.row(), index)))
                .orElseGet(() -> Reading.failed(Texts.of("formula.no-free-column", Quoted.of(column.text()))));
    }

    private static boolean isCalled(FreeTable table, int column, String word) {
        String heading = table.rows().get(0).cell(column);
        return ColumnLetters.of(column).equalsIgnoreCase(word)
                || PlainText.key(heading).equals(PlainText.key(word));
    }

    private static <T> Reading<T> unknown(List<Step> path) {
        String written = String.join(".", path.stream().map(Step::text).toList());
        return Reading.failed(Texts.of("formula.points-at-nothing", Quoted.of(written)));
    }
}
