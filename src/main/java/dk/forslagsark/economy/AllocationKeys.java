package dk.forslagsark.economy;

import dk.forslagsark.economy.Computed.Reason;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Allocation keys (fordelingsnøgler): shares of a total in whole per cent that add up to 100.
 *
 * <p>By the largest-remainder method: every share is rounded down, and the points that are missing go one by one to those
 * that lost most; of equal ones the first comes first. Where committees pull different ways a key may be below 0 or above
 * 100: of -150 and 50 the first is 150 per cent of the net -100, the other -50.
 */
final class AllocationKeys {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AllocationKeys() {}

    /** A key for each amount; of a total of 0 there are no shares, and each says so. */
    static List<Computed> of(List<Amount> amounts) {
        BigDecimal total = Amount.sum(amounts).thousands();
        if (total.signum() == 0) {
            return amounts.stream()
                    .map(amount -> Computed.not(Reason.NET_IS_ZERO))
                    .toList();
        }
        List<BigDecimal> hundredfold = amounts.stream()
                .map(amount -> amount.thousands().multiply(HUNDRED))
                .toList();
        List<BigDecimal> keys = new ArrayList<>(hundredfold.stream()
                .map(share -> share.divide(total, 0, RoundingMode.FLOOR))
                .toList());
        byLoss(hundredfold, keys, total)
                .limit(missing(keys))
                .forEach(i -> keys.set(i, keys.get(i).add(BigDecimal.ONE)));
        return keys.stream().map(Computed::of).toList();
    }

    private static int missing(List<BigDecimal> keys) {
        return HUNDRED.subtract(keys.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .intValueExact();
    }

    /** The places of the keys, that which lost most by rounding down first. */
    private static Stream<Integer> byLoss(List<BigDecimal> hundredfold, List<BigDecimal> keys, BigDecimal total) {
        Comparator<Integer> byLoss = Comparator.comparing(
                i -> hundredfold.get(i).subtract(keys.get(i).multiply(total)).abs());
        return IntStream.range(0, keys.size()).boxed().sorted(byLoss.reversed());
    }
}
