package dk.forslagsark.spoken;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.DanishYear;
import dk.forslagsark.danish.Reading;
import java.math.BigDecimal;

/** Rates as they stand in the window. */
public final class SpokenYear {
    private SpokenYear() {}

    /** Reads a rate in per cent as it is typed in the window, {@code 3.5}, with or without the sign, as a fraction. */
    public static Reading<BigDecimal> readPercent(String typed) {
        return DanishYear.readPercent(
                SpokenNumber.danish(DanishNumber.tidy(typed).replaceAll(" ?%$", "")));
    }

    /** Writes a fraction in per cent, without the sign: {@code 3.5}. */
    public static String writePercent(BigDecimal rate) {
        return SpokenNumber.shown(DanishYear.writePercent(rate));
    }
}
