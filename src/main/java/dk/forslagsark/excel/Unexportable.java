package dk.forslagsark.excel;

import dk.forslagsark.danish.DoubtfulNumber;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.version.Version;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What no workbook can say truly: cells that were not read or come to nothing, and texts longer than Excel takes. */
record Unexportable(Proposal proposal, Evaluation evaluation) {
    /**
     * Of the smaller tables only those are looked at that the template has.
     *
     * @param tables which those are
     */
    static Stream<Obstacle> problems(Version version, TypedTables tables) {
        Proposal proposal = version.proposal();
        Unexportable unexportable = new Unexportable(proposal, version.evaluation());
        Stream<Obstacle> texts =
                CellTexts.of(proposal, unexportable.evaluation, tables::has).flatMap(text -> text.problem().stream());
        Stream<Obstacle> lines = Stream.of(Block.values())
                .flatMap(block ->
                        IntStream.range(0, proposal.lines(block).size()).mapToObj(line -> new LineRef(block, line)))
                .flatMap(unexportable::uncounted);
        Stream<Obstacle> cells = version.uncounted().stream()
                .filter(finding -> finding.place() instanceof ListTableCell)
                .filter(tables::isStoppedBy)
                .map(finding -> Obstacle.at(finding.place(), finding.text()));
        return Stream.of(texts, lines, cells).flatMap(Function.identity());
    }

    private Stream<Obstacle> uncounted(LineRef ref) {
        Line line = proposal.lines(ref.block()).get(ref.line());
        Stream<Obstacle> details = IntStream.range(0, line.details().size())
                .boxed()
                .flatMap(i -> {
                    Detail detail = line.details().get(i);
                    return uncounted(ref.detail(i), CellTexts.quoted(line, detail), detail.amounts());
                });
        return Stream.concat(uncounted(ref, CellTexts.quoted(line), line.ownAmounts()), details);
    }

    /** The form would silently lack the figure. */
    private Stream<Obstacle> uncounted(RowRef ref, String row, Amounts amounts) {
        return proposal.years().stream()
                .boxed()
                .flatMap(year -> why(amounts, year)
                        .map(why -> Obstacle.at(
                                Place.cell(ref, Column.year(year)), Texts.of("excel.obstacle.figure", row, year, why)))
                        .stream());
    }

    private Optional<String> why(Amounts amounts, int year) {
        Optional<String> unread = amounts.unreadIn(year).map(text -> DoubtfulNumber.reason(text)
                .orElseGet(() -> Texts.of("excel.obstacle.no-amount", Quoted.of(text))));
        return unread.or(() -> amounts.expressionIn(year)
                .filter(text -> amounts.in(year).isEmpty())
                .map(text -> Texts.of(
                        "excel.obstacle.not-computed",
                        Quoted.of(evaluation.shown(text)),
                        evaluation.in(year).amount(text).problem().orElseGet(() -> Texts.of("excel.obstacle.mend")))));
    }
}
