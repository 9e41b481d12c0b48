package dk.forslagsark.check;

import dk.forslagsark.danish.DoubtfulNumber;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Finding.Severity;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is typed in Table 1 and is not counted: in the order of rows and years. */
final class UncountedCells {
    private static final int LONGEST_LABEL = 80;

    private UncountedCells() {}

    static Stream<Finding> of(Proposal proposal, Evaluation evaluation) {
        return Stream.of(Block.values())
                .flatMap(block ->
                        IntStream.range(0, proposal.lines(block).size()).mapToObj(index -> new LineRef(block, index)))
                .filter(ref -> !proposal.line(ref).isCountedIn(proposal.years()))
                .flatMap(ref -> cells(proposal.line(ref), ref))
                .flatMap(cell -> finding(cell, proposal.years(), evaluation));
    }

    private record Cell(RowRef row, String label, int year, CellEntry<Amount> entry) {
        Place place() {
            return Place.cell(row, Column.year(year));
        }
    }

    private static Stream<Cell> cells(Line line, LineRef ref) {
        Stream<Cell> details = IntStream.range(0, line.details().size()).boxed().flatMap(index -> {
            Detail detail = line.details().get(index);
            return cells(ref.detail(index), detail.label(), detail.amounts());
        });
        return Stream.concat(cells(ref, line.label(), line.ownAmounts()), details);
    }

    private static Stream<Cell> cells(RowRef row, String label, Amounts amounts) {
        return amounts.byYear().entrySet().stream()
                .map(entry -> new Cell(row, label, entry.getKey(), entry.getValue()));
    }

    private static Stream<Finding> finding(Cell cell, Years years, Evaluation evaluation) {
        if (!years.contains(cell.year())) {
            return Stream.of(outside(cell, years));
        }
        if (cell.entry() instanceof CellEntry.Formula<Amount> formula
                && formula.counted().isEmpty()) {
            return Stream.of(notComputed(cell, formula.expression(), evaluation));
        }
        return cell.entry() instanceof CellEntry.Unread<Amount> unread
                ? Stream.of(unread(cell, unread.text()))
                : Stream.empty();
    }

    private static Finding notComputed(Cell cell, String expression, Evaluation evaluation) {
        String says = Texts.of(
                "check.not-computed",
                named(cell.label()),
                cell.year(),
                Quoted.of(evaluation.shown(expression)),
                evaluation.in(cell.year()).amount(expression).problem().orElseGet(() -> Texts.of("check.mend-cell")));
        return new Finding("not-computed", Severity.ERROR, cell.place(), says);
    }

    private static Finding unread(Cell cell, String text) {
        String says = DoubtfulNumber.reason(text)
                .map(what -> Texts.of("check.unread-doubtful", named(cell.label()), cell.year(), what))
                .orElseGet(() -> Texts.of("check.unread", named(cell.label()), cell.year(), Quoted.of(text)));
        return new Finding("unread", Severity.ERROR, cell.place(), says);
    }

    /** Also of what could not be read or computed: it is not on the form, so it is no error of the form. */
    private static Finding outside(Cell cell, Years years) {
        Optional<Amount> counted = cell.entry().counted();
        String what = counted.isPresent() ? "" : Quoted.of(typed(cell.entry()));
        String says = counted.isPresent()
                ? Texts.of("check.outside-years.amount", named(cell.label()), cell.year(), years.first(), years.last())
                : Texts.of("check.outside-years", named(cell.label()), what, cell.year(), years.first(), years.last());
        String figures = KeptWords.outside(shortened(cell.label()), what, cell.year(), years)
                + counted.map(amount -> " " + amount).orElse("");
        return new Finding(
                "outside-years",
                Severity.WARNING,
                cell.place(),
                Optional.empty(),
                says,
                figures,
                Optional.empty(),
                Optional.empty());
    }

    private static String typed(CellEntry<Amount> entry) {
        if (entry instanceof CellEntry.Formula<Amount> formula) {
            return formula.expression();
        }
        return entry instanceof CellEntry.Unread<Amount> unread ? unread.text() : "";
    }

    private static String named(String label) {
        return label.isBlank() ? Texts.of("check.row-without-text") : shortened(label);
    }

    private static String shortened(String label) {
        return Quoted.shortened(label, LONGEST_LABEL);
    }
}
