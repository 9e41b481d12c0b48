package dk.forslagsark.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text without tabs whose cells are parted by another sign: a file with semicolons, opened as text, or a table drawn with bars.
 * Each line must have as many cells as the others, and most of those behind the first must be amounts.
 */
final class SeparatedText {
    private static final List<Character> SIGNS = List.of(';', '|');
    private static final int LONGEST = 2_000_000;
    private static final int FEWEST_CELLS = 2;

    private SeparatedText() {}

    /** The same with tabs, where it is such a table. */
    static String withTabs(String plain) {
        if (plain.indexOf('\t') >= 0 || plain.length() > LONGEST) {
            return plain;
        }
        List<String> lines = plain.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !isRule(line))
                .toList();
        return SIGNS.stream()
                .flatMap(sign -> cells(lines, sign).stream())
                .findFirst()
                .map(rows ->
                        rows.stream().map(cells -> String.join("\t", cells)).collect(Collectors.joining("\n")))
                .orElse(plain);
    }

    /** Whether it is drawn between rows: {@code |---|---:|}, {@code +-----+}. */
    private static boolean isRule(String line) {
        return line.contains("--") && line.chars().allMatch(sign -> "-+|:= ".indexOf(sign) >= 0);
    }

    private static Optional<List<List<String>>> cells(List<String> lines, char sign) {
        if (lines.stream().anyMatch(line -> line.indexOf(sign) < 0)) {
            return Optional.empty();
        }
        List<List<String>> rows =
                lines.stream().map(line -> cells(bare(line, sign), sign)).toList();
        return Optional.of(rows).filter(SeparatedText::areEven).filter(SeparatedText::areOfAmounts);
    }

    /** Bars may stand around a line too. */
    private static String bare(String line, char sign) {
        return sign == '|' && line.startsWith("|") && line.endsWith("|") && line.length() > 1
                ? line.substring(1, line.length() - 1)
                : line;
    }

    /** A sign within quotation marks parts nothing. */
    private static List<String> cells(String line, char sign) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.charAt(i) == sign) {
                cells.add(line.substring(start, i).strip());
                start = i + 1;
            }
        }
        cells.add(line.substring(start).strip());
        return cells;
    }

    private static boolean areEven(List<List<String>> rows) {
        return !rows.isEmpty()
                && rows.get(0).size() >= FEWEST_CELLS
                && rows.stream().allMatch(row -> row.size() == rows.get(0).size());
    }

    private static boolean areOfAmounts(List<List<String>> rows) {
        List<CellKind> kinds = rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .map(SeparatedText::kind)
                .filter(kind -> kind != CellKind.BLANK)
                .toList();
        return 2 * kinds.stream().filter(CellKind::isAmount).count() > kinds.size();
    }

    private static CellKind kind(String cell) {
        return Stream.of(cell)
                .map(text -> text.replaceAll("^\"|\"$", ""))
                .map(text -> CellKind.of(ClipCell.of(text)))
                .findFirst()
                .orElseThrow();
    }
}
