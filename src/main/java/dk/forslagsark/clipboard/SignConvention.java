package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a title or a heading says of the signs: in the forms a saving has a minus. */
final class SignConvention {
    private static final int LONGEST = 200;
    private static final String SAVING =
            "(?:netto)?(?:besparelser?|mindreudgift(?:er)?|gevinst(?:er)?|effektivisering(?:er)?)";
    private static final String PLUS = "(?:\\+|plus|positivt?e? (?:tal|beløb|fortegn)|positivt?e?)";
    private static final Pattern TURNED =
            Pattern.compile(".*(?:" + PLUS + " ?(?:=|er|angiver|betyder|viser) ?(?:en )?" + SAVING
                    + "|\\b" + SAVING
                    + " ?(?:=|(?:er |bliver )?(?:angives|angivet|vises|vist|skrives|skrevet|anført|anføres|opgjort|opgøres) (?:som|med)"
                    + "|er(?: med)?|står med|har) ?(?:et )?" + PLUS + ")(?:[^\\p{L}].*|)");

    private SignConvention() {}

    /** What to say of the first text, if any, by which a saving has a plus. */
    static List<String> turned(List<List<ClipCell>> rows) {
        return rows.stream()
                .limit(CellKinds.LOOKED_AT)
                .flatMap(List::stream)
                .map(ClipCell::shown)
                .filter(SignConvention::isTurned)
                .limit(1)
                .map(text -> Texts.of("clipboard.signs-turned", Quoted.of(text)))
                .toList();
    }

    private static boolean isTurned(String text) {
        String tidy = text.length() > LONGEST
                ? ""
                : DanishNumber.tidy(text).toLowerCase(Locale.ROOT).replace('\n', ' ');
        return TURNED.matcher(tidy).matches();
    }
}
