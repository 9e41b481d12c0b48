package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.Pasted.Shape;
import dk.forslagsark.danish.Notation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which column of a block is what. Every column from the first figures to the last holds figures, whatever stands in it but
 * a currency alone.
 *
 * @param label the column of labels
 * @param area the column of areas
 * @param figures the columns of figures, in order
 * @param words as what columns of words are read that could be years; as found where there are none
 * @param header the years that stand above the figures
 * @param later further rows of years below that one, which say others
 * @param periods the months or quarters that stand above some of the figures
 */
record GridColumns(
        Optional<Integer> label,
        Optional<Integer> area,
        List<Integer> figures,
        WordColumns words,
        Optional<HeaderRow> header,
        List<HeaderRow> later,
        Optional<PeriodRow> periods) {
    /** A text so much shorter than the longest is a code and no label. */
    private static final double SHORT = 0.4;

    /** The number of an account in the ledger. */
    private static final Pattern ACCOUNT = Pattern.compile("\\d{6,12}");

    /** The number of an account or a project that has letters before it. */
    private static final Pattern CODE = Pattern.compile("\\p{L}{1,4}[-./ ]?\\d[\\d./-]{0,20}");

    /**
     * @param years how many years the proposal shows
     * @param how what the user says of rows and columns that could be years
     */
    static GridColumns of(CellKinds kinds, int years, ReadAs how) {
        Optional<HeaderRow> header = HeaderRow.in(kinds, how.heading());
        Optional<Integer> area = area(kinds);
        List<Integer> alone = figures(kinds, area, years);
        List<Integer> withWords = WholeRows.in(kinds, area, years).orElse(alone);
        WordColumns words = header.isPresent() || withWords.equals(alone) ? WordColumns.AS_FOUND : words(how);
        List<Integer> figures = header.map(HeaderRow::columns).orElse(words == WordColumns.YEARS ? withWords : alone);
        Optional<PeriodRow> periods = PeriodRow.in(kinds).filter(row -> row.heads(figures));
        List<HeaderRow> later = header.map(first -> first.later(kinds)).orElse(List.of());
        return new GridColumns(label(kinds, area, figures), area, figures, words, header, later, periods);
    }

    private static WordColumns words(ReadAs how) {
        return how.words() == WordColumns.LEFT_OUT ? WordColumns.LEFT_OUT : WordColumns.YEARS;
    }

    /** The column that names most areas; one that is alone with other texts among them is one of labels. */
    private static Optional<Integer> area(CellKinds kinds) {
        long texts = IntStream.range(0, kinds.width()).filter(kinds::isOfText).count();
        return IntStream.range(0, kinds.width())
                .filter(column -> kinds.count(column, CellKind.AREA::equals) > 0)
                .filter(column -> kinds.count(column, CellKind.AREA::equals) > kinds.count(column, CellKind::isAmount))
                .filter(column -> texts > 1 || kinds.count(column, CellKind.TEXT::equals) == 0)
                .boxed()
                .max(Comparator.comparing(column -> kinds.count(column, CellKind.AREA::equals)));
    }

    /** Without years above them: from behind the texts to the last figure. Blank columns between are years. */
    private static List<Integer> figures(CellKinds kinds, Optional<Integer> area, int years) {
        int last = last(kinds, kinds::isOfFigures);
        int text = IntStream.range(0, Math.max(0, last))
                .filter(kinds::isOfText)
                .findFirst()
                .orElse(-1);
        int behindArea = area.filter(column -> column < last).orElse(-1) + 1;
        int start = text < 0
                ? AccountColumn.before(kinds, last, years)
                : Math.max(afterTexts(kinds, afterAccounts(kinds, text)), behindArea);
        boolean numbering = text < 0 && last == 0 && last(kinds, kinds::isOfText) > 0;
        return numbering
                ? List.of()
                : IntStream.rangeClosed(start, last)
                        .filter(column -> !isOfUnits(kinds, column))
                        .boxed()
                        .toList();
    }

    /** The currency in a column of its own, behind that of the figures. */
    private static boolean isOfUnits(CellKinds kinds, int column) {
        return !kinds.isBlank(column)
                && kinds.count(column, CellKind::isAmount) == 0
                && IntStream.range(0, kinds.height())
                        .mapToObj(row -> kinds.text(row, column))
                        .allMatch(text -> text.isBlank() || Unit.alone(text).isPresent());
    }

    /** The column of texts that a column of accounts behind the first texts belongs to, or else those. */
    private static int afterAccounts(CellKinds kinds, int first) {
        int column = afterTexts(kinds, first);
        boolean areAccounts = kinds.height() > 1
                && column + 1 < kinds.width()
                && kinds.isOfText(column + 1)
                && !kinds.isBlank(column)
                && IntStream.range(0, kinds.height())
                        .mapToObj(row -> kinds.text(row, column).strip())
                        .allMatch(
                                text -> text.isEmpty() || ACCOUNT.matcher(text).matches());
        return areAccounts ? column + 1 : first;
    }

    private static int afterTexts(CellKinds kinds, int first) {
        int start = first + 1;
        for (int column = first; kinds.isOfText(column) || kinds.isBlank(column); column++) {
            start = kinds.isOfText(column) ? column + 1 : start;
        }
        return start;
    }

    private static int last(CellKinds kinds, IntPredicate which) {
        return IntStream.range(0, kinds.width()).filter(which).max().orElse(-1);
    }

    /** The first column of texts before the figures that are no codes, rather one whose texts differ, and that has one in each row; where there are no texts, of numbers. */
    private static Optional<Integer> label(CellKinds kinds, Optional<Integer> area, List<Integer> figures) {
        int before = figures.isEmpty() ? kinds.width() : figures.get(0);
        List<Integer> candidates = IntStream.range(0, before)
                .filter(column -> !kinds.isBlank(column) && !area.equals(Optional.of(column)))
                .boxed()
                .toList();
        List<Integer> texts = candidates.stream()
                .filter(column -> kinds.isOfText(column) && !isOfCodes(kinds, column))
                .toList();
        int longest = texts.stream().mapToInt(kinds::length).max().orElse(0);
        return texts.stream()
                .filter(column -> kinds.length(column) >= SHORT * longest)
                .min(Comparator.<Integer, Boolean>comparing(column -> isAlwaysTheSame(kinds, column))
                        .thenComparing(column -> kinds.count(column, CellKind.BLANK::equals)))
                .or(() -> candidates.stream().findFirst());
    }

    /** Such as the name of a department before the labels. */
    private static boolean isAlwaysTheSame(CellKinds kinds, int column) {
        return kinds.height() > 1
                && IntStream.range(0, kinds.height())
                                .mapToObj(row -> kinds.text(row, column).strip())
                                .distinct()
                                .count()
                        == 1;
    }

    private static boolean isOfCodes(CellKinds kinds, int column) {
        return IntStream.range(0, kinds.height())
                .mapToObj(row -> kinds.text(row, column).strip())
                .allMatch(text -> text.isEmpty() || CODE.matcher(text).matches());
    }

    /** Whether amounts stand in a row, and it is not that of the years. */
    boolean hasAmounts(List<ClipCell> cells, int row) {
        return years().headers().stream().noneMatch(years -> years.row() == row)
                && figures.stream()
                        .filter(column -> column < cells.size())
                        .map(cells::get)
                        .anyMatch(cell -> CellKind.of(cell).isAmount()
                                && TableWord.in(cell.shown()).isEmpty());
    }

    /** Whether one column of figures has a year in each row, and another has not: a row for each year of each label. */
    boolean hasColumnOfYears(CellKinds kinds) {
        long ofYears =
                figures.stream().filter(column -> isOfYears(kinds, column)).count();
        return header.isEmpty() && ofYears > 0 && ofYears < figures.size() && kinds.height() > 1;
    }

    private static boolean isOfYears(CellKinds kinds, int column) {
        return kinds.count(column, CellKind::isAmount) > 1
                && IntStream.range(0, kinds.height())
                        .filter(row -> kinds.at(row, column).isAmount())
                        .allMatch(row -> YearHeading.in(kinds.text(row, column)).isPresent());
    }

    /** Years if they are read as such and could be amounts as well. */
    Heading heading(CellKinds kinds) {
        return header.filter(row -> row.isBare(kinds)).map(row -> Heading.YEARS).orElse(Heading.AS_FOUND);
    }

    /** How the figures of a row are put in the order of their years. */
    YearCells years() {
        return new YearCells(
                figures, Stream.concat(header.stream(), later.stream()).toList(), periods);
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    Shape shape() {
        boolean named = label.isPresent() || area.isPresent();
        if (figures.isEmpty()) {
            return label.isPresent() && area.isPresent() ? Shape.TABLE : Shape.TEXT;
        }
        return named ? Shape.TABLE : Shape.FIGURES;
    }

    /** How many columns with something in them are neither labels nor areas nor figures. */
    int left(CellKinds kinds) {
        return figures.isEmpty() && shape() == Shape.TEXT
                ? 0
                : (int) IntStream.range(0, kinds.width())
                        .filter(column -> !isUsed(column) && !kinds.isBlank(column))
                        .count();
    }

    private boolean isUsed(int column) {
        return figures.contains(column) || label.equals(Optional.of(column)) || area.equals(Optional.of(column));
    }

    /** The notation in which the unit above the figures is written: 1.000 kr. or 1,000 kr. */
    static Optional<Notation> notationOfUnit(String text) {
        String tidy = text.strip();
        return tidy.startsWith("1.000 kr")
                ? Optional.of(Notation.DANISH)
                : Optional.of(Notation.ENGLISH).filter(notation -> tidy.startsWith("1,000 kr"));
    }
}
