package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Quoted;
import dk.forslagsark.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a title or a heading says of the signs: in the forms a saving has a minus. */
final class SignConvention {
    private static final int LONGEST = 300;
    private static final String SAVING =
            "(?:netto)?(?:besparelser?|mindre-?udgift(?:er)?|gevinst(?:er)?|effektivisering(?:er)?|mer-?indtægt(?:er)?|reduktion(?:er)?)";
    private static final String COST =
            "(?:netto)?(?:mer-?udgift(?:er)?|udgift(?:er)?|omkostning(?:er)?|investering(?:er)?)";
    private static final String PLUS = "(?:\\(?\\+\\)?|plus(?:tal)?|positivt?e? (?:tal|beløb|fortegn)|positivt?e?)";
    private static final String MINUS = "(?:\\(?-\\)?|minus(?:tal)?|negativt?e? (?:tal|beløb|fortegn)|negativt?e?)";
    private static final String MEANS = " ?(?:=|:|er|angiver|betyder|viser|udtrykker|svarer til) ?(?:en )?";
    private static final String STATED =
            " ?(?:=|:|(?:er |bliver )?(?:angives|angivet|vises|vist|skrives|skrevet|anført|anføres|opgjort|opgøres|opført|opføres) (?:som|med)"
                    + "|er(?: med)?|står med|har) ?(?:et )?";
    private static final String WITHOUT = " (?:\\p{L}+ ){1,3}uden (?:minus(?:tegn)?|fortegn|negativt fortegn)|" + SAVING
            + " uden (?:minus(?:tegn)?|fortegn)";
    private static final Pattern TURNED = Pattern.compile(".*(?:" + PLUS + MEANS + SAVING + "|\\b" + SAVING + STATED
            + PLUS
            + "|(?<![\\p{L}\\d])" + MINUS + MEANS + COST + "|\\b" + COST + STATED + MINUS + "|\\b" + SAVING + WITHOUT
            + ")(?:[^\\p{L}].*|)");

    private SignConvention() {}

    /** What to say of the first text, if any, by which a saving has a plus. */
    static List<String> turned(Clip clip) {
        Stream<String> cells = clip.rows().stream()
                .limit(CellKinds.LOOKED_AT)
                .flatMap(List::stream)
                .map(ClipCell::shown);
        return Stream.concat(clip.beside().lines().stream(), cells)
                .filter(SignConvention::isTurned)
                .limit(1)
                .map(text -> Texts.of("clipboard.signs-turned", Quoted.of(text)))
                .toList();
    }

    /** Whether a text says anything of the signs. */
    static boolean isTurned(String text) {
        String tidy = text.length() > LONGEST
                ? ""
                : DanishNumber.tidy(text).toLowerCase(Locale.ROOT).replace('\n', ' ');
        return TURNED.matcher(tidy).matches();
    }
}
