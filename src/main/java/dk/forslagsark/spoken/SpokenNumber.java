package dk.forslagsark.spoken;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.DoubtfulNumber;
import dk.forslagsark.danish.Notation;
import dk.forslagsark.danish.Reading;
import dk.forslagsark.danish.WrittenNumber;
import dk.forslagsark.language.Language;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain decimals as they stand in the window: {@code 1.300,5} in Danish, {@code 1,300.5} in English. Whatever is kept or handed on is
 * in Danish: what is typed is spelt in Danish first, and what is shown is spelt in the language last.
 */
public final class SpokenNumber {
    /** A figure as {@link DanishNumber#write} writes it or as it is typed, perhaps in per cent. */
    private static final Pattern DANISH = Pattern.compile("-?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?(?: ?%)?");

    private static final Pattern PERCENT = Pattern.compile("([^=].*?)( ?%)");

    private SpokenNumber() {}

    /** Writes a number with the decimals it has: {@code -1,300.50}. */
    public static String write(BigDecimal number) {
        return spelt(DanishNumber.write(number));
    }

    /** Writes a number with no more decimals than it needs: {@code 1,300.5}. */
    public static String writeBriefly(BigDecimal number) {
        return spelt(DanishNumber.writeBriefly(number));
    }

    /** Whether that is one figure and nothing else, as it stands in the window, perhaps in per cent. */
    public static boolean isFigure(String shown) {
        return DANISH.matcher(danish(shown)).matches();
    }

    /** Reads a number as it is typed in the window. */
    public static Reading<BigDecimal> read(String typed) {
        return DanishNumber.read(danish(typed));
    }

    /**
     * What was typed, spelt in Danish. What can be read in English is English, and else what can be read in Danish is Danish; of what
     * may be either in its place nothing is guessed: see {@link DoubtfulNumber}. What is no figure stays as it is.
     */
    public static String danish(String typed) {
        if (Language.isDanishSpoken()) {
            return typed;
        }
        Matcher percent = PERCENT.matcher(typed.strip());
        return percent.matches() ? percentage(typed, percent.group(1), percent.group(2)) : figure(typed);
    }

    private static String percentage(String typed, String figure, String sign) {
        String danish = figure(figure);
        return DoubtfulNumber.reason(danish).isPresent() ? DoubtfulNumber.marked(typed) : danish + sign;
    }

    private static String figure(String typed) {
        return WrittenNumber.in(typed).map(written -> danish(typed, written)).orElse(typed);
    }

    private static String danish(String typed, WrittenNumber written) {
        String digits = written.digits();
        if (DoubtfulNumber.is(digits)) {
            return DoubtfulNumber.marked(typed);
        }
        boolean isPlain = digits.chars().noneMatch(sign -> sign == '.' || sign == ',');
        return isPlain || !Notation.ENGLISH.reads(digits) ? typed : written.with(Notation.ENGLISH.inDanish(digits));
    }

    /** A figure that is written in Danish, as the window shows it; any other text as it is. */
    public static String shown(String danish) {
        return Language.isDanishSpoken() || !DANISH.matcher(danish).matches() ? danish : swapped(danish);
    }

    /**
     * A figure that is written in Danish, as one begins to edit it: without signs between thousands, and so that it is read as the same
     * when it is typed. Any other text as it is.
     */
    public static String edited(String danish) {
        if (Language.isDanishSpoken()) {
            return danish;
        }
        Optional<BigDecimal> number = DanishNumber.read(danish).value();
        return number.map(BigDecimal::toPlainString)
                .map(plain -> DoubtfulNumber.is(plain.replace("-", "")) ? plain + "0" : plain)
                .orElse(danish);
    }

    private static String spelt(String danish) {
        return Language.isDanishSpoken() ? danish : swapped(danish);
    }

    private static String swapped(String danish) {
        return danish.replace('.', '\0').replace(',', '.').replace('\0', ',');
    }
}
