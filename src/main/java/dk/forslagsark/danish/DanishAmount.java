package dk.forslagsark.danish;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in 1.000 kr. as Danes write them. A bare number is in 1.000 kr.; a unit behind it says otherwise: {@code 1,3
 * mio}, {@code 300 t}, {@code 1.300.000 kr.}
 */
public final class DanishAmount {
    private static final Pattern UNIT =
            Pattern.compile("(?<number>.*?) ?(?<unit>mia|mio|mill?|t\\.? ?kr|t|kr)\\.?(?: ?kr\\.?)?");
    private static final Map<String, BigDecimal> THOUSANDS = Map.of(
            "mia", new BigDecimal("1000000"),
            "mio", new BigDecimal("1000"),
            "mil", new BigDecimal("1000"),
            "mill", new BigDecimal("1000"),
            "tkr", BigDecimal.ONE,
            "t", BigDecimal.ONE,
            "kr", new BigDecimal("0.001"));

    private DanishAmount() {}

    /** Reads an amount; the result is in 1.000 kr. */
    public static Reading<Amount> read(String text) {
        String tidy = DanishNumber.tidy(text).toLowerCase(Locale.ROOT);
        Matcher matcher = UNIT.matcher(tidy);
        boolean hasUnit = tidy.length() < 60 && matcher.matches();
        BigDecimal factor = hasUnit ? THOUSANDS.get(matcher.group("unit").replaceAll("[. ]", "")) : BigDecimal.ONE;
        return DanishNumber.read(hasUnit ? matcher.group("number") : tidy, text)
                .then(number -> amount(number.multiply(factor)));
    }

    /** Writes an amount in 1.000 kr. without a unit: {@code -1.300,5}. */
    public static String write(Amount amount) {
        return DanishNumber.write(amount.thousands());
    }

    /** Writes an amount in 1.000 kr. as one would type it, without points between the thousands: {@code -1300,5}. */
    public static String writePlain(Amount amount) {
        return write(amount).replace(".", "");
    }

    private static Reading<Amount> amount(BigDecimal thousands) {
        if (!Amount.isInRange(thousands)) {
            return Reading.failed("Beløbet er for stort.");
        }
        if (Amount.hasTooManyDecimals(thousands)) {
            return Reading.failed("Et beløb i 1.000 kr. kan højst have tre decimaler.");
        }
        return Reading.of(new Amount(thousands));
    }
}
