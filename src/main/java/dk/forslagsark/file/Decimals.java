package dk.forslagsark.file;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Figures;
import java.math.BigDecimal;

/** Plain decimals such as posts, quantities and prices in kroner: any sensible number, as exact as it was written. */
final class Decimals {
    private Decimals() {}

    static BigDecimal read(JsonValue value) throws FileProblem {
        BigDecimal number = value.asNumber();
        if (!Figures.areSensible(number)) {
            throw value.wrong(Texts.of("file.wrong.number-not-sensible"));
        }
        return tidy(number);
    }

    /** The same number without an exponent; for numbers of a sensible size only, or a zero of any exponent. */
    static BigDecimal tidy(BigDecimal number) {
        if (number.signum() == 0 && (number.scale() < 0 || number.scale() > Figures.MOST_DECIMALS)) {
            return BigDecimal.ZERO;
        }
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
