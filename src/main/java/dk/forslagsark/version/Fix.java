package dk.forslagsark.version;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Proposal;
import java.util.function.UnaryOperator;

/**
 * What mends a finding at once. Undone, the proposal is as it was.
 *
 * @param phrase what it does: “Skift fortegnet i 2020”
 * @param change the proposal as it is to the proposal mended
 */
public record Fix(Phrase phrase, UnaryOperator<Proposal> change) {
    /** What it does, in the language that is spoken now. */
    public String words() {
        return phrase.toString();
    }
}
