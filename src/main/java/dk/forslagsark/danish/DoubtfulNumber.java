package dk.forslagsark.danish;

import dk.forslagsark.language.Language;
import dk.forslagsark.language.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A figure of which nobody but the writer knows how much it is: {@code 1.300}, typed where English is spoken, is thirteen hundred to
 * Danes and one and three tenths to the English. It is kept with a mark behind it, {@code 1.300 (?)}, which no reader takes for a
 * figure, in whatever language it is read.
 */
public final class DoubtfulNumber {
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final String MARK = " (?)";
    private static final Pattern MARKED =
            Pattern.compile("(?<before>.*?)(?<digits>" + DIGITS.pattern() + ")(?<behind>.*)" + Pattern.quote(MARK));

    private DoubtfulNumber() {}

    /** Whether digits with what stands between them may be either. */
    public static boolean is(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    /** What was typed, so that it is no figure any more. */
    public static String marked(String typed) {
        return typed.strip() + MARK;
    }

    /** Why it is no figure, and what to write: the one or the other. Empty of any other text. */
    public static Optional<String> reason(String text) {
        Matcher marked = MARKED.matcher(DanishNumber.tidy(text));
        return marked.matches() ? Optional.of(reason(text, marked)) : Optional.empty();
    }

    private static String reason(String text, Matcher marked) {
        String digits = marked.group("digits");
        return Texts.of(
                "figure.doubtful",
                Quoted.of(text),
                written(marked, Notation.DANISH.value(digits).toPlainString()),
                written(marked, fraction(Notation.ENGLISH.value(digits))));
    }

    private static String written(Matcher marked, String digits) {
        return (marked.group("before") + digits + marked.group("behind")).strip();
    }

    /** As it can be typed where it is to be mended; in English a zero more says that a point is no sign between thousands. */
    private static String fraction(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return Language.isDanishSpoken() ? plain.replace('.', ',') : plain + (is(plain) ? "0" : "");
    }
}
