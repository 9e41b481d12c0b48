package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.LineToken.Run;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Figures that a document has in two pieces: the minus, or the thousands, with a space behind them. They are put together again
 * where a row has twice as many pieces as there are years and all of them pair.
 */
final class FigurePairs {
    private static final Pattern MINUS = Pattern.compile("[-–−]");
    private static final Pattern WITHOUT_SIGN = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern THOUSANDS = Pattern.compile("[-–−]?[1-9]\\d{0,2}");
    private static final Pattern REST = Pattern.compile("\\d{3}(?:,\\d+)?");

    private FigurePairs() {}

    /**
     * @param years how many figures a row has
     */
    static List<LineToken> joined(List<LineToken> tokens, int years) {
        return tokens.stream().map(token -> joined(token, years)).toList();
    }

    private static LineToken joined(LineToken token, int years) {
        return token instanceof Run run && years > 1 && run.figures().size() == 2 * years && pairs(run.figures())
                ? new Run(run.area(), pairsOf(run.figures()))
                : token;
    }

    private static boolean pairs(List<String> pieces) {
        return areAll(pieces, MINUS, WITHOUT_SIGN) || areAll(pieces, THOUSANDS, REST);
    }

    private static boolean areAll(List<String> pieces, Pattern first, Pattern second) {
        return IntStream.range(0, pieces.size())
                .allMatch(i ->
                        (i % 2 == 0 ? first : second).matcher(pieces.get(i)).matches());
    }

    private static List<String> pairsOf(List<String> pieces) {
        return IntStream.range(0, pieces.size() / 2)
                .mapToObj(i -> pieces.get(2 * i) + pieces.get(2 * i + 1))
                .toList();
    }
}
