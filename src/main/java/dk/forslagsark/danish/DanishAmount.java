package dk.forslagsark.danish;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Amounts in 1.000 kr. as Danes write them. A bare number is in 1.000 kr.; a unit behind it says otherwise: {@code 1,3
 * mio}, {@code 300 t}, {@code 1.300.000 kr.}; so does one before it, {@code kr. 1.000}.
 */
public final class DanishAmount {
    private DanishAmount() {}

    /** Reads an amount; the result is in 1.000 kr. */
    public static Reading<Amount> read(String text) {
        Optional<WrittenNumber> written = WrittenNumber.in(text);
        String number = written.map(DanishAmount::signed).orElse(text);
        BigDecimal factor = written.map(WrittenNumber::inThousands).orElse(BigDecimal.ONE);
        return DanishNumber.read(number, text).then(value -> amount(value.multiply(factor)));
    }

    private static String signed(WrittenNumber written) {
        return (written.isNegative() ? "-" : "") + written.digits();
    }

    /** Writes an amount in 1.000 kr. without a unit: {@code -1.300,5}. */
    public static String write(Amount amount) {
        return DanishNumber.write(amount.thousands());
    }

    /** Writes an amount in 1.000 kr. as one would type it, without points between the thousands: {@code -1300,5}. */
    public static String writePlain(Amount amount) {
        return write(amount).replace(".", "");
    }

    private static Reading<Amount> amount(BigDecimal thousands) {
        if (!Amount.isInRange(thousands)) {
            return Reading.failed(Texts.of("figure.amount-too-large"));
        }
        if (Amount.hasTooManyDecimals(thousands)) {
            return Reading.failed(Texts.of("figure.amount-decimals"));
        }
        return Reading.of(new Amount(thousands));
    }
}
