package dk.forslagsark.file;

import dk.forslagsark.proposal.Proposal;

/**
 * A proposal as it was read from a file.
 *
 * @param proposal the proposal
 * @param seen what the file held
 * @param isNewer whether a newer program wrote it: there may be more in it than is understood here, so that it may be looked
 *     at and not written
 */
public record Opened(Proposal proposal, Seen seen, boolean isNewer) {}
