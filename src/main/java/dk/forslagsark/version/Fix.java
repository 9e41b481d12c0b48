package dk.forslagsark.version;

import dk.forslagsark.proposal.Proposal;
import java.util.function.UnaryOperator;

/**
 * What mends a finding at once. Undone, the proposal is as it was.
 *
 * @param words what it does: “Skift fortegnet i 2020”
 * @param change the proposal as it is to the proposal mended
 */
public record Fix(String words, UnaryOperator<Proposal> change) {}
