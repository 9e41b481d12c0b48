package dk.forslagsark.editor.page;

import dk.forslagsark.document.Edit;
import dk.forslagsark.document.FreeTableEdits;
import dk.forslagsark.document.TableTextEdits;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.FreeTables;
import dk.forslagsark.tables.Place;
import dk.forslagsark.tables.PrintedTable;
import java.util.function.Function;

/**
 * A text of a table beside its rows, as it stands in a proposal.
 *
 * @param place where it is written
 * @param words what it is
 * @param text the text
 * @param edit writes another
 */
public record TableTextSource(Place place, String words, String text, Function<String, Edit> edit) {
    /** That of a table every proposal may have. */
    public static TableTextSource of(Proposal proposal, PrintedTable table, Part part) {
        return new TableTextSource(
                table.place(part),
                table.words(part),
                proposal.supplement().tableTexts().text(table.ref(), part),
                text -> TableTextEdits.text(table, part, text));
    }

    /** That of a free table. */
    static TableTextSource of(Proposal proposal, int freeTable, Part part) {
        String name = FreeTables.name(proposal.freeTables().get(freeTable));
        String words = part == Part.LEAD_IN ? Texts.of("page.lead-in-to", name) : Texts.of("page.note-to", name);
        return new TableTextSource(
                FreeTableEdits.place(freeTable, part),
                words,
                proposal.freeTables().get(freeTable).words().text(part),
                text -> FreeTableEdits.text(freeTable, part, text));
    }
}
