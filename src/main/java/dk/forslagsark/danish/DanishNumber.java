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
    private static final Pattern BRACKETED = Pattern.compile("\\((.*)\\)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<sign>[-+]?)(?<whole>\\d{1,3}(?:\\.\\d{3})+|\\d+|)(?:,(?<decimals>\\d+))?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("[-+]?\\d+\\.\\d+");

    private DanishNumber() {}

    /** Reads a number such as {@code -1.300,5}. */
    public static Reading<BigDecimal> read(String text) {
        if (text.length() > LONGEST) {
            return Reading.failed("Teksten er for lang til at være et tal.");
        }
        String number = tidy(text);
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches() || matcher.group("whole").isEmpty() && matcher.group("decimals") == null) {
            return Reading.failed(whyNot(text, number));
        }
        return Reading.of(decimal(matcher));
    }

    /** Writes a number with points between thousands and a comma before the decimals it has: {@code -1.300,5}. */
    public static String write(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
        return (number.signum() < 0 ? "-" : "") + grouped(whole) + decimals;
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, '.');
        }
        return grouped.toString();
    }

    private static BigDecimal decimal(Matcher matcher) {
        String whole = matcher.group("whole").replace(".", "");
        String decimals = matcher.group("decimals");
        return new BigDecimal(
                matcher.group("sign") + (whole.isEmpty() ? "0" : whole) + (decimals == null ? "" : "." + decimals));
    }

    /** Without spaces of any width, with one kind of minus, and with brackets turned into a minus. */
    private static String tidy(String text) {
        String tidy =
                text.replaceAll("[\\s\\u00a0\\u2007\\u2009\\u202f]+", "").replaceAll("[\\u2010-\\u2015\\u2212]", "-");
        Matcher bracketed = BRACKETED.matcher(tidy);
        return bracketed.matches() ? "-" + bracketed.group(1) : tidy;
    }

    private static String whyNot(String text, String number) {
        if (DECIMAL_POINT.matcher(number).matches()) {
            return "Punktum skiller tusinder. Skriv komma før decimaler: " + number.replace('.', ',') + ".";
        }
        return "“" + text.strip() + "” er ikke et tal.";
    }
}
