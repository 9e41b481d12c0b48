package dk.forslagsark.clipboard;

import dk.forslagsark.clipboard.Pasted.Shape;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Years;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which column of a block is what.
 *
 * @param label the column of labels
 * @param area the column of areas
 * @param figures the columns of figures, in order
 * @param years the years that stand above the figures
 * @param headerRow the row in which they stand; -1 for none
 */
record GridColumns(
        Optional<Integer> label, Optional<Integer> area, List<Integer> figures, Optional<Years> years, int headerRow) {
    /** The years stand near the top. */
    private static final int HEADER_WITHIN = 8;

    /** What a column is shows in its first rows. */
    static final int LOOKED_AT = 500;

    static GridColumns of(List<List<PastedCell>> all) {
        List<List<PastedCell>> rows = all.subList(0, Math.min(all.size(), LOOKED_AT));
        return IntStream.range(0, Math.min(rows.size(), HEADER_WITHIN))
                .boxed()
                .flatMap(row -> YearRow.of(yearsIn(rows.get(row))).map(years -> below(rows, row, years)).stream())
                .findFirst()
                .orElseGet(() -> withoutHeader(rows));
    }

    private static GridColumns below(List<List<PastedCell>> rows, int header, Years years) {
        List<PastedCell> row = rows.get(header);
        List<Integer> figures = IntStream.range(0, row.size())
                .filter(column -> isYear(row.get(column)))
                .boxed()
                .toList();
        return of(rows, figures, Optional.of(years), header);
    }

    private static GridColumns withoutHeader(List<List<PastedCell>> rows) {
        int[] numeric = IntStream.range(0, width(rows))
                .filter(column -> isOfFigures(rows, column))
                .toArray();
        if (numeric.length == 0) {
            return of(rows, List.of(), Optional.empty(), -1);
        }
        int end = IntStream.range(numeric[0], width(rows))
                .filter(column -> count(rows, column, cell -> !cell.isBlank()) > 0 && !isOfFigures(rows, column))
                .findFirst()
                .orElse(width(rows));
        int start = firstAfterText(rows, numeric[0]);
        return of(rows, IntStream.range(start, end).boxed().toList(), Optional.empty(), -1);
    }

    /** Blank columns between the texts and the figures are years in which no row has an amount. */
    private static int firstAfterText(List<List<PastedCell>> rows, int firstFigure) {
        int start = firstFigure;
        while (start > 0 && count(rows, start - 1, cell -> !cell.isBlank()) == 0) {
            start--;
        }
        return start;
    }

    private static GridColumns of(
            List<List<PastedCell>> rows, List<Integer> figures, Optional<Years> years, int header) {
        int before = figures.isEmpty() ? width(rows) : figures.get(0);
        Optional<Integer> area = IntStream.range(0, before)
                .filter(column -> count(rows, column, cell -> area(cell.shown()).isPresent()) > 0)
                .boxed()
                .max(Comparator.comparing(
                        column -> count(rows, column, cell -> area(cell.shown()).isPresent())));
        Optional<Integer> label = IntStream.range(0, before)
                .filter(column -> !area.equals(Optional.of(column)) && length(rows, column) > 0)
                .boxed()
                .max(Comparator.comparing(column -> length(rows, column)));
        return new GridColumns(label, area, figures, years, header);
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    Shape shape() {
        if (figures.isEmpty()) {
            return Shape.TEXT;
        }
        return label.isPresent() || area.isPresent() ? Shape.TABLE : Shape.FIGURES;
    }

    /** What is left out, in Danish. */
    List<String> comments(List<List<PastedCell>> rows) {
        long left = IntStream.range(0, width(rows))
                .filter(column -> !isUsed(column) && count(rows, column, cell -> !cell.isBlank()) > 0)
                .count();
        if (left == 0 || figures.isEmpty()) {
            return List.of();
        }
        return List.of(left == 1 ? "1 kolonne indsættes ikke." : left + " kolonner indsættes ikke.");
    }

    private boolean isUsed(int column) {
        return figures.contains(column) || label.equals(Optional.of(column)) || area.equals(Optional.of(column));
    }

    /** The area that a cell names, in letters of any size. */
    static Optional<Area> area(String text) {
        return Arrays.stream(Area.values())
                .filter(area -> area.label().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    /** The notation in which the unit above the figures is written: 1.000 kr. or 1,000 kr. */
    static Optional<Notation> notationOfUnit(String text) {
        String tidy = text.strip();
        return tidy.startsWith("1.000 kr")
                ? Optional.of(Notation.DANISH)
                : Optional.of(Notation.ENGLISH).filter(notation -> tidy.startsWith("1,000 kr"));
    }

    private static List<String> yearsIn(List<PastedCell> row) {
        return row.stream().filter(GridColumns::isYear).map(PastedCell::shown).toList();
    }

    private static boolean isYear(PastedCell cell) {
        return cell.shown().strip().matches("\\d{4}");
    }

    private static boolean isOfFigures(List<List<PastedCell>> rows, int column) {
        long numbers = count(rows, column, GridColumns::isFigure);
        return numbers > 0 && 2 * numbers >= count(rows, column, cell -> !cell.isBlank());
    }

    private static boolean isFigure(PastedCell cell) {
        return WrittenFigures.figure(cell.shown()).isPresent();
    }

    private static long count(List<List<PastedCell>> rows, int column, Predicate<PastedCell> which) {
        return rows.stream()
                .filter(row -> column < row.size() && which.test(row.get(column)))
                .count();
    }

    private static long length(List<List<PastedCell>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToLong(row -> row.get(column).shown().strip().length())
                .sum();
    }

    private static int width(List<List<PastedCell>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
