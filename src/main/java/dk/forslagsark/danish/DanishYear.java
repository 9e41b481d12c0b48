package dk.forslagsark.danish;

import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.Terms;
import dk.forslagsark.proposal.Years;
import java.math.BigDecimal;

/** Years, spans of years and rates as they are typed. */
public final class DanishYear {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private DanishYear() {}

    /** Reads a calendar year, {@code 2026}. */
    public static Reading<Integer> read(String text) {
        String tidy = DanishNumber.tidy(text);
        boolean digits = tidy.matches("\\d{4}");
        return digits && Years.isYear(Integer.parseInt(tidy))
                ? Reading.of(Integer.valueOf(tidy))
                : Reading.failed(Texts.of("year.none", Years.EARLIEST, Years.LATEST));
    }

    /** Reads the first and the last year shown. */
    public static Reading<Years> read(String first, String last) {
        return read(first).then(from -> read(last).then(to -> years(from, to)));
    }

    /** Reads a span of years, {@code 2019-2022}, or a single year. */
    public static Reading<Years> readSpan(String text) {
        String[] ends = text.strip().split("\\s*[-\u2010-\u2015\u2212]\\s*", -1);
        return ends.length <= 2 ? read(ends[0], ends[ends.length - 1]) : Reading.failed(Texts.of("year.no-span"));
    }

    private static Reading<Years> years(int first, int last) {
        if (first > last) {
            return Reading.failed(Texts.of("year.first-after-last"));
        }
        return Years.areValid(first, last)
                ? Reading.of(new Years(first, last))
                : Reading.failed(Texts.of("year.too-many", Years.MOST));
    }

    /** Reads a rate in per cent, {@code 3,5}, with or without the sign, as a fraction. */
    public static Reading<BigDecimal> readPercent(String text) {
        String number = DanishNumber.tidy(text).replaceAll(" ?%$", "");
        return DanishNumber.read(number, text).then(percent -> {
            BigDecimal rate = percent.movePointLeft(2);
            return Terms.isRate(rate)
                    ? Reading.of(rate.stripTrailingZeros())
                    : Reading.failed(Texts.of("year.no-rate"));
        });
    }

    /** Writes a fraction in per cent, without the sign: {@code 3,5}. */
    public static String writePercent(BigDecimal rate) {
        return DanishNumber.writeBriefly(rate.multiply(HUNDRED));
    }
}
