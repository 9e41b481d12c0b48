package dk.forslagsark.proposal;

import java.math.BigDecimal;
import java.util.List;
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

    public static final Property<UnitPrice, String> LABEL =
            Property.text("label", UnitPrice::label, UnitPrice::withLabel);
    public static final Property<UnitPrice, BigDecimal> QUANTITY_BEFORE =
            Property.of("quantityBefore", ValueKind.NUMBER, UnitPrice::quantityBefore, UnitPrice::withQuantityBefore);
    public static final Property<UnitPrice, BigDecimal> PRICE_BEFORE =
            Property.of("priceBefore", ValueKind.PRICE, UnitPrice::priceBefore, UnitPrice::withPriceBefore);
    public static final Property<UnitPrice, BigDecimal> QUANTITY_AFTER =
            Property.of("quantityAfter", ValueKind.NUMBER, UnitPrice::quantityAfter, UnitPrice::withQuantityAfter);
    public static final Property<UnitPrice, BigDecimal> PRICE_AFTER =
            Property.of("priceAfter", ValueKind.PRICE, UnitPrice::priceAfter, UnitPrice::withPriceAfter);

    /** The table of them. */
    public static final RowType<UnitPrice> ROWS = new RowType<>(
            "unitPrices",
            new UnitPrice("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Notes.NONE),
            List.of(LABEL, QUANTITY_BEFORE, PRICE_BEFORE, QUANTITY_AFTER, PRICE_AFTER));

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
