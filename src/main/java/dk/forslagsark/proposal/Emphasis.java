package dk.forslagsark.proposal;

/** How some words of a text stand out. */
public record Emphasis(boolean bold, boolean italic) {
    public static final Emphasis NONE = new Emphasis(false, false);

    public boolean isNone() {
        return !bold && !italic;
    }

    public Emphasis withBold(boolean changed) {
        return new Emphasis(changed, italic);
    }

    public Emphasis withItalic(boolean changed) {
        return new Emphasis(bold, changed);
    }
}
