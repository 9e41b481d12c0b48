package dk.forslagsark.editor.derived;

import dk.forslagsark.editor.sheet.RowName;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;
import dk.forslagsark.spoken.SpokenAmount;
import dk.forslagsark.tables.Column;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.Place.TableCell;
import java.util.Optional;

/**
 * A cell of Table 1 that something comes from.
 *
 * @param place where it is
 * @param label the label of its row
 * @param amount what it adds, if an amount comes from it and it is not blank
 */
record Source(TableCell place, String label, Optional<Amount> amount) {

    /** The row's cell of that year. */
    static Source inYear(Proposal proposal, RowRef ref, int year) {
        Line line = proposal.line(ref);
        Optional<Amount> amount = ref instanceof DetailRef detail
                ? line.details().get(detail.detail()).amounts().in(year)
                : line.amounts().in(year);
        return new Source(Place.cell(ref, Column.year(year)), label(proposal, ref), amount);
    }

    /** The row's cell in that column; where that is not shown, one goes to its label. */
    static Source ofRow(Proposal proposal, RowRef ref, Column column) {
        return new Source(Place.cell(ref, column), label(proposal, ref), Optional.empty());
    }

    /** “Husleje (-400)”; of a long label the beginning. */
    String words() {
        return label
                + amount.map(value -> " (" + SpokenAmount.write(value) + ")").orElse("");
    }

    /** The amount as the window writes it, or an empty text. */
    String figure() {
        return amount.map(SpokenAmount::write).orElse("");
    }

    private static String label(Proposal proposal, RowRef ref) {
        Line line = proposal.line(ref);
        String own = ref instanceof DetailRef detail
                ? line.details().get(detail.detail()).label()
                : line.label();
        return RowName.of(own, Texts.of("page.row-without-text"));
    }
}
