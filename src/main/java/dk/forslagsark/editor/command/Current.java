package dk.forslagsark.editor.command;

import dk.forslagsark.editor.page.Rows;
import dk.forslagsark.editor.sheet.Sheet;
import dk.forslagsark.editor.workspace.Workspace;
import dk.forslagsark.proposal.Proposal;
import java.util.Optional;

/** What is open in a window, as its commands see it. */
public interface Current {
    /** The proposal, with the file it belongs to. */
    Optional<OpenProposal> proposal();

    /** Its pages. */
    Optional<Workspace> workspace();

    /** The sheet in front. */
    default Optional<Sheet> sheet() {
        return workspace().flatMap(Workspace::sheet);
    }

    /** The rows in front, where one writes them oneself. */
    default Optional<Rows> rows() {
        return workspace().flatMap(Workspace::rows);
    }

    /** What is written by now; the same as before where nobody has gone on writing while a drive was waited for. */
    default Optional<Proposal> written() {
        commit();
        return proposal().map(open -> open.document().proposal());
    }

    /** Ends any edit under way, keeping what was typed. */
    default void commit() {
        workspace().ifPresent(Workspace::commit);
    }

    /** The same, but an edit in which a formula is half written goes on. */
    default void commitWhole() {
        workspace().ifPresent(Workspace::commitWhole);
    }
}
