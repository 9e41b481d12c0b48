package dk.forslagsark.excel.sheet;

import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * A corner of a range as it is written: {@code B7} or {@code $B$7}. Thousands are read for one workbook, which is why no pattern
 * is used.
 *
 * @param row from 0
 * @param column from 0
 */
record Corner(int row, int column) {
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /** The corner that stands there in the text, from its first character to before its last; none if something else does. */
    static Optional<Corner> read(String text, int from, int to) {
        int letters = after(text, from, to, '$');
        int lettersEnd = endOf(text, letters, to, 'A', 'Z');
        int digits = after(text, lettersEnd, to, '$');
        int digitsEnd = endOf(text, digits, to, '0', '9');
        boolean isCorner = isLength(lettersEnd - letters, MOST_LETTERS)
                && isLength(digitsEnd - digits, MOST_DIGITS)
                && digitsEnd == to
                && text.charAt(digits) != '0';
        return isCorner
                ? Optional.of(new Corner(
                        Integer.parseInt(text, digits, digitsEnd, 10) - 1,
                        CellReference.convertColStringToIndex(text.substring(letters, lettersEnd))))
                : Optional.empty();
    }

    private static boolean isLength(int length, int most) {
        return length > 0 && length <= most;
    }

    private static int after(String text, int from, int to, char mark) {
        return from < to && text.charAt(from) == mark ? from + 1 : from;
    }

    private static int endOf(String text, int from, int to, char first, char last) {
        int end = from;
        while (end < to && text.charAt(end) >= first && text.charAt(end) <= last) {
            end++;
        }
        return end;
    }
}
