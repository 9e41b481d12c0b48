package dk.forslagsark.editor.workspace;

import java.util.Optional;

/** Which keys open the first pages of the outline. */
public final class PageKeys {
    /** How many pages have a key: the digits but 0, which is for the usual size. */
    public static final int COUNT = 9;

    private PageKeys() {}

    /**
     * The key of a page, such as {@code Ctrl+3}; pages further down have none.
     *
     * @param number where the page stands in the outline, from 1
     */
    public static Optional<String> of(int number) {
        return Optional.of("Ctrl+" + number).filter(any -> number <= COUNT);
    }
}
