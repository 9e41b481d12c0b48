package dk.forslagsark.language;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The languages the window speaks. One is spoken at a time, by the whole program: Danish until another is asked for. */
public enum Language {
    DANISH("da", "Dansk", Locale.forLanguageTag("da-DK")),
    ENGLISH("en", "English", Locale.UK);

    private static volatile Language spoken = DANISH;
    private static final ThreadLocal<Language> HERE = new ThreadLocal<>();

    private final String key;
    private final String title;
    private final Locale locale;

    Language(String key, String title, Locale locale) {
        this.key = key;
        this.title = title;
        this.locale = locale;
    }

    /** The one that is spoken now. */
    public static Language spoken() {
        Language here = HERE.get();
        return here == null ? spoken : here;
    }

    /** Whether that is Danish, as all is that is kept and printed: nothing is to be spelt otherwise. */
    public static boolean isDanishSpoken() {
        return spoken() == DANISH;
    }

    /** What comes of the work where it is spoken, on this thread and for so long only: what is printed is Danish whatever the windows speak. */
    public <T> T during(Supplier<T> work) {
        Language before = HERE.get();
        HERE.set(this);
        try {
            return work.get();
        } finally {
            HERE.set(before);
        }
    }

    /** Speaks it from now on. What has been written in the window already is written anew by whoever wrote it. */
    public void speak() {
        spoken = this;
    }

    /** The language of that key, if it is one of these. */
    public static Optional<Language> of(String key) {
        return Stream.of(values()).filter(language -> language.key.equals(key)).findFirst();
    }

    /** How it is kept in the settings: the code of ISO 639, {@code da}. */
    public String key() {
        return key;
    }

    /** What it calls itself. */
    public String title() {
        return title;
    }

    /** How it writes figures and dates. */
    public Locale locale() {
        return locale;
    }
}
