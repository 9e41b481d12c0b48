package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Supplement;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.tables.PrintedTable;

/** The edits of what is written about the tables beside their rows. */
public final class TableTextEdits {
    private TableTextEdits() {}

    /** One step of typing in that text of the table. */
    public static Edit text(PrintedTable table, Part part, String text) {
        return Edit.at(
                        table.place(part),
                        Phrase.of("document.write", Phrase.spelt(() -> table.words(part))),
                        proposal -> changed(proposal, table, part, text))
                .asTyping();
    }

    private static Proposal changed(Proposal proposal, PrintedTable table, Part part, String text) {
        Supplement supplement = proposal.supplement();
        return proposal.withSupplement(
                supplement.withTableTexts(supplement.tableTexts().with(table.ref(), part, text)));
    }
}
