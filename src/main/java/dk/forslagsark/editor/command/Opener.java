package dk.forslagsark.editor.command;

/** Where a proposal that has been read or begun is opened. */
public interface Opener {
    void open(OpenProposal opened);

    /** Leaves the proposal that is open. */
    void close();
}
