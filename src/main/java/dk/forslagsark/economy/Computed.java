package dk.forslagsark.economy;

import java.math.BigDecimal;
import java.util.Optional;

/** A computed figure, or the reason why there is none. */
public sealed interface Computed {
    /** The figure. Its unit and its decimals are those of the place where it stands. */
    record Value(BigDecimal number) implements Computed {}

    /** There is no figure. */
    record Missing(Reason reason) implements Computed {}

    /** Why there is no figure. */
    enum Reason {
        /** The net total to be shared is 0. */
        NET_IS_ZERO,
        POSTS_BEFORE_MISSING,
        POSTS_AFTER_MISSING,
        QUANTITY_BEFORE_MISSING,
        PRICE_BEFORE_MISSING,
        QUANTITY_AFTER_MISSING,
        PRICE_AFTER_MISSING,
        BUDGET_MISSING,
        BUDGET_IS_ZERO,
        /** No saving is given, and no permanent change of area Service (of the committee) to take it from. */
        SAVING_MISSING
    }

    static Computed of(BigDecimal number) {
        return new Value(number);
    }

    /** The figure without zeros at its end, which stand for nothing in an exact one. */
    static Computed exact(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return new Value(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    static Computed not(Reason reason) {
        return new Missing(reason);
    }

    /** The figure, if there is one. */
    default Optional<BigDecimal> ifAny() {
        return this instanceof Value value ? Optional.of(value.number) : Optional.empty();
    }
}
