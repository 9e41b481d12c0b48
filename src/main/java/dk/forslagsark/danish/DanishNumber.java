package dk.forslagsark.danish;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.PlainText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain Danish decimals: a point or a space between thousands, a comma before the decimals, any of the dashes as a
 * minus, also behind the number, or brackets as accountants have it.
 */
public final class DanishNumber {
    private static final int LONGEST = 40;
    private static final String LINE_ENDS = "\n\r\u000B\u0085\u2028\u2029";
    /** All kinds of dashes, and the soft hyphen, which programs print as a minus before figures. */
    private static final Pattern DASH =
            Pattern.compile("[\\u00AD\\u02D7\\u2010-\\u2015\\u2043\\u207B\\u2212\\u2796\\uFE58\\uFE63\\uFF0D]");

    private static final char FIRST_DASH = '\u00AD';

    private static final Pattern NEGATIVE = Pattern.compile("\\(([^()]*)\\)|([^-+()]*\\d) ?-");

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
            return Reading.failed(Texts.of("figure.too-long"));
        }
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches() || matcher.group("whole").isEmpty() && matcher.group("decimals") == null) {
            return Reading.failed(whyNot(typed, number));
        }
        return Reading.of(decimal(matcher));
    }

    /**
     * With one space for spaces of any width, none at the ends, with one kind of minus, and without what nobody sees. Lines
     * stay apart: a line break is no space between thousands.
     */
    public static String tidy(String text) {
        StringBuilder tidy = new StringBuilder();
        String gap = "";
        for (char sign : PlainText.of(withOneDash(text)).toCharArray()) {
            if (LINE_ENDS.indexOf(sign) >= 0) {
                gap = "\n";
            } else if (Character.isWhitespace(sign)) {
                gap = gap.isEmpty() ? " " : gap;
            } else {
                tidy.append(tidy.isEmpty() ? "" : gap).append(sign);
                gap = "";
            }
        }
        return tidy.toString();
    }

    /** Most texts are of letters and figures, and have no other dash than that of the keyboard. */
    private static String withOneDash(String text) {
        boolean isPlain = text.chars().allMatch(sign -> sign < FIRST_DASH);
        return isPlain ? text : DASH.matcher(text).replaceAll("-");
    }

    /** Whether nothing is typed but spaces and what nobody sees, of whatever kind. */
    public static boolean isBlank(String text) {
        return PlainText.of(text).isBlank();
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

    /** With brackets, or a minus behind, turned into a minus. */
    private static String negated(String text) {
        Matcher negative = NEGATIVE.matcher(text);
        if (!negative.matches()) {
            return text;
        }
        return "-"
                + Optional.ofNullable(negative.group(1))
                        .orElse(negative.group(2))
                        .strip();
    }

    private static String whyNot(String typed, String number) {
        Optional<String> doubt = DoubtfulNumber.reason(typed);
        if (doubt.isPresent()) {
            return doubt.get();
        }
        if (DECIMAL_POINT.matcher(number).matches()) {
            return Texts.of("figure.decimal-point", number.replace('.', ','));
        }
        return isBlank(typed) ? Texts.of("figure.none") : Texts.of("figure.no-number", Quoted.of(typed));
    }
}
