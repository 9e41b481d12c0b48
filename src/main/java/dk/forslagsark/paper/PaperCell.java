package dk.forslagsark.paper;

import java.util.Objects;

/**
 * A cell of a printed table.
 *
 * @param text what it shows
 * @param span over how many columns it goes
 */
public record PaperCell(String text, int span) {
    public PaperCell {
        Objects.requireNonNull(text);
        if (span < 1) {
            throw new IllegalArgumentException("a cell has a column: " + span);
        }
    }

    static PaperCell of(String text) {
        return new PaperCell(text, 1);
    }
}
