package dk.forslagsark.excel.reading;

import dk.forslagsark.clipboard.Pasted;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A document read back into a proposal, with what it says otherwise than the program does. */
public interface ReadBack {
    /** The proposal, with every difference taken that can be. */
    Proposal proposal();

    /** The same without those. */
    Proposal without(Set<ImportDifference> left);

    /** What the document says otherwise: inputs than the carried proposal, totals and paybacks than what they come to. */
    List<ImportDifference> differences();

    /** The cells that could not be read. */
    List<CellProblem> problems();

    /** The table of somebody else that was read, where the document is none of ours. */
    Optional<ForeignTable> foreign();

    /** The proposal with other rows understood of that table. */
    default Proposal with(ForeignTable table, Pasted rows) {
        return table.proposal(rows);
    }

    /** Whether it is a document, in which the table of somebody else is only a part. */
    default boolean isDocument() {
        return false;
    }

    /** What is to be known of the document as a whole, each a line in Danish. */
    List<String> remarks();
}
