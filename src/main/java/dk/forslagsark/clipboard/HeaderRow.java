package dk.forslagsark.clipboard;

import dk.forslagsark.danish.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The row of years above the figures.
 *
 * @param row which row it is
 * @param years the year of each column; some may be missing, stand twice, or in any order
 */
record HeaderRow(int row, SortedMap<Integer, Integer> years) {
    /** The years stand near the top. */
    private static final int WITHIN = 12;

    /** A row of figures is that long by chance only if they are no years. */
    private static final int SURELY_YEARS = 4;

    private static final int LONGEST_SPAN = 30;
    private static final int LONGEST_WORDS = 200;

    /** What stands before the years: the unit, what the columns hold, or the name of the table. */
    private static final Pattern HEADING_WORDS = Pattern.compile(
            "(?i).*(?:\\bkr\\b|\\b[tkm]?dkk[tkm]?\\b|mio|p/l|\\bpl\\b|priser|prisniveau|styringsområde|udvalg|bevilling|aktivitet|\\bårs?\\b|årstal|konto|"
                    + "profitcenter|\\bart\\b|tabel|tekst|beskrivelse|benævnelse|emne|\\bpost\\b|område|budget|forslag|initiativ|"
                    + "rækkenavn|\\bantal\\b|årsværk|row label|beløb|ændringer|omkostninger|økonomi|i alt|angives|label|titel|navn|\\bitem\\b|description|account|category|\\byear\\b|\\bname\\b|\\bnr\\b|tusind).*");

    /** The first row that heads the figures below it, or that the user says is years. */
    static Optional<HeaderRow> in(CellKinds kinds, Heading heading) {
        return switch (heading) {
            case AS_FOUND -> first(kinds, header -> header.isHeading(kinds)).or(() -> brief(kinds));
            case YEARS -> first(kinds, header -> header.mayBeHeading(kinds));
            case AMOUNTS -> Optional.empty();
        };
    }

    private static Optional<HeaderRow> first(CellKinds kinds, Predicate<HeaderRow> which) {
        return IntStream.range(0, Math.min(WITHIN, kinds.height()))
                .mapToObj(row -> new HeaderRow(row, HeadedColumns.in(kinds, row)))
                .filter(header -> !header.years.isEmpty() && which.test(header))
                .findFirst();
    }

    /** Years of two figures, behind the word that heads the labels: {@code Post, 26, 27, 28}. */
    private static Optional<HeaderRow> brief(CellKinds kinds) {
        return IntStream.range(0, Math.min(WITHIN, kinds.height()))
                .mapToObj(row -> new HeaderRow(row, briefYears(kinds, row)))
                .filter(header -> follow(List.copyOf(header.years.values()))
                        && !header.hasAmounts(kinds)
                        && header.hasFiguresBelow(kinds)
                        && header.beside(kinds).stream().anyMatch(HeaderRow::isHeadingWord))
                .findFirst();
    }

    private static SortedMap<Integer, Integer> briefYears(CellKinds kinds, int row) {
        SortedMap<Integer, Integer> years = new TreeMap<>();
        IntStream.range(0, kinds.width())
                .filter(column -> kinds.text(row, column).strip().matches("\\d\\d"))
                .forEach(column -> YearHeading.in("'" + kinds.text(row, column).strip())
                        .ifPresent(heading -> years.put(column, heading.year())));
        return years;
    }

    /** Whether years that stand behind other words are headings all the same. */
    static boolean areSurely(List<Integer> years) {
        return years.size() >= SURELY_YEARS && follow(years);
    }

    /** Whether the row looks like years, whatever it is. */
    static boolean looksLikeYears(List<String> figures) {
        List<Integer> years = figures.stream()
                .flatMap(text -> YearHeading.in(text).stream())
                .map(YearHeading::year)
                .toList();
        return years.size() == figures.size() && follow(years);
    }

    private static boolean follow(List<Integer> years) {
        return years.size() > 1 && IntStream.range(1, years.size()).allMatch(i -> years.get(i) == years.get(i - 1) + 1);
    }

    /** Rows further down that say other years of the same columns, as a second table below the first does. */
    List<HeaderRow> later(CellKinds kinds) {
        return IntStream.range(row + 1, kinds.height())
                .filter(below -> years.keySet().stream().allMatch(column -> YearHeading.above(kinds.text(below, column))
                        .isPresent()))
                .mapToObj(below -> new HeaderRow(below, HeadedColumns.in(kinds, below)))
                .filter(header -> header.years.keySet().equals(years.keySet())
                        && !header.years.equals(years)
                        && header.mayBeHeading(kinds)
                        && header.hasFiguresBelow(kinds)
                        && header.beside(kinds).stream().allMatch(HeaderRow::isHeadingWord))
                .toList();
    }

