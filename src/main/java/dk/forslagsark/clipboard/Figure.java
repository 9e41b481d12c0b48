package dk.forslagsark.clipboard;

import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A cell that holds a figure, and the notations it can be in.
 *
 * @param written the text, taken apart
 * @param value the number behind the text, where it is known and agrees with it
 * @param notations those the text can be read in; both where it is undecided
 */
record Figure(WrittenNumber written, Optional<BigDecimal> value, List<Notation> notations) {

    /** The figure in a cell, if there is one. */
    static Optional<Figure> in(ClipCell cell) {
        return WrittenNumber.in(cell.shown())
                .map(written -> of(written, cell.value()))
                .filter(figure -> !figure.notations.isEmpty());
    }

    private static Figure of(WrittenNumber written, Optional<BigDecimal> behind) {
        List<Notation> possible =
                Arrays.stream(Notation.values()).filter(written::isReadBy).toList();
        List<Notation> agreeing = possible.stream()
                .filter(notation -> behind.filter(value -> shows(written.value(notation), value))
                        .isPresent())
                .toList();
        return agreeing.isEmpty()
                ? new Figure(written, Optional.empty(), possible)
                : new Figure(written, behind, agreeing);
    }

    /** Whether the number is what is shown, to the decimals that are shown. */
    private static boolean shows(BigDecimal shown, BigDecimal value) {
        return Amount.isInRange(value)
                && value.scale() < 100
                && value.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
    }

    /** Whether it comes to different numbers in Danish and in English, and nothing says which it is. */
    boolean isOpen() {
        return notations.size() == 2 && written.value(Notation.DANISH).compareTo(written.value(Notation.ENGLISH)) != 0;
    }

    boolean isOnly(Notation notation) {
        return notations.equals(List.of(notation));
    }

    /** The number in that notation, or in the other where it cannot be read in that one. */
    BigDecimal number(Notation wished) {
        return written.value(notation(wished));
    }

    /** As it is entered in Danish: the number behind it, to the krone, or else what is shown. */
    String inDanish(Notation wished) {
        return value.filter(number -> number.compareTo(number(wished)) != 0)
                .map(number -> number.setScale(Math.min(number.scale(), Amount.DECIMALS), RoundingMode.HALF_UP))
                .map(number -> written.inDanish(plain(number)))
                .orElseGet(() -> written.inDanish(notation(wished)));
    }

    private Notation notation(Notation wished) {
        return notations.contains(wished) ? wished : notations.get(0);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.setScale(Math.max(0, number.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }
}
