package dk.forslagsark.editor.guide;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text that looks alike.
 *
 * @param text the text
 * @param look how it looks
 * @param target where it leads, as in {@code kontrol.md}; empty unless it is a link
 */
record GuidePiece(String text, Look look, String target) {
    enum Look {
        PLAIN,
        STRONG,
        /** What stands on the screen: a menu, a command, a page. */
        NAME,
        /** What is typed. */
        TYPED,
        LINK
    }

    static GuidePiece plain(String text) {
        return new GuidePiece(text, Look.PLAIN, "");
    }

    /** The text of some pieces without their looks. */
    static String text(List<GuidePiece> pieces) {
        return pieces.stream().map(GuidePiece::text).collect(Collectors.joining());
    }
}
