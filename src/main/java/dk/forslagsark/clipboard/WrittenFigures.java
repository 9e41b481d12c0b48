package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures out of a text, in a notation. */
final class WrittenFigures {
    private static final Pattern DASH = Pattern.compile("[\\s\\h]*[-\\u2010-\\u2015\\u2212][\\s\\h]*");

    private WrittenFigures() {}

    /** What one figure is entered as; a lone dash is a zero. */
    static PastedCell entered(String written, Notation notation) {
        return new PastedCell(
                written,
                figure(written).map(figure -> figure.inDanish(notation)).orElse(isDash(written) ? "0" : written));
    }

    /** The figures in kroner, if all of them are figures of three decimals at most. */
    static Optional<long[]> kroner(List<String> written, Notation notation) {
        long[] kroner = new long[written.size()];
        for (int i = 0; i < kroner.length; i++) {
            Optional<BigDecimal> number = number(written.get(i), notation);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            kroner[i] = number.get().movePointRight(Amount.DECIMALS).longValueExact();
        }
        return Optional.of(kroner);
    }

    private static Optional<BigDecimal> number(String written, Notation notation) {
        Optional<BigDecimal> number =
                isDash(written) ? Optional.of(BigDecimal.ZERO) : figure(written).map(figure -> figure.number(notation));
        return number.filter(value -> Amount.isInRange(value) && !Amount.hasTooManyDecimals(value));
    }

    static Optional<Figure> figure(String written) {
        return Figure.in(ClipCell.of(written));
    }

    /** What Excel shows for a zero in the format of accountants, and what stands for one in print. */
    static boolean isDash(String written) {
        return DASH.matcher(written).matches();
    }
}
