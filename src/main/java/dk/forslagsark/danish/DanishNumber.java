package dk.forslagsark.danish;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain Danish decimals: a point or a space between thousands, a comma before the decimals, any of the dashes as a
 * minus, or brackets as accountants have it.
 */
public final class DanishNumber {
    private static final int LONGEST = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\\h]+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern BRACKETED = Pattern.compile("\\((.*)\\)");

    /** Thousands are set off by points or by spaces, not by both, and never behind a leading zero: 0.500 is no number. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-+]?) ?(?<whole>[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?: \\d{3})+)|\\d+|)" + "(?:,(?<decimals>\\d+))?");

    private static final Pattern DECIMAL_POINT = Pattern.compile("[-+]?\\d+\\.\\d+");

    private DanishNumber() {}

    /** Reads a number such as {@code -1.300,5}. */
    public static Reading<BigDecimal> read(String text) {
        return read(text, text);
    }

    /** Reads the number in what was typed; a reason quotes all that was typed. */
    static Reading<BigDecimal> read(String text, String typed) {
        String number = negated(tidy(text));
        if (number.length() > LONGEST) {
            return Reading.failed("Teksten er for lang til at være et tal.");
        }
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches() || matcher.group("whole").isEmpty() && matcher.group("decimals") == null) {
            return Reading.failed(whyNot(typed, number));
        }
        return Reading.of(decimal(matcher));
    }

    /** With one space for spaces of any width, none at the ends, and with one kind of minus. */
    public static String tidy(String text) {
        return DASH.matcher(SPACES.matcher(text).replaceAll(" ").strip()).replaceAll("-");
    }

    /** Whether nothing is typed but spaces, of whatever kind. */
    public static boolean isBlank(String text) {
        return tidy(text).isEmpty();
    }

    /** Writes a number with points between thousands and a comma before the decimals it has: {@code -1.300,5}. */
    public static String write(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + decimals;
    }

    /** Writes a number with no more decimals than it needs: {@code 1.300} and {@code 1.300,5}. */
    public static String writeBriefly(BigDecimal number) {
        return write(number.stripTrailingZeros());
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, '.');
        }
        return grouped.toString();
    }

    private static BigDecimal decimal(Matcher matcher) {
        String whole = matcher.group("whole").replaceAll("[. ]", "");
        String decimals = matcher.group("decimals");
        return new BigDecimal(
                matcher.group("sign") + (whole.isEmpty() ? "0" : whole) + (decimals == null ? "" : "." + decimals));
    }

    /** With brackets turned into a minus. */
    private static String negated(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        return bracketed.matches() ? "-" + bracketed.group(1).strip() : text;
    }

    private static String whyNot(String typed, String number) {
        if (DECIMAL_POINT.matcher(number).matches()) {
            return "Punktum skiller tusinder. Skriv komma før decimaler: " + number.replace('.', ',') + ".";
        }
        return isBlank(typed) ? "Skriv et tal." : Quoted.of(typed) + " er ikke et tal.";
    }
}
