package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.spoken.SpokenDate;
import dk.forslagsark.spoken.SpokenNumber;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands in a cell, or should.
 *
 * @param text in Danish; empty for nothing
 * @param number the figure, if it is one
 */
public record Stated(String text, Optional<BigDecimal> number) {
    public static final Stated NOTHING = new Stated("", Optional.empty());

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{4}");

    static Stated of(BigDecimal number) {
        return new Stated(DanishNumber.writeBriefly(number), Optional.of(plain(number)));
    }

    static Stated of(Optional<BigDecimal> number) {
        return number.map(Stated::of).orElse(NOTHING);
    }

    public static Stated of(String text) {
        return new Stated(text.strip(), Optional.empty());
    }

    /** What the cell shows; to a millionth, so that floating point does not show. */
    static Stated in(ReadCell cell) {
        return cell.number().map(Stated::of).orElseGet(() -> of(cell.text()));
    }

    /** As the window shows it: what is a figure or a date in the language that is spoken, anything else as it stands. */
    public String shown() {
        return DAY.matcher(text).matches() ? SpokenDate.shown(text) : SpokenNumber.shown(text);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
