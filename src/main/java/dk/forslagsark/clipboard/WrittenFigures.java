package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedCell.Change;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells and figures out of a text, in a notation, as the amounts they are entered as. */
final class WrittenFigures {
    private static final String CURRENCY = "(?:t\\.? ?|mio\\.? ?)?(?:kr|dkk)\\.?";

    /** A dash alone, or with the currency that the format of accountants has. */
    private static final Pattern ZERO =
            Pattern.compile("(?:" + CURRENCY + ")? ?(?:-{1,3}|-,-|\\(-\\)) ?(?:" + CURRENCY + ")?");

    private static final int LONGEST_ZERO = 200;

    private WrittenFigures() {}

    /** What one figure out of a text is entered as; a lone dash is a zero. */
    static PastedCell entered(String written, Notation notation, Unit unit) {
        return amount(ClipCell.of(written), notation, unit);
    }

    /**
     * A cell among the amounts: to the krone, with a zero for a lone dash, and what is no figure on one line.
     *
     * @param unit what it is counted in where the figure does not say it
     */
    static PastedCell amount(ClipCell cell, Notation notation, Unit unit) {
        String shown = cell.shown();
        return Figure.in(cell)
                .map(figure -> amount(shown, figure, notation, unit))
                .orElseGet(() -> new PastedCell(shown, isZero(shown) ? "0" : onOneLine(shown)));
    }

    private static PastedCell amount(String shown, Figure figure, Notation notation, Unit unit) {
        BigDecimal exact = figure.inThousands(notation, unit);
        if (Amount.hasTooManyDecimals(exact)) {
            BigDecimal rounded = exact.setScale(Amount.DECIMALS, RoundingMode.HALF_UP);
            return new PastedCell(shown, DanishNumber.writeBriefly(rounded), Change.ROUNDED);
        }
        boolean isConverted = unit != Unit.THOUSANDS && !figure.hasUnit();
        return new PastedCell(
                shown, isConverted ? DanishNumber.writeBriefly(exact) : figure.inDanish(notation), figure.change());
    }

    /** Lines in one cell are not one figure: they stay apart, where the cell has no lines too. */
    private static String onOneLine(String shown) {
        return String.join(" / ", DanishNumber.tidy(shown).split("\n"));
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
        Optional<BigDecimal> number = isZero(written)
                ? Optional.of(BigDecimal.ZERO)
                : figure(written).map(figure -> number(figure, notation));
        return number.filter(value -> Amount.isInRange(value) && !Amount.hasTooManyDecimals(value));
    }

    private static BigDecimal number(Figure figure, Notation notation) {
        return figure.hasUnit() ? figure.inThousands(notation, Unit.THOUSANDS) : figure.number(notation);
    }

    static Optional<Figure> figure(String written) {
        return Figure.in(ClipCell.of(written));
    }

    /** What spreadsheets show for a zero in the format of accountants, and what stands for one in print. */
    static boolean isZero(String written) {
        String tidy = written.length() > LONGEST_ZERO
                ? ""
                : DanishNumber.tidy(written).toLowerCase(Locale.ROOT);
        return ZERO.matcher(tidy).matches();
    }
}
