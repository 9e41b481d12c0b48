package dk.forslagsark.document;

import dk.forslagsark.danish.ChoiceWords;
import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Areas;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Detail;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.PlainText;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The edits of what stands in a cell of Table 1. */
public final class CellEdits {
    private CellEdits() {}

    public static Edit label(RowRef row, String label) {
        Phrase words = label.isBlank() ? Phrase.of("document.clear-text") : Phrase.of("document.change-text");
        return cell(
                row,
                Column.LABEL,
                words,
                proposal -> withLabel(proposal, row, PlainText.of(label).strip()));
    }

    /**
     * Chooses the area of a line.
     *
     * @param offered the areas of the municipality, which say what one counts as that the proposal does not know yet
     */
    public static Edit area(LineRef row, Area area, Areas offered) {
        Phrase words = Phrase.of("document.choose", Phrase.spelt(() -> ChoiceWords.of(area)));
        return cell(row, Column.AREA, words, proposal -> changed(proposal, row, line -> line.withArea(area))
                .withAreas(proposal.areas().adopting(area, offered)));
    }

    /**
     * Enters what was typed in a year cell of a row without details. Blank clears the cell; what cannot be read as an
     * amount is kept as it was typed, and so is an expression, beside what it comes to. A line with details shows their
     * sum and stays as it is.
     */
    public static Edit amount(RowRef row, int year, String typed) {
        Phrase words = DanishNumber.isBlank(typed)
                ? Phrase.of("document.clear", year)
                : Phrase.of("document.enter", Quoted.shortened(typed), year);
        return cell(
                row,
                Column.year(year),
                words,
                proposal -> withAmounts(proposal, row, amounts -> entered(amounts, year, typed)));
    }

    /** Names the group that begins at the line, for all lines that follow it in the group. Blank takes the heading away. */
    public static Edit group(LineRef first, String group) {
        Optional<String> name = Optional.of(PlainText.of(group).strip()).filter(text -> !text.isEmpty());
        Phrase words = name.isPresent() ? Phrase.of("document.change-group") : Phrase.of("document.remove-group");
        return cell(first, Column.LABEL, words, proposal -> regrouped(proposal, first, name));
    }

    /** Begins a group at the line, for all lines that follow it in its group, under a name no group of the block has. */
    public static Edit startGroup(LineRef first) {
        return cell(
                first,
                Column.LABEL,
                Phrase.of("document.new-group"),
                proposal -> regrouped(
                        proposal, first, Optional.of(unused(Wording.NEW_GROUP, proposal.lines(first.block())))));
    }

    private static String unused(String name, List<Line> lines) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? name : name + " " + number)
                .filter(candidate ->
                        lines.stream().noneMatch(line -> line.group().equals(Optional.of(candidate))))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What is in the cell once this has been typed there: an amount, an expression still to be computed, the text itself, or
     * nothing.
     */
    static Amounts entered(Amounts amounts, int year, String typed) {
        if (DanishNumber.isBlank(typed)) {
            return amounts.without(year);
        }
        Optional<CellEntry<Amount>> expression =
                CellEntry.Formula.in(typed).map(text -> new CellEntry.Formula<>(text, Optional.empty()));
        return amounts.with(year, expression.orElseGet(() -> plain(typed)));
    }

    private static CellEntry<Amount> plain(String typed) {
        return DanishAmount.read(typed)
                .value()
                .<CellEntry<Amount>>map(CellEntry.Value::new)
                .orElse(new CellEntry.Unread<>(typed.strip()));
    }

    private static Edit cell(RowRef row, Column column, Phrase words, UnaryOperator<Proposal> change) {
        return Edit.at(Place.cell(row, column), words, change);
    }

    private static Proposal withLabel(Proposal proposal, RowRef row, String label) {
        return row instanceof DetailRef detail
                ? changed(proposal, detail, part -> part.withLabel(label))
                : changed(proposal, row.owner(), line -> line.withLabel(label));
    }

    private static Proposal withAmounts(Proposal proposal, RowRef row, UnaryOperator<Amounts> change) {
        return row instanceof DetailRef detail
                ? changed(proposal, detail, part -> part.withAmounts(change.apply(part.amounts())))
                : changed(
                        proposal,
                        row.owner(),
                        line -> line.hasDetails() ? line : line.withAmounts(change.apply(line.ownAmounts())));
    }

    private static Proposal regrouped(Proposal proposal, LineRef first, Optional<String> name) {
        List<Line> lines = new ArrayList<>(proposal.lines(first.block()));
        Optional<String> before = lines.get(first.line()).group();
        for (int i = first.line(); i < lines.size() && lines.get(i).group().equals(before); i++) {
            lines.set(i, lines.get(i).withGroup(name));
        }
        return proposal.withLines(first.block(), lines);
    }

    private static Proposal changed(Proposal proposal, LineRef row, UnaryOperator<Line> change) {
        Block block = row.block();
        return proposal.withLines(block, Lists.replaced(proposal.lines(block), row.line(), change));
    }

    private static Proposal changed(Proposal proposal, DetailRef row, UnaryOperator<Detail> change) {
        return changed(
                proposal, row.owner(), line -> line.withDetails(Lists.replaced(line.details(), row.detail(), change)));
    }
}
