package dk.forslagsark.check;

import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Budget;
import dk.forslagsark.proposal.UnitPrice;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the smaller tables that a text may speak of, in 1.000 kr. */
final class OtherFigures {
    private OtherFigures() {}

    static Stream<BigDecimal> of(Checked checked) {
        Stream<BigDecimal> effects =
                checked.version().smallTables().unitPrices().stream().flatMap(price -> price.effect().ifAny().stream());
        return Stream.of(
                        checked.proposal().rows(Budget.ROWS).stream().flatMap(OtherFigures::budget),
                        checked.proposal().rows(UnitPrice.ROWS).stream().flatMap(OtherFigures::unitPrice),
                        effects,
                        checked.proposal().rows(Assumption.ROWS).stream()
                                .flatMap(row -> Stream.concat(row.value().stream(), row.values().values().stream()))
                                .flatMap(OtherFigures::inAnyUnit))
                .flatMap(figures -> figures);
    }

    private static Stream<BigDecimal> budget(Budget budget) {
        return Stream.of(budget.amount(), budget.saving())
                .flatMap(Optional::stream)
                .map(Amount::thousands);
    }

    private static Stream<BigDecimal> unitPrice(UnitPrice price) {
        Stream<BigDecimal> prices = Stream.of(price.priceBefore(), price.priceAfter())
                .flatMap(Optional::stream)
                .flatMap(OtherFigures::inAnyUnit);
        Stream<BigDecimal> products = Stream.of(
                        product(price.quantityBefore(), price.priceBefore()),
                        product(price.quantityAfter(), price.priceAfter()))
                .flatMap(Optional::stream);
        return Stream.concat(prices, products);
    }

    private static Optional<BigDecimal> product(Optional<BigDecimal> quantity, Optional<BigDecimal> price) {
        return quantity.flatMap(many -> price.map(many::multiply)).map(kroner -> kroner.movePointLeft(Amount.DECIMALS));
    }

    /** Kroner, 1.000 kr. or millions: the field does not say. */
    private static Stream<BigDecimal> inAnyUnit(BigDecimal value) {
        return Stream.of(value.movePointLeft(Amount.DECIMALS), value, value.movePointRight(Amount.DECIMALS));
    }
}
