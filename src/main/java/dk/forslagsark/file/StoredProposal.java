package dk.forslagsark.file;

import dk.forslagsark.proposal.Proposal;

/**
 * A proposal as it is in a file.
 *
 * @param proposal the proposal
 * @param seen what the file held
 * @param isNewer whether a newer program wrote it: there may be more in it than is understood here, so that it may be looked
 *     at and not written
 */
public record StoredProposal(Proposal proposal, Seen seen, boolean isNewer) {}
