package dk.forslagsark.formula;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How results are rounded: once, at the end, half away from zero as Excel's ROUND does it. */
final class Rounding {
    /** The decimals shown and kept of what is no amount of money. */
    private static final int SHOWN = 10;

    /** Many more than are ever shown, so that this is no rounding; yet nothing grows without end along a chain of names. */
    private static final int CARRIED = 60;

    private Rounding() {}

    /** An amount in 1.000 kr., to a single krone. */
    static Reading<Amount> amount(BigDecimal thousands) {
        return Amount.isInRange(thousands) && Amount.isInRange(rounded(thousands, Amount.DECIMALS))
                ? Reading.of(new Amount(rounded(thousands, Amount.DECIMALS)))
                : Reading.failed(Texts.of("formula.amount-too-large"));
    }

    /** A figure of the smaller tables. */
    static Reading<BigDecimal> figure(BigDecimal number) {
        return carried(number).then(value -> Reading.of(tidy(rounded(value, SHOWN))));
    }

    /** A value that others are computed from. */
    static Reading<BigDecimal> carried(BigDecimal number) {
        return Figures.areSensible(rounded(number, SHOWN))
                ? Reading.of(rounded(number, CARRIED))
                : Reading.failed(Texts.of("formula.result-too-large"));
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
    }

    private static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
