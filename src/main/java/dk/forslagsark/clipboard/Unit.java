package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the figures of a clipboard are counted in. The figures of the forms are in 1.000 kr. */
public enum Unit {
    KRONER("0.001", ""),
    THOUSANDS("1", "(?:1?[., '’]?000|(?:i )?tusind(?:e|er)?|t|k)"),
    TEN_THOUSANDS("10", "(?:ti ?tusind(?:e|er)?|" + Unit.NO_AMOUNT + "10(?:[., '’]?000| ?t| ?tusind(?:e|er)?))"),
    HUNDRED_THOUSANDS(
            "100", "(?:hundrede? ?tusind(?:e|er)?|" + Unit.NO_AMOUNT + "100(?:[., '’]?000| ?t| ?tusind(?:e|er)?))"),
    MILLIONS("1000", "(?:mill?(?:ion(?:er)?)?|mio|m)"),
    BILLIONS("1000000", "(?:milliard(?:er)?|mia|mrd)");

    private static final int LONGEST = 200;

    /** Before {@code 100.000 kr.}, which is an amount elsewhere: in the label of a row, behind a colon. */
    private static final String NO_AMOUNT = "(?<=\\bi |^[(\\[]?)";

    private static final String CURRENCY = "(?:danske )?(?:kroner|kr|dkk)";

    /** It begins the text, a clause of it or what stands in brackets, or is what the amounts are said to be in. */
    private static final String BEFORE =
            "(?:^|[(\\[,;:/–-] ?|\\b(?:i|in|hele|alle tal i|beløb|enhed|udgift(?:er)?|budget) )(?:hele )?";

    /** Behind it nothing is said of how much, or of what it is for each. */
    private static final String BEHIND =
            "(?= ?(?:$|[)\\],;:/*\\n]|\\(|(?:i )?(?:19|20|21)\\d\\d|p/l|pl\\b|pris|løbende|faste))";

    private final BigDecimal thousands;
    private final Pattern stated;
    private final Pattern alone;

    Unit(String thousands, String multiple) {
        this.thousands = new BigDecimal(thousands);
        String unit = written(multiple);
        this.stated = Pattern.compile(BEFORE + unit + BEHIND + withoutCurrency(multiple));
        this.alone = Pattern.compile("[(\\[]?" + unit + "[)\\]]?");
    }

    /** {@code (millioner)}, {@code (i mio.)}, {@code Beløb i millioner}: a whole word needs no currency there. */
    private static String withoutCurrency(String multiple) {
        return multiple.isEmpty()
                ? ""
                : "|[(\\[](?:i )?(?=\\p{L}{3})" + multiple + "\\.?[)\\]]|\\b(?:beløb|tal) i (?=\\p{L}{3}|\\d)"
                        + multiple + "\\.?$";
    }

    /** {@code mio. kr.} and {@code DKK mio.}: how many stands before the currency or behind it. */
    private static String written(String multiple) {
        String currency = CURRENCY + "\\b\\.?";
        return multiple.isEmpty()
                ? currency
                : "(?:" + multiple + "\\.? ?" + currency + "|" + CURRENCY + "\\.? ?" + multiple + "\\b\\.?)";
    }

    /** What it is called on the screen. */
    public String label() {
        return UnitLabel.of(this);
    }

    /** What one of it comes to in 1.000 kr. */
    BigDecimal inThousands() {
        return thousands;
    }

    /** The unit that a heading says: {@code Beløb i kr.}, {@code (mio. kr.)}, {@code 1.000 kr. 2020 p/l}. */
    static Optional<Unit> in(String heading) {
        String tidy = tidy(heading);
        return Stream.of(values())
                .filter(unit -> unit.stated.matcher(tidy).find())
                .findFirst();
    }

    /** The unit that the whole text is: {@code kr.}, {@code DKK}, {@code (mio. kr.)}. */
    static Optional<Unit> alone(String text) {
        String tidy = tidy(text);
        return Stream.of(values())
                .filter(unit -> unit.alone.matcher(tidy).matches())
                .findFirst();
    }

    /** The unit that stands alone, or behind a label: {@code Husleje (mio. kr.)}, {@code Husleje, kr.}. */
    static Optional<Unit> ofLabel(String label) {
        String tidy = tidy(label);
        return Stream.of(values()).filter(unit -> unit.ends(tidy)).findFirst();
    }

    private boolean ends(String label) {
        Matcher matcher = stated.matcher(label);
        boolean ends = false;
        while (matcher.find()) {
            ends = label.substring(matcher.end()).matches("[)\\]]?");
        }
        return ends;
    }

    private static String tidy(String text) {
        return text.length() > LONGEST ? "" : DanishNumber.tidy(text).toLowerCase(Locale.ROOT);
    }
}
