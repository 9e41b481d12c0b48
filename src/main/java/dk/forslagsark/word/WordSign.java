package dk.forslagsark.word;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Signs that Word keeps otherwise than as text: those of a font of signs, and figures that are raised. */
final class WordSign {
    private static final String TICKED = "☒";
    private static final String OPEN = "☐";

    /** By the font and the place in it; fonts of signs have theirs from F000 on. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("wingdings fe", TICKED),
            Map.entry("wingdings fd", TICKED),
            Map.entry("wingdings 78", TICKED),
            Map.entry("wingdings fc", "✓"),
            Map.entry("wingdings 6f", OPEN),
            Map.entry("wingdings a8", OPEN),
            Map.entry("wingdings 71", OPEN),
            Map.entry("wingdings 72", OPEN),
            Map.entry("wingdings 2 50", "✓"),
            Map.entry("wingdings 2 51", TICKED),
            Map.entry("wingdings 2 52", TICKED),
            Map.entry("wingdings 2 53", TICKED),
            Map.entry("wingdings 2 54", TICKED),
            Map.entry("wingdings 2 2a", OPEN),
            Map.entry("wingdings 2 a3", OPEN),
            Map.entry("symbol 2d", "-"));

    private static final int SIGNS_BEGIN = 0xF000;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private WordSign() {}

    /** What a sign says; empty for one that is not known. */
    static String of(Element sign) {
        String place = sign.getAttributeNS(Controls.WORD, "char");
        int code = place.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(place, 16) : 0;
        String font = sign.getAttributeNS(Controls.WORD, "font").toLowerCase(Locale.ROOT);
        boolean isText = code >= ' ' && code < Character.MIN_SURROGATE;
        return isText
                ? Character.toString(code)
                : SIGNS.getOrDefault(font + " " + Integer.toHexString(Math.max(0, code - SIGNS_BEGIN)), "");
    }

    /** Whether the run stands raised, as the mark of a note does. */
    static boolean isRaised(Node run) {
        return run instanceof Element element
                && Controls.child(element, "rPr")
                        .flatMap(look -> Controls.child(look, "vertAlign"))
                        .filter(place -> "superscript".equals(place.getAttributeNS(Controls.WORD, "val")))
                        .isPresent();
    }

    /** Raised figures are no part of the figure before them. */
    static String raised(String text) {
        return text.chars()
                .mapToObj(sign -> sign >= '0' && sign <= '9'
                        ? RAISED.substring(sign - '0', sign - '0' + 1)
                        : Character.toString(sign))
                .collect(Collectors.joining());
    }
}
