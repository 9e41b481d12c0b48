package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Quantity and price per unit, before and after. Prices are in kroner, not in 1.000 kr.
 *
 * @param label the unit
 * @param quantityBefore how many before
 * @param priceBefore kroner per unit before
 * @param quantityAfter how many after
 * @param priceAfter kroner per unit after
 * @param notes what is kept beside these
 */
public record UnitPrice(
        String label,
        Optional<BigDecimal> quantityBefore,
        Optional<BigDecimal> priceBefore,
        Optional<BigDecimal> quantityAfter,
        Optional<BigDecimal> priceAfter,
        Notes notes)
        implements Noted<UnitPrice> {
    public UnitPrice withLabel(String changed) {
        return new UnitPrice(changed, quantityBefore, priceBefore, quantityAfter, priceAfter, notes);
    }

    public UnitPrice withQuantityBefore(Optional<BigDecimal> changed) {
        return new UnitPrice(label, changed, priceBefore, quantityAfter, priceAfter, notes);
    }

    public UnitPrice withPriceBefore(Optional<BigDecimal> changed) {
        return new UnitPrice(label, quantityBefore, changed, quantityAfter, priceAfter, notes);
    }

    public UnitPrice withQuantityAfter(Optional<BigDecimal> changed) {
        return new UnitPrice(label, quantityBefore, priceBefore, changed, priceAfter, notes);
    }

    public UnitPrice withPriceAfter(Optional<BigDecimal> changed) {
        return new UnitPrice(label, quantityBefore, priceBefore, quantityAfter, changed, notes);
    }

    @Override
    public UnitPrice withNotes(Notes changed) {
        return new UnitPrice(label, quantityBefore, priceBefore, quantityAfter, priceAfter, changed);
    }
}
