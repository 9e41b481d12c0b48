package dk.forslagsark.document;

import dk.forslagsark.language.Texts;
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
        String words = firstYear
                .map(year -> Texts.of("document.show-from", table.title(), year))
                .orElseGet(() -> Texts.of("document.show-as-table-1", table.title()));
        return Edit.at(Place.on(table.page()), words, proposal -> changed(proposal, ref, firstYear));
    }

    private static Proposal changed(Proposal proposal, TableRef ref, Optional<Integer> firstYear) {
        TableTexts texts = proposal.supplement().tableTexts();
        return proposal.withSupplement(proposal.supplement()
                .withTableTexts(texts.with(ref, texts.of(ref).withFirstYear(firstYear))));
    }
}
