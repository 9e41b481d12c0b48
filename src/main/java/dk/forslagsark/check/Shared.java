package dk.forslagsark.check;

import java.util.Locale;

/** The kinds of names that are to be written alike, in a proposal and in a catalogue. */
enum Shared {
    COMMITTEE,
    TARGET_GROUP,
    AREA,
    POOL;

    /** Behind the keys of what is said of it. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
