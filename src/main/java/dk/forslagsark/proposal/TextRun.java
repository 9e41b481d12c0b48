package dk.forslagsark.proposal;

import java.util.Objects;

/**
 * Words of a paragraph that look the same.
 *
 * @param text the words, on one line
 * @param emphasis how they stand out
 */
public record TextRun(String text, Emphasis emphasis) {
    public TextRun {
        Objects.requireNonNull(emphasis);
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("more than one line: " + text);
        }
    }
}
