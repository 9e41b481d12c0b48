package dk.forslagsark.tables;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.DetailRef;

/** How a row is called where it cannot be seen. */
public final class RowWords {
    private RowWords() {}

    /** A line by its text, a detail by its line's and its own: {@code Husleje: Flytning}. */
    public static String of(Proposal proposal, RowRef row) {
        String line = of(proposal.line(row).label());
        return row instanceof DetailRef detail
                ? line + ": "
                        + of(proposal.line(row).details().get(detail.detail()).label())
                : line;
    }

    /** The text, or what stands for a row without one. */
    public static String of(String label) {
        return label.isBlank() ? Texts.of("tables.row-without-text") : label.strip();
    }
}
