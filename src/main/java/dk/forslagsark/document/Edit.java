package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;
import java.util.function.UnaryOperator;

/**
 * One thing the user does to a proposal.
 *
 * @param phrase what it does, as it completes “Fortryd: ”
 * @param change the proposal before to the proposal after
 * @param place where it is made
 * @param after where the cursor is to be when it is done; often the same place
 * @param typing whether it is a step of continuous typing, which is undone together with the steps before it in the
 *     same place
 */
public record Edit(Phrase phrase, UnaryOperator<Proposal> change, Place place, Place after, boolean typing) {

    public static Edit at(Place place, Phrase phrase, UnaryOperator<Proposal> change) {
        return new Edit(phrase, change, place, place, false);
    }

    /** What it does, in the language that is spoken now. */
    public String words() {
        return phrase.toString();
    }

    /** The same, made there. */
    public Edit from(Place changed) {
        return new Edit(phrase, change, changed, after, typing);
    }

    /** The same, leaving the cursor there. */
    public Edit thenAt(Place changed) {
        return new Edit(phrase, change, place, changed, typing);
    }

    /** The same as a step of continuous typing. */
    public Edit asTyping() {
        return new Edit(phrase, change, place, after, true);
    }
}