    private boolean isHeading(CellKinds kinds) {
        return mayBeHeading(kinds) && hasFiguresBelow(kinds) && saysSo(kinds);
    }

    private boolean mayBeHeading(CellKinds kinds) {
        int first = years.values().stream().min(Integer::compare).orElseThrow();
        int last = years.values().stream().max(Integer::compare).orElseThrow();
        return last - first < LONGEST_SPAN && !hasAmounts(kinds);
    }

    /** Whether nothing in the row says that these are years: alone they could be amounts. */
    boolean isBare(CellKinds kinds) {
        return years.keySet().stream().noneMatch(column -> YearHeading.above(kinds.text(row, column))
                .filter(YearHeading::isCertain)
                .isPresent());
    }

    private boolean hasFiguresBelow(CellKinds kinds) {
        return years.keySet().stream().anyMatch(column -> kinds.count(column, row + 1, CellKind::isAmongFigures) > 0);
    }

    private boolean hasAmounts(CellKinds kinds) {
        return IntStream.range(0, kinds.width())
                .anyMatch(column -> kinds.at(row, column).isAmount() && !years.containsKey(column));
    }

    /** A year alone may be an amount: then a label before it, or the figures below, tell which. */
    private boolean saysSo(CellKinds kinds) {
        List<Integer> inOrder = List.copyOf(years.values());
        boolean certain = !isBare(kinds);
        List<String> beside = beside(kinds);
        boolean headed = !beside.isEmpty() && beside.stream().anyMatch(HeaderRow::isHeadingWord);
        boolean unlabelled = isUnlabelled(kinds) && (years.firstKey() > 0 || follow(inOrder));
        return certain || headed || (unlabelled || areSurely(inOrder)) && !repeatsBelow(kinds);
    }

    /** Whether nothing stands before the years: what stands behind them heads other columns. */
    private boolean isUnlabelled(CellKinds kinds) {
        return IntStream.range(0, years.firstKey()).allMatch(column -> kinds.at(row, column) == CellKind.BLANK);
    }

    /** Whether words before years say that these head columns. */
    static boolean isHeadingWord(String text) {
        return text.length() <= LONGEST_WORDS
                && (HEADING_WORDS.matcher(text).matches() || TableWord.in(text).isPresent());
    }

    /** Whether the figures below look like years too, so that these are likely amounts. */
    private boolean repeatsBelow(CellKinds kinds) {
        return IntStream.range(row + 1, kinds.height()).allMatch(below -> years.keySet().stream()
                .allMatch(column -> YearHeading.in(kinds.text(below, column)).isPresent()));
    }

    /** The years that the headings do not write out: {@code “BO1” (2027)}. */
    List<String> unwritten(CellKinds kinds) {
        return years.entrySet().stream()
                .filter(entry -> kinds.at(row, entry.getKey()) != CellKind.BLANK)
                .filter(entry ->
                        YearHeading.above(kinds.text(row, entry.getKey())).isEmpty())
                .filter(entry -> !kinds.text(row, entry.getKey()).strip().matches("\\d\\d"))
                .map(entry -> Quoted.of(kinds.text(row, entry.getKey()).strip()) + " (" + entry.getValue() + ")")
                .toList();
    }

    private List<String> beside(CellKinds kinds) {
        return IntStream.range(0, kinds.width())
                .filter(column -> !years.containsKey(column) && kinds.at(row, column) != CellKind.BLANK)
                .mapToObj(column -> kinds.text(row, column).strip())
                .toList();
    }

    /** Whether a row further down says the same years again. */
    boolean isRepeatedIn(List<PastedCell> cells) {
        return years.entrySet().stream().allMatch(entry -> isYear(cells, entry));
    }

    private static boolean isYear(List<PastedCell> cells, Map.Entry<Integer, Integer> expected) {
        return expected.getKey() < cells.size()
                && YearHeading.above(cells.get(expected.getKey()).shown())
                        .filter(heading -> heading.year() == expected.getValue())
                        .isPresent();
    }

    List<Integer> columns() {
        return List.copyOf(years.keySet());
    }
}
