package dk.forslagsark.language;

import java.util.function.Supplier;

/**
 * A text of the window that is kept: it is spelt each time it is shown, in the language spoken then. What has been done stays in the
 * undo menu when the language has changed.
 */
public final class Phrase {
    private final Supplier<String> spelling;

    private Phrase(Supplier<String> spelling) {
        this.spelling = spelling;
    }

    /**
     * The text of that key, as {@link Texts#of} says it.
     *
     * @param values what stands in it; a phrase among them is spelt with it
     * @throws java.util.MissingResourceException when it is spelt, if there is none
     */
    public static Phrase of(String key, Object... values) {
        return new Phrase(() -> Texts.of(key, values));
    }

    /** What is asked for each time it is shown. */
    public static Phrase spelt(Supplier<String> spelling) {
        return new Phrase(spelling);
    }

    /** The text in the language that is spoken now. */
    @Override
    public String toString() {
        return spelling.get();
    }
}
