package dk.forslagsark.editor.table;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.document.CellEdits;
import dk.forslagsark.document.Edit;
import dk.forslagsark.editor.sheet.Entered.CellText;
import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Column.Year;
import dk.forslagsark.tables.Place;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The offer to repeat a permanent change, typed in one year only, in all years after it.
 *
 * @param edit what comes of it
 */
record RepeatOffer(Edit edit) {
    /** What is offered. */
    String text() {
        return edit.words();
    }

    static Optional<RepeatOffer> of(Proposal proposal, CellText<RowKey, Column> typed) {
        if (!(typed.row() instanceof RowKey.Input input)
                || input.block() != Block.PERMANENT
                || !(typed.column() instanceof Year year)) {
            return Optional.empty();
        }
        Amounts amounts = amounts(proposal, input.ref());
        boolean alone =
                amounts.byYear().size() == 1 && year.year() < proposal.years().last();
        return amounts.in(year.year())
                .filter(any -> alone)
                .map(amount -> offer(proposal, input.ref(), year.year(), amount));
    }

    private static Amounts amounts(Proposal proposal, RowRef row) {
        Line line = proposal.line(row);
        return row instanceof DetailRef detail
                ? line.details().get(detail.detail()).amounts()
                : line.ownAmounts();
    }

    /** A formula says the same of each year, and not what it comes to in one. */
    private static RepeatOffer offer(Proposal proposal, RowRef row, int year, Amount amount) {
        int last = proposal.years().last();
        Optional<String> formula = amounts(proposal, row).expressionIn(year);
        String typed = formula.orElseGet(() -> DanishAmount.writePlain(amount));
        Phrase words = formula.isPresent()
                ? Phrase.of("table.repeat-formula", last)
                : Phrase.of("table.repeat", Phrase.spelt(() -> SpokenAmount.write(amount)), last);
        Edit edit = Edit.at(Place.cell(row, Column.year(year)), words, before -> IntStream.rangeClosed(year + 1, last)
                .mapToObj(each -> CellEdits.amount(row, each, typed))
                .reduce(before, (known, next) -> next.change().apply(known), (a, b) -> b));
        return new RepeatOffer(edit);
    }
}
