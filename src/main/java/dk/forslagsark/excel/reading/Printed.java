package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.sheet.CellValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What a workbook shows of a value: two values that are printed alike are not told apart when it is read. */
final class Printed {
    private static final Pattern SPACES = Pattern.compile("[\\h\\t]+");
    private static final Pattern AROUND_BREAK = Pattern.compile(" ?\\R ?");
    private static final double TOLERANCE = 1e-12;

    private Printed() {}

    /** The text with one space for many, and none around line breaks. */
    static String text(String text) {
        String spaced = SPACES.matcher(CellValue.clean(text)).replaceAll(" ");
        return AROUND_BREAK.matcher(spaced).replaceAll("\n").strip();
    }

    /** Whether two texts are printed alike. */
    static boolean areAlike(String one, String other) {
        return text(one).equals(text(other));
    }

    /** Whether two figures are the same in a program that has fifteen digits. */
    static boolean areAlike(BigDecimal one, BigDecimal other) {
        double first = one.doubleValue();
        double second = other.doubleValue();
        return Math.abs(first - second) <= TOLERANCE * Math.max(Math.abs(first), Math.abs(second));
    }

    /** The amount to the krone, in 1.000 kr. */
    static BigDecimal krone(BigDecimal amount) {
        return amount.setScale(3, RoundingMode.HALF_UP);
    }
}
