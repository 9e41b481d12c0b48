package dk.forslagsark.clipboard;

import java.util.Set;

/** The words in a text that say what the figure beside them is counted in; each is looked up, since a text has many words. */
final class UnitWords {
    private static final Set<String> CURRENCIES = Set.of("kr", "kroner", "dkk");
    private static final Set<String> MANY = Set.of(
            "mio",
            "mill",
            "million",
            "millioner",
            "mia",
            "mrd",
            "milliard",
            "milliarder",
            "tusind",
            "tusinde",
            "tusinder");
    private static final Set<String> OTHERS =
            Set.of("t.kr", "tkr", "tdkk", "mio.kr", "mkr", "%", "‰", "pct", "procent");

    private UnitWords() {}

    /**
     * Whether it is one.
     *
     * @param key the word in small letters, without a mark behind it
     */
    static boolean is(String key) {
        return isCurrency(key) || isMany(key) || OTHERS.contains(key);
    }

    static boolean isCurrency(String key) {
        return CURRENCIES.contains(key);
    }

    /** Whether a currency may stand behind it. */
    static boolean isMany(String key) {
        return MANY.contains(key);
    }
}
