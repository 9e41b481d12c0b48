package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.Optional;

/** The edit of which years the table of an area prints, and how it falls on committees with it. */
public final class TableYearEdits {
    private TableYearEdits() {}

    /** Lets the table begin with that year, or print the years of Table 1 again. */
    public static Edit from(Block block, Area area, Optional<Integer> firstYear) {
        TableRef ref = TableRef.of(block, area);
        PrintedTable table = PrintedTable.of(ref).orElseThrow();
        Phrase words = firstYear
                .map(year -> Phrase.of("document.show-from", Phrase.spelt(table::title), year))
                .orElseGet(() -> Phrase.of("document.show-as-table-1", Phrase.spelt(table::title)));
        return Edit.at(Place.on(table.page()), words, proposal -> changed(proposal, ref, firstYear));
    }

    private static Proposal changed(Proposal proposal, TableRef ref, Optional<Integer> firstYear) {
        TableTexts texts = proposal.supplement().tableTexts();
        return proposal.withSupplement(proposal.supplement()
                .withTableTexts(texts.with(ref, texts.of(ref).withFirstYear(firstYear))));
    }
}
