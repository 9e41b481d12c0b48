package dk.forslagsark.editor.compare;

import dk.forslagsark.compare.Difference;
import dk.forslagsark.compare.Difference.Kind;
import dk.forslagsark.danish.Quoted;

/** What stands on either side of a difference. */
final class DifferenceText {
    private static final int LONGEST = 400;

    private DifferenceText() {}

    static String before(Difference difference) {
        return difference.kind() == Kind.ADDED ? "" : brief(difference.from());
    }

    static String after(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> colon("Ny", difference.to());
            case REMOVED -> "Slettet";
            default -> brief(difference.to());
        };
    }

    private static String colon(String word, String text) {
        return text.isBlank() ? word : word + ": " + brief(text);
    }

    private static String brief(String text) {
        return Quoted.shortened(text, LONGEST);
    }
}
