package dk.forslagsark.check;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Whether an amount is ten, a hundred or a thousand times another: digits too many or too few, or kroner for 1.000 kr. */
final class Factor {
    private static final Map<BigDecimal, String> FACTORS = new LinkedHashMap<>();

    static {
        FACTORS.put(BigDecimal.TEN, "ti gange");
        FACTORS.put(new BigDecimal(100), "hundrede gange");
        FACTORS.put(new BigDecimal(1000), "tusind gange");
    }

    private Factor() {}

    /** So much as it completes “2.000 skiller sig ud fra de andre år, 200”; empty where it is no such factor. */
    static String words(Amount amount, Amount other) {
        return FACTORS.entrySet().stream()
                .map(factor -> words(amount, other, factor))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The factor in words, of two amounts of which the first is a factor larger. */
    static String name(Amount large, Amount small) {
        return FACTORS.entrySet().stream()
                .filter(factor -> isTimes(large, small, factor.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static String words(Amount amount, Amount other, Map.Entry<BigDecimal, String> factor) {
        if (isTimes(amount, other, factor.getKey())) {
            return " (" + factor.getValue() + " så meget)";
        }
        return isTimes(other, amount, factor.getKey()) ? " (" + factor.getValue() + " så lidt)" : "";
    }

    static boolean isTimes(Amount amount, Amount other, BigDecimal factor) {
        BigDecimal size = amount.thousands().abs();
        return size.signum() > 0 && size.compareTo(other.thousands().abs().multiply(factor)) == 0;
    }
}
