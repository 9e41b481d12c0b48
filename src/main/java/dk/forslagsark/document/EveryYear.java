package dk.forslagsark.document;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Year;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * Every calendar year by which a proposal keeps something: the years shown, those of the amounts and of the comments on
 * them, of the schedule and of the budgets. The price level is no such year, and neither are dates and texts.
 */
final class EveryYear {
    private final IntUnaryOperator change;

    private EveryYear(IntUnaryOperator change) {
        this.change = change;
    }

    /** The first and the last of them, and how many. */
    static IntSummaryStatistics of(Proposal proposal) {
        IntSummaryStatistics years = new IntSummaryStatistics();
        changed(proposal, year -> {
            years.accept(year);
            return year;
        });
        return years;
    }

    /**
     * The same proposal with each of them replaced.
     *
     * @param change a year to another; no two to the same
     */
    static Proposal changed(Proposal proposal, IntUnaryOperator change) {
        return new EveryYear(change).in(proposal);
    }

    private Proposal in(Proposal proposal) {
        Years shown =
                new Years(in(proposal.years().first()), in(proposal.years().last()));
        return proposal.withTerms(proposal.terms().withYears(shown))
                .withLines(Block.PERMANENT, lines(proposal.permanentChanges()))
                .withLines(Block.IMPLEMENTATION, lines(proposal.implementationCosts()))
                .withSupplement(in(proposal.supplement()));
    }

    private int in(int year) {
        return change.applyAsInt(year);
    }

    private List<Line> lines(List<Line> lines) {
        return lines.stream().map(this::in).toList();
    }

    private Line in(Line line) {
        Line commented = line.withComments(in(line.comments()));
        return line.hasDetails()
                ? commented.withDetails(line.details().stream().map(this::in).toList())
                : commented.withAmounts(in(line.ownAmounts()));
    }

    private Detail in(Detail detail) {
        return detail.withAmounts(in(detail.amounts())).withComments(in(detail.comments()));
    }

    private Amounts in(Amounts amounts) {
        SortedMap<Integer, CellEntry<Amount>> moved = new TreeMap<>();
        amounts.byYear().forEach((year, entry) -> moved.put(in(year), entry));
        return new Amounts(moved);
    }

    private Comments in(Comments comments) {
        return new Comments(comments.row(), keys(comments.cells()));
    }

    private Supplement in(Supplement supplement) {
        return supplement
                .withRows(
                        Milestone.ROWS,
                        supplement.rows(Milestone.ROWS).stream().map(this::in).toList())
                .withRows(
                        Budget.ROWS,
                        supplement.rows(Budget.ROWS).stream().map(this::in).toList());
    }

    private Milestone in(Milestone milestone) {
        SortedSet<Integer> moved = new TreeSet<>();
        milestone.years().forEach(year -> moved.add(in(year)));
        Notes notes = milestone.notes();
        return milestone
                .withYears(moved)
                .withNotes(new Notes(keys(notes.typed()), in(notes.comments()), notes.extras()));
    }

    private Budget in(Budget budget) {
        return budget.withYear(budget.year().map(this::in));
    }

    /** What is kept by column: those of the year columns move. */
    private SortedMap<String, String> keys(SortedMap<String, String> cells) {
        SortedMap<String, String> moved = new TreeMap<>();
        cells.forEach((column, text) -> moved.put(moved(column), text));
        return moved;
    }

    private String moved(String key) {
        return Column.of(key).orElse(Column.LABEL) instanceof Year year && Years.isYear(year.year())
                ? Column.year(in(year.year())).key()
                : key;
    }
}
