package dk.forslagsark.document;

import dk.forslagsark.language.Phrase;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.tables.Place;

/** Another version of the whole proposal, as one edit that can be undone. */
public final class WholeEdits {
    private WholeEdits() {}

    /**
     * Puts another version in the place of the one that is edited.
     *
     * @param words what it does, as it completes “Fortryd: ”
     */
    public static Edit replace(Phrase words, Proposal other) {
        return Edit.at(Place.on(Place.Page.TABLE_1), words, before -> other);
    }
}
