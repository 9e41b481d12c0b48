package dk.forslagsark.compare;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Proposals with one thing changed. */
final class Edited {
    private Edited() {}

    static Proposal permanent(Proposal proposal, Consumer<List<Line>> change) {
        return lines(proposal, Block.PERMANENT, change);
    }

    static Proposal lines(Proposal proposal, Block block, Consumer<List<Line>> change) {
        List<Line> lines = new ArrayList<>(proposal.lines(block));
        change.accept(lines);
        return proposal.withLines(block, lines);
    }

    static Proposal line(Proposal proposal, int index, UnaryOperator<Line> change) {
        return permanent(proposal, lines -> lines.set(index, change.apply(lines.get(index))));
    }

    static Proposal amount(Proposal proposal, int index, int year, long thousands) {
        return entry(proposal, index, year, new CellEntry.Value<>(Amount.of(thousands)));
    }

    static Proposal entry(Proposal proposal, int index, int year, CellEntry<Amount> entry) {
        return line(proposal, index, line -> line.withAmounts(line.ownAmounts().with(year, entry)));
    }

    static Proposal text(Proposal proposal, Section section, RichText text) {
        var supplement = proposal.supplement();
        return proposal.withSupplement(
                supplement.withSections(supplement.sections().with(section, text)));
    }

    static Proposal text(Proposal proposal, Section section, String text) {
        return text(proposal, section, RichText.plain(text));
    }
}
