package dk.forslagsark.spoken;

import dk.forslagsark.danish.DanishAmount;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.proposal.Amount;

/** Amounts in 1.000 kr. as they stand in the window. */
public final class SpokenAmount {
    private SpokenAmount() {}

    /** Reads an amount as it is typed in the window; the result is in 1.000 kr. */
    public static Reading<Amount> read(String typed) {
        return DanishAmount.read(SpokenNumber.danish(typed));
    }

    /** Writes an amount in 1.000 kr. without a unit: {@code -1,300.5}. */
    public static String write(Amount amount) {
        return SpokenNumber.write(amount.thousands());
    }

    /** Writes an amount in 1.000 kr. as one would type it: {@code -1300.5}. */
    public static String writePlain(Amount amount) {
        return SpokenNumber.edited(DanishAmount.writePlain(amount));
    }
}
