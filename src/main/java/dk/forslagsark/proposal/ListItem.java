package dk.forslagsark.proposal;

import java.util.Objects;

/**
 * That a paragraph is an item of a list.
 *
 * @param kind how it is marked
 * @param level how far in it stands, from 0 to {@link #DEEPEST}
 * @param start the number it has; 0 where it is the one after the item before, or 1 where there is none, and of a bullet
 */
public record ListItem(Kind kind, int level, int start) {
    public static final int DEEPEST = 2;

    /** A higher number is none of a list. */
    public static final int HIGHEST = 999_999;

    private static final String BULLETS = "•◦▪";

    /** How the items of a list are marked. */
    public enum Kind {
        BULLET,
        NUMBER
    }

    public ListItem {
        Objects.requireNonNull(kind);
        level = Math.max(0, Math.min(level, DEEPEST));
        start = kind == Kind.BULLET ? 0 : Math.max(0, Math.min(start, HIGHEST));
    }

    public static ListItem of(Kind kind) {
        return new ListItem(kind, 0, 0);
    }

    public ListItem withLevel(int changed) {
        return new ListItem(kind, changed, 0);
    }

    public ListItem withStart(int changed) {
        return new ListItem(kind, level, changed);
    }

    /** What stands before the item, without the space behind it: {@code •}, {@code 3.} */
    String label(int number) {
        return kind == Kind.NUMBER ? number + "." : bullet(level);
    }

    /** What a bullet looks like at that level. */
    public static String bullet(int level) {
        return BULLETS.substring(level, level + 1);
    }
}
