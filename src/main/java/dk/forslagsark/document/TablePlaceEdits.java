package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableTexts;
import dk.forslagsark.tables.Lists;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.List;
import java.util.Optional;

/** The edit of where the tables of areas stand among each other. */
public final class TablePlaceEdits {
    private TablePlaceEdits() {}

    /**
     * Moves a table among those of its kind.
     *
     * @param kind all of them, from the top
     * @param index the table
     * @param by -1 for up, 1 for down; it stays among them
     */
    public static Edit move(List<TableRef> kind, int index, int by) {
        TableRef table = kind.get(index);
        PrintedTable printed = PrintedTable.of(table).orElseThrow();
        List<TableRef> moved = Lists.inserted(Lists.removed(kind, index), index + by, table);
        return Edit.at(
                Place.on(printed.page()),
                by < 0
                        ? Phrase.of("document.move-table-up", Phrase.spelt(printed::title))
                        : Phrase.of("document.move-table-down", Phrase.spelt(printed::title)),
                proposal -> arranged(proposal, moved));
    }

    private static Proposal arranged(Proposal proposal, List<TableRef> kind) {
        TableTexts texts = proposal.supplement().tableTexts();
        for (int i = 0; i < kind.size(); i++) {
            texts = texts.with(kind.get(i), texts.of(kind.get(i)).withPlace(Optional.of(i + 1)));
        }
        return proposal.withSupplement(proposal.supplement().withTableTexts(texts));
    }
}
