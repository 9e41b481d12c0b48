package dk.forslagsark.paper;

import java.util.Objects;

/**
 * A column of a printed table.
 *
 * @param key what the names of its cells in a template end with, such as {@code beløb}
 * @param kind what stands in it
 * @param width how wide it is beside the others, a year being 10
 */
public record PaperColumn(String key, Kind kind, int width) {
    /** What the cells of a column hold. */
    public enum Kind {
        TEXT,
        /** Stands to the right. */
        FIGURE,
        /** Stands in the middle. */
        MARK
    }

    /** The ending of the cells that hold the amounts of the years. */
    static final String AMOUNTS = "beløb";

    public PaperColumn {
        Objects.requireNonNull(key);
        Objects.requireNonNull(kind);
    }

    static PaperColumn text(String key, int width) {
        return new PaperColumn(key, Kind.TEXT, width);
    }

    static PaperColumn figure(String key, int width) {
        return new PaperColumn(key, Kind.FIGURE, width);
    }
}
