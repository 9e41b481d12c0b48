package dk.forslagsark.excel;

import dk.forslagsark.danish.Quoted;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place.ListTableCell;
import dk.forslagsark.version.Finding;
import dk.forslagsark.version.Version;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What no workbook can say truly: cells that were not read or come to nothing, and texts longer than Excel takes. */
record Unexportable(Proposal proposal, Evaluation evaluation) {
    /**
     * Of the smaller tables only those are looked at that the template has.
     *
     * @param tables which those are
     */
    static Stream<String> problems(Version version, TypedTables tables) {
        Proposal proposal = version.proposal();
        Unexportable unexportable = new Unexportable(proposal, version.evaluation());
        Stream<String> texts =
                CellTexts.of(proposal, unexportable.evaluation, tables::has).flatMap(text -> text.problem().stream());
        Stream<String> lines = Stream.of(Block.values())
                .flatMap(block -> proposal.lines(block).stream())
                .flatMap(unexportable::uncounted);
        Stream<String> cells = version.uncounted().stream()
                .filter(finding -> finding.place() instanceof ListTableCell)
                .filter(tables::isStoppedBy)
                .map(Finding::text);
        return Stream.of(texts, lines, cells).flatMap(Function.identity());
    }

    private Stream<String> uncounted(Line line) {
        Stream<String> details =
                line.details().stream().flatMap(detail -> uncounted(CellTexts.quoted(line, detail), detail.amounts()));
        return Stream.concat(uncounted(CellTexts.quoted(line), line.ownAmounts()), details);
    }

    /** The form would silently lack the figure. */
    private Stream<String> uncounted(String row, Amounts amounts) {
        return proposal.years().stream()
                .boxed()
                .flatMap(year -> why(amounts, year).map(why -> "Rækken " + row + ", " + year + ": " + why).stream());
    }

    private Optional<String> why(Amounts amounts, int year) {
        Optional<String> unread = amounts.unreadIn(year)
                .map(text -> Quoted.of(text) + " er ikke et beløb. Ret det i Tabel 1, eller slet det.");
        return unread.or(() -> amounts.expressionIn(year)
                .filter(text -> amounts.in(year).isEmpty())
                .map(text -> Quoted.of(text) + " kan ikke beregnes. "
                        + evaluation.amount(text).problem().orElse("Ret det i Tabel 1, eller slet det.")));
    }
}
