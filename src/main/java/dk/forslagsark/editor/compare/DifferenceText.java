package dk.forslagsark.editor.compare;

import dk.forslagsark.compare.Difference;
import dk.forslagsark.compare.Difference.Kind;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;

/** What stands on either side of a difference. */
final class DifferenceText {
    private static final int LONGEST = 400;

    private DifferenceText() {}

    static String before(Difference difference) {
        return difference.kind() == Kind.ADDED ? "" : brief(difference.from());
    }

    static String after(Difference difference) {
        return switch (difference.kind()) {
            case ADDED -> added(difference.to());
            case REMOVED -> Texts.of("differences.removed");
            default -> brief(difference.to());
        };
    }

    private static String added(String text) {
        return text.isBlank() ? Texts.of("differences.added") : Texts.of("differences.added-text", brief(text));
    }

    private static String brief(String text) {
        return Quoted.shortened(text, LONGEST);
    }
}
