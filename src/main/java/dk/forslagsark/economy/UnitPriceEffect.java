package dk.forslagsark.economy;

import dk.forslagsark.economy.Computed.Reason;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What changed quantities and prices come to.
 *
 * @param label the unit
 * @param effect quantity times price after minus quantity times price before, in 1.000 kr., exact; negative is a saving.
 *     It may have more decimals than an amount
 */
public record UnitPriceEffect(String label, Computed effect) {
    /** What the column is known by. */
    public static final String KEY = "effect";

    private static final int THOUSAND = 3;

    /** What the row comes to. */
    public static UnitPriceEffect of(UnitPrice price) {
        Computed effect = missing(price).map(Computed::not).orElseGet(() -> effect(price));
        return new UnitPriceEffect(price.label(), effect);
    }

    private static Optional<Reason> missing(UnitPrice price) {
        if (price.quantityBefore().isEmpty()) {
            return Optional.of(Reason.QUANTITY_BEFORE_MISSING);
        }
        if (price.priceBefore().isEmpty()) {
            return Optional.of(Reason.PRICE_BEFORE_MISSING);
        }
        if (price.quantityAfter().isEmpty()) {
            return Optional.of(Reason.QUANTITY_AFTER_MISSING);
        }
        return price.priceAfter().isEmpty() ? Optional.of(Reason.PRICE_AFTER_MISSING) : Optional.empty();
    }

    private static Computed effect(UnitPrice price) {
        BigDecimal before = kroner(price.quantityBefore(), price.priceBefore());
        BigDecimal after = kroner(price.quantityAfter(), price.priceAfter());
        return Computed.exact(after.subtract(before).movePointLeft(THOUSAND));
    }

    private static BigDecimal kroner(Optional<BigDecimal> quantity, Optional<BigDecimal> price) {
        return quantity.orElseThrow().multiply(price.orElseThrow());
    }
}
