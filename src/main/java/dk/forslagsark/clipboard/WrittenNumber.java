package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that may be a figure, taken apart before its notation is known.
 *
 * @param negative whether there is a minus, before or behind it, or brackets about it
 * @param digits its digits with whatever stands between them
 * @param unit what it is counted in, such as {@code kr.}; often empty
 */
record WrittenNumber(boolean negative, String digits, String unit) {
    private static final int LONGEST = 60;
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)([^()]*)");
    private static final Pattern SHAPE =
            Pattern.compile("(?<first>[-+])? ?(?<before>(?:kr|dkk)\\.?)? ?(?<second>[-+])? ?"
                    + "(?<digits>[\\d.,](?:[\\d., ]*\\d)?)(?<last> ?-)? ?"
                    + "(?<unit>(?:dkk|mia|mio|mill?|t\\.? ?kr|t|kr)\\.?(?: ?kr\\.?)?)?");

    /** Takes a text apart that has the shape of one figure; percentages, dates and expressions have not. */
    static Optional<WrittenNumber> in(String text) {
        if (text.length() > LONGEST || text.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        String tidy = DanishNumber.tidy(text).toLowerCase(Locale.ROOT);
        Matcher bracketed = BRACKETED.matcher(tidy);
        boolean brackets = bracketed.matches();
        String bare = brackets ? bracketed.group(1).strip() + bracketed.group(2) : tidy;
        Matcher shape = SHAPE.matcher(bare);
        return shape.matches() ? of(shape, brackets) : Optional.empty();
    }

    private static Optional<WrittenNumber> of(Matcher shape, boolean brackets) {
        String signs = text(shape, "first")
                + text(shape, "second")
                + text(shape, "last").strip()
                + (brackets ? "-" : "");
        String unit = text(shape, "unit").isEmpty() ? text(shape, "before") : text(shape, "unit");
        return signs.length() > 1
                ? Optional.empty()
                : Optional.of(new WrittenNumber(signs.equals("-"), shape.group("digits"), unit.replace("dkk", "kr")));
    }

    private static String text(Matcher shape, String group) {
        return Optional.ofNullable(shape.group(group)).orElse("");
    }

    boolean isReadBy(Notation notation) {
        return notation.reads(digits);
    }

    /** The number before the unit, in a notation that reads it. */
    BigDecimal value(Notation notation) {
        BigDecimal value = notation.value(digits);
        return negative ? value.negate() : value;
    }

    /** As one would enter it in Danish, in a notation that reads it. */
    String inDanish(Notation notation) {
        return (negative ? "-" : "") + notation.inDanish(digits) + withUnit();
    }

    /** As one would enter that number in Danish, counted in the same unit. */
    String inDanish(BigDecimal number) {
        return DanishNumber.write(number) + withUnit();
    }

    private String withUnit() {
        return unit.isEmpty() ? "" : " " + unit;
    }
}
