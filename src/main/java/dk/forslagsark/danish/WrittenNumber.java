package dk.forslagsark.danish;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that may be an amount, taken apart before it is known in which notation its digits are: {@code -1.300,5},
 * {@code kr. 1.000}, {@code 1.000,-}, {@code 300-}, {@code (500) tDKK}.
 *
 * @param isNegative whether there is a minus, before or behind it, or brackets about it
 * @param digits its digits with whatever stands between them; zeros for a dash that stands for the øre
 * @param unit what it is counted in, in small letters, such as {@code kr.}; often empty
 */
public record WrittenNumber(boolean isNegative, String digits, String unit) {
    private static final int LONGEST = 60;
    private static final BigDecimal KRONE = new BigDecimal("0.001");
    private static final BigDecimal MILLION = new BigDecimal("1000");
    private static final BigDecimal BILLION = new BigDecimal("1000000");
    private static final String CURRENCY = "(?:dkk|kroner|kr)\\.?";
    private static final String MANY = "(?:milliard(?:er)?|mia|mrd|million(?:er)?|mio|mill?|tusinder?|tusind|t)\\.?";
    private static final String OF_CURRENCY = "(?:" + MANY + " ?|m)?" + CURRENCY;
    private static final String UNIT = "(?:" + OF_CURRENCY + "|" + MANY + ")";
    private static final Pattern BRACKETED = Pattern.compile("(" + OF_CURRENCY + ")? ?\\(([^()]*)\\) ?(" + UNIT + ")?");

    /** Behind an amount of whole kroner a sign and a dash stand for the øre: {@code 1.000,-}, {@code 1.000.-}. */
    private static final Pattern SHAPE = Pattern.compile("(?<first>[-+])? ?(?<before>" + OF_CURRENCY
            + ")? ?(?<second>[-+])? ?(?<digits>[\\d.,](?:[\\d., ]*\\d)?)(?:(?<ore>[.,:])--?|(?<last> ?-))? ?(?<unit>"
            + UNIT
            + ")?");

    /** Takes a text apart that has the shape of one amount; percentages, dates and expressions have not. */
    public static Optional<WrittenNumber> in(String text) {
        String tidy = DanishNumber.tidy(text).toLowerCase(Locale.ROOT);
        if (tidy.length() > LONGEST || tidy.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Matcher bracketed = BRACKETED.matcher(tidy);
        boolean brackets = bracketed.matches();
        Matcher shape = SHAPE.matcher(brackets ? withoutBrackets(bracketed) : tidy);
        return shape.matches() ? of(shape, brackets) : Optional.empty();
    }

    private static String withoutBrackets(Matcher bracketed) {
        return text(bracketed.group(1)) + bracketed.group(2).strip() + text(bracketed.group(3));
    }

    private static Optional<WrittenNumber> of(Matcher shape, boolean brackets) {
        String signs = text(shape.group("first"))
                + text(shape.group("second"))
                + text(shape.group("last")).strip()
                + (brackets ? "-" : "");
        String behind = text(shape.group("unit"));
        String unit = behind.isEmpty() ? text(shape.group("before")) : behind;
        return signs.length() > 1
                ? Optional.empty()
                : Optional.of(new WrittenNumber(
                        signs.equals("-"),
                        digits(shape),
                        unit.replace("dkk", "kr").replace("kroner", "kr")));
    }

    private static String digits(Matcher shape) {
        String digits = shape.group("digits");
        String sign = text(shape.group("ore"));
        return sign.isEmpty() ? digits : digits + (sign.equals(",") ? ",00" : behindThousands(digits));
    }

    /** A sign that is no comma says nothing of the notation. */
    private static String behindThousands(String digits) {
        if (digits.contains(".")) {
            return ",00";
        }
        return digits.contains(",") ? ".00" : "";
    }

    private static String text(String group) {
        return group == null ? "" : group;
    }

    /** The same figure with its digits written otherwise. */
    public String with(String others) {
        return (isNegative ? "-" : "") + others + (unit.isEmpty() ? "" : " " + unit);
    }

    /** What one of its unit comes to in 1.000 kr.; where there is none, that is what it is counted in. */
    public BigDecimal inThousands() {
        if (unit.startsWith("kr")) {
            return KRONE;
        }
        if (unit.startsWith("mia") || unit.startsWith("milliard") || unit.startsWith("mrd")) {
            return BILLION;
        }
        return unit.startsWith("m") ? MILLION : BigDecimal.ONE;
    }
}
