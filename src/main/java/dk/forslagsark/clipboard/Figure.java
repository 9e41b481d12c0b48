package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.PastedCell.Change;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.danish.WrittenNumber;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell that holds a figure, and the notations it can be in.
 *
 * @param written the text, taken apart
 * @param value the number behind the text, where it is known and agrees with it
 * @param notations those the text can be read in; both where it is undecided
 * @param change what is read otherwise than it is shown
 */
record Figure(WrittenNumber written, Optional<BigDecimal> value, List<Notation> notations, Change change) {
    /** A mark of a note behind a figure: {@code -100*}, {@code 500¹}, {@code 300 1)}, {@code 300[2]}. */
    private static final Pattern MARKED = Pattern.compile(
            "(.*[\\d).-])[\\s\\h]*(?:\\*{1,3}\\)?|[†‡§]|[¹²³⁰-⁹]+|\\[\\w{1,2}\\]|[\\s\\h]\\w{1,2}\\))", Pattern.DOTALL);

    /** What a spreadsheet shows where the column is too narrow, or in few digits: the number behind it counts. */
    private static final Pattern ABRIDGED = Pattern.compile("#+|[-+]?\\d(?:[.,]\\d+)?[eE][-+]?\\d+");

    private static final int LONGEST = 80;

    /** The figure in a cell, if there is one. */
    static Optional<Figure> in(ClipCell cell) {
        String shown = cell.shown().strip();
        if (cell.value().isPresent() && ABRIDGED.matcher(shown).matches()) {
            return cell.value().filter(Figure::isUsable).map(Figure::behind);
        }
        Optional<Figure> plain = in(shown, cell.value(), Change.NONE);
        Matcher marked = MARKED.matcher(shown);
        return plain.isPresent() || shown.length() > LONGEST || !marked.matches()
                ? plain
                : in(marked.group(1), cell.value(), Change.MARK_LEFT_OUT);
    }

    private static Optional<Figure> in(String shown, Optional<BigDecimal> behind, Change change) {
        return WrittenNumber.in(shown)
                .map(written -> of(written, behind, change))
                .filter(figure -> !figure.notations.isEmpty());
    }

    private static Figure behind(BigDecimal value) {
        String digits = value.abs().toPlainString().replace('.', ',');
        WrittenNumber written = new WrittenNumber(value.signum() < 0, digits, "");
        return new Figure(written, Optional.of(value), List.of(Notation.DANISH), Change.NONE);
    }

    private static Figure of(WrittenNumber written, Optional<BigDecimal> behind, Change change) {
        List<Notation> possible = Arrays.stream(Notation.values())
                .filter(notation -> notation.reads(written.digits()))
                .toList();
        List<Notation> agreeing = agreeing(possible, written, behind);
        if (!agreeing.isEmpty()) {
            return new Figure(written, behind, agreeing, change);
        }
        WrittenNumber turned = new WrittenNumber(!written.isNegative(), written.digits(), written.unit());
        List<Notation> turnedAgreeing = agreeing(possible, turned, behind);
        return turnedAgreeing.isEmpty()
                ? new Figure(written, Optional.empty(), possible, change)
                : new Figure(turned, behind, turnedAgreeing, Change.SIGN_BEHIND);
    }

    private static List<Notation> agreeing(
            List<Notation> possible, WrittenNumber written, Optional<BigDecimal> behind) {
        return possible.stream()
                .filter(notation -> behind.filter(value -> shows(number(written, notation), value))
                        .isPresent())
                .toList();
    }

    /** Whether the number is what is shown, to the decimals that are shown. */
    private static boolean shows(BigDecimal shown, BigDecimal value) {
        return isUsable(value)
                && value.setScale(shown.scale(), RoundingMode.HALF_UP).compareTo(shown) == 0;
    }

    private static boolean isUsable(BigDecimal value) {
        return Amount.isInRange(value) && value.scale() < 100;
    }

    private static BigDecimal number(WrittenNumber written, Notation notation) {
        BigDecimal value = notation.value(written.digits());
        return written.isNegative() ? value.negate() : value;
    }

    /** Whether it comes to different numbers in Danish and in English, and nothing says which it is. */
    boolean isOpen() {
        return notations.size() == 2
                && number(written, Notation.DANISH).compareTo(number(written, Notation.ENGLISH)) != 0;
    }

    boolean isOnly(Notation notation) {
        return notations.equals(List.of(notation));
    }

    /** The number shown, in that notation, or in the other where it cannot be read in that one. */
    BigDecimal number(Notation wished) {
        return number(written, notation(wished));
    }

    /** As it is entered in Danish: the number behind it, to the krone, or else what is shown. */
    String inDanish(Notation wished) {
        return value.filter(number -> number.compareTo(number(wished)) != 0)
                .map(number -> number.setScale(Math.min(number.scale(), Amount.DECIMALS), RoundingMode.HALF_UP))
                .map(number -> DanishNumber.write(plain(number)) + unit())
                .orElseGet(() -> digitsInDanish(notation(wished)));
    }

    /**
     * The amount in 1.000 kr., as exact as it is known.
     *
     * @param usual what it is counted in where it does not say so itself
     */
    BigDecimal inThousands(Notation wished, Unit usual) {
        BigDecimal one = hasUnit() ? written.inThousands() : usual.inThousands();
        return value.orElseGet(() -> number(wished)).multiply(one);
    }

    /** Whether it says itself what it is counted in. */
    boolean hasUnit() {
        return !written.unit().isEmpty();
    }

    private String digitsInDanish(Notation notation) {
        return (written.isNegative() ? "-" : "") + notation.inDanish(written.digits()) + unit();
    }

    private String unit() {
        return written.unit().isEmpty() ? "" : " " + written.unit();
    }

    private Notation notation(Notation wished) {
        return notations.contains(wished) ? wished : notations.get(0);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.setScale(Math.max(0, number.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }
}
