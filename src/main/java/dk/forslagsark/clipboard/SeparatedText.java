package dk.forslagsark.clipboard;

import dk.forslagsark.danish.DanishNumber;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text without tabs whose cells are parted by another sign: a file of such cells, opened as text, or a table drawn with bars. Most cells behind the
 * first of each row must be amounts.
 *
 * @param rows the cells
 * @param isOpen whether the commas that part them may be those of decimals
 */
record SeparatedText(List<List<String>> rows, boolean isOpen) {
    private static final int LONGEST = 2_000_000;
    private static final int FEWEST_CELLS = 2;

    /** What a file says itself, for Excel. */
    private static final Pattern SAYS_SIGN = Pattern.compile("\\A\ufeff?sep=([;,|])\\R", Pattern.CASE_INSENSITIVE);

    /** A figure behind other words on a line: what stands behind its comma may be its decimals. */
    private static final Pattern ENDS_IN_FIGURE = Pattern.compile("[-+(]?\\d[\\d.]*|.*[ (][-+]?\\d[\\d.]*");

    /** The cells, where it is such a table. */
    static Optional<SeparatedText> in(String plain) {
        if (plain.indexOf('\t') >= 0 || plain.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher said = SAYS_SIGN.matcher(plain);
        return said.find()
                ? Optional.of(new SeparatedText(
                        rows(plain.substring(said.end()), said.group(1).charAt(0)), false))
                : Stream.<Optional<SeparatedText>>of(semicolons(plain), bars(plain), commas(plain))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** Titles may stand alone above, and the last cells of a row be missing. */
    private static Optional<SeparatedText> semicolons(String plain) {
        List<List<String>> rows = rows(plain, ';');
        long several = rows.stream().filter(row -> row.size() >= FEWEST_CELLS).count();
        return Optional.of(rows)
                .filter(all -> 2 * several > all.size() && areOfAmounts(all))
                .map(all -> new SeparatedText(all, false));
    }

    /** Bars may stand around a line too. */
    private static Optional<SeparatedText> bars(String plain) {
        String bare = plain.lines()
                .map(String::strip)
                .filter(line -> !isRule(line))
                .map(SeparatedText::withoutBarsAround)
                .collect(Collectors.joining("\n"));
        return Optional.of(rows(bare, '|'))
                .filter(rows -> areEven(rows, FEWEST_CELLS) && areOfAmounts(rows))
                .map(rows -> new SeparatedText(rows, false));
    }

    /** As long as decimals do not stand behind commas too, or what holds commas stands in quotation marks. */
    private static Optional<SeparatedText> commas(String plain) {
        List<List<String>> rows = rows(plain, ',');
        boolean isQuoted = plain.indexOf('"') >= 0;
        boolean isSure = isQuoted || !rows.isEmpty() && endsInYear(rows.get(0));
        return Optional.of(rows)
                .filter(all -> areEven(all, isSure ? FEWEST_CELLS : FEWEST_CELLS + 1) && areOfAmounts(all))
                .filter(all -> isSure || !plain.contains(", ") && all.stream().noneMatch(SeparatedText::mayGoOn))
                .map(all -> new SeparatedText(all, !isSure));
    }

    private static List<List<String>> rows(String text, char between) {
        return TabText.read(text, between).stream()
                .map(row -> row.stream().map(String::strip).toList())
                .filter(row -> row.stream().anyMatch(Predicate.not(String::isEmpty)))
                .toList();
    }

    /** Whether it is drawn between rows: {@code |---|---:|}, {@code +-----+}. */
    private static boolean isRule(String line) {
        return line.contains("--") && line.chars().allMatch(sign -> "-+|:= ".indexOf(sign) >= 0);
    }

    private static String withoutBarsAround(String line) {
        return line.startsWith("|") && line.endsWith("|") && line.length() > 1
                ? line.substring(1, line.length() - 1)
                : line;
    }

    private static boolean endsInYear(List<String> row) {
        return row.size() >= FEWEST_CELLS
                && YearHeading.above(row.get(row.size() - 1)).isPresent();
    }

    /** Whether the first cell may end in the figure of which the next is the decimals. */
    private static boolean mayGoOn(List<String> row) {
        return ENDS_IN_FIGURE.matcher(row.get(0)).matches();
    }

    private static boolean areEven(List<List<String>> rows, int fewest) {
        return !rows.isEmpty()
                && rows.get(0).size() >= fewest
                && rows.stream().allMatch(row -> row.size() == rows.get(0).size());
    }

    private static boolean areOfAmounts(List<List<String>> rows) {
        List<CellKind> kinds = rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .filter(Predicate.not(DanishNumber::isBlank))
                .map(cell -> CellKind.of(ClipCell.of(cell)))
                .toList();
        return 2 * kinds.stream().filter(CellKind::isAmount).count() > kinds.size();
    }
}
