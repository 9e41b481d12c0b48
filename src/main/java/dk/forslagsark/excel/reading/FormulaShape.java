package dk.forslagsark.excel.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a formula of Excel does with the cells it points at, whichever they are: rows that are put in change what a formula names,
 * and nothing else of it.
 */
final class FormulaShape {
    /** A cell or a range, perhaps of another sheet; a name that is not called; a number. */
    private static final Pattern PIECE = Pattern.compile(
            "(?<cells>(?:(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.]+)!)?\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?(?![\\p{L}\\p{N}_(]))"
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_.]*+)(?<called>\\s*\\()?"
                    + "|(?<number>\\d+(?:\\.\\d+)?)"
                    + "|(?<space>\\s+)");

    private static final Pattern ROUNDED = Pattern.compile("ROUND\\((.*),3\\)", Pattern.DOTALL);

    private FormulaShape() {}

    static String of(String formula) {
        Matcher piece = PIECE.matcher(formula);
        StringBuilder shape = new StringBuilder();
        while (piece.find()) {
            piece.appendReplacement(shape, Matcher.quoteReplacement(shape(piece)));
        }
        return piece.appendTail(shape).toString();
    }

    private static String shape(Matcher piece) {
        if (piece.group("space") != null) {
            return "";
        }
        if (piece.group("number") != null) {
            return new BigDecimal(piece.group("number")).stripTrailingZeros().toPlainString();
        }
        return piece.group("called") == null ? "#" : piece.group("word") + "(";
    }

    /** Whether both do the same, one of them perhaps rounded to a krone. */
    static boolean areSame(String one, String other) {
        return of(one).equals(of(other)) || inner(of(one)).equals(of(other));
    }

    private static String inner(String shape) {
        Matcher rounded = ROUNDED.matcher(shape);
        return rounded.matches() ? rounded.group(1) : shape;
    }
}
