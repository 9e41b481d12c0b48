package dk.forslagsark.prices;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.prices.PriceRates.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What amounts are multiplied with, or going back divided by, to come from one price level to another. Nothing is rounded
 * but the result, and that once.
 *
 * @param steps the factor of each year between them, such as 1.0213
 * @param back whether they are divided by
 */
public record PriceFactor(List<BigDecimal> steps, boolean back) {

    /** The years whose rates are needed to come from one price level to the other. */
    public static List<Integer> years(int from, int to) {
        return IntStream.rangeClosed(Math.min(from, to) + 1, Math.max(from, to))
                .boxed()
                .toList();
    }

    /**
     * @throws java.util.NoSuchElementException where a rate is missing
     */
    public static PriceFactor of(PriceRates rates, Kind kind, int from, int to) {
        List<BigDecimal> steps = years(from, to).stream()
                .map(year -> rates.in(year).of(kind).orElseThrow().add(BigDecimal.ONE))
                .filter(step -> step.compareTo(BigDecimal.ONE) != 0)
                .toList();
        return new PriceFactor(steps, to < from);
    }

    public boolean changesNothing() {
        return steps.isEmpty();
    }

    /** The number at the other price level with as many decimals as it has, a half away from zero. */
    public BigDecimal of(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        BigDecimal product = steps.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
        return back
                ? number.divide(product, decimals, RoundingMode.HALF_UP)
                : number.multiply(product).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The expression {@code =a+b} as {@code =(a+b)*1,0213}, so that it goes on following what it names. */
    public String of(String expression) {
        String sign = back ? "/" : "*";
        String factors = steps.stream().map(DanishNumber::write).collect(Collectors.joining(sign, sign, ""));
        return changesNothing() ? expression : "=(" + expression.substring(1).strip() + ")" + factors;
    }
}
