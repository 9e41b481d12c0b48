package dk.forslagsark.editor.text;

import dk.forslagsark.proposal.Emphasis;

/**
 * How words look while they are written.
 *
 * @param emphasis how they stand out
 * @param isMisspelled whether they are underlined, for nobody else to see
 */
record Look(Emphasis emphasis, boolean isMisspelled) {
    static final Look PLAIN = new Look(Emphasis.NONE, false);

    static Look of(Emphasis emphasis) {
        return new Look(emphasis, false);
    }

    Look misspelled(boolean is) {
        return new Look(emphasis, is);
    }
}
