package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.ss.util.CellReference;

/**
 * A formula as it is written. Those that differ in nothing but which cells they name are of one kind: they have the same parts, with
 * other cells in them. A form has thousands of formulas, of some hundred kinds.
 *
 * @param kind the formula without its cells
 * @param cells in the order in which they stand
 */
record WrittenFormula(String kind, List<WrittenCell> cells) {
    /** Stands for a cell; no formula of a workbook can have it. */
    private static final char CELL = '\u0001';

    private static final String IN_NAMES = "$_.\\?";
    private static final String QUOTES = "\"'";
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
    private static final int LAST_COLUMN = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();

    /**
     * @param column whether it is written with a {@code $}
     * @param row the same
     */
    record WrittenCell(Corner corner, boolean column, boolean row) {}

    /** Reads a formula; one of columns of Excel tables, which name their cells otherwise, is of no kind. */
    static Optional<WrittenFormula> of(String formula) {
        return formula.indexOf('[') < 0 ? Optional.of(read(formula)) : Optional.empty();
    }

    private static WrittenFormula read(String formula) {
        StringBuilder kind = new StringBuilder(formula.length());
        List<WrittenCell> cells = new ArrayList<>();
        int written = 0;
        int end;
        for (int at = 0; at < formula.length(); at = end) {
            end = wordEnd(formula, at);
            Optional<WrittenCell> cell = cell(formula, at, end);
            if (cell.isPresent()) {
                cells.add(cell.get());
                kind.append(formula.substring(written, at)).append(CELL);
                written = end;
            }
        }
        kind.append(formula.substring(written));
        return new WrittenFormula(kind.toString(), cells);
    }

    /** Where a word, a text, the name of a sheet or any other sign ends. */
    private static int wordEnd(String formula, int from) {
        char first = formula.charAt(from);
        if (QUOTES.indexOf(first) >= 0) {
            int close = formula.indexOf(first, from + 1);
            return close < 0 ? formula.length() : close + 1;
        }
        int end = from;
        while (end < formula.length() && isInWord(formula.charAt(end))) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    private static boolean isInWord(char sign) {
        return Character.isLetterOrDigit(sign) || IN_NAMES.indexOf(sign) >= 0;
    }

    /** Whether the word that ends there is a function or a sheet, as in {@code LOG10(2)}. */
    private static boolean isCalledOrSheet(String formula, int end) {
        int next = end;
        while (next < formula.length() && Character.isWhitespace(formula.charAt(next))) {
            next++;
        }
        return next < formula.length() && (formula.charAt(next) == '(' || formula.charAt(next) == '!');
    }

    private static Optional<WrittenCell> cell(String formula, int from, int to) {
        return Corner.read(formula, from, to)
                .filter(corner -> corner.row() <= LAST_ROW && corner.column() <= LAST_COLUMN)
                .filter(corner -> !isCalledOrSheet(formula, to))
                .map(corner ->
                        new WrittenCell(corner, formula.charAt(from) == '$', formula.lastIndexOf('$', to - 1) > from));
    }

    /** Whether a formula of those parts, as POI has read it, names its cells in as many places. */
    boolean fits(Ptg... parts) {
        int named = Stream.of(parts).mapToInt(WrittenFormula::named).sum();
        return named == cells.size();
    }

    /**
     * The formula of a kind that has those parts, in the words of its kind; none where they name their cells in more or fewer
     * places, or otherwise than by corners.
     */
    static Optional<String> write(String kind, Ptg... parts) {
        StringBuilder written = new StringBuilder(kind.length() + 5 * parts.length);
        int at = 0;
        for (Ptg part : parts) {
            if (part instanceof AreaPtgBase area && area.getLastRow() == LAST_ROW) {
                return Optional.empty();
            }
            for (int corner = 0; corner < named(part); corner++) {
                int next = kind.indexOf(CELL, at);
                if (next < 0) {
                    return Optional.empty();
                }
                written.append(kind, at, next);
                appendCorner(written, part, corner == 0);
                at = next + 1;
            }
        }
        return kind.indexOf(CELL, at) < 0
                ? Optional.of(written.append(kind, at, kind.length()).toString())
                : Optional.empty();
    }

    private static void appendCorner(StringBuilder written, Ptg part, boolean isFirst) {
        if (part instanceof RefPtgBase cell) {
            append(written, cell.getColumn(), cell.isColRelative(), cell.getRow(), cell.isRowRelative());
        } else if (part instanceof AreaPtgBase area && isFirst) {
            append(
                    written,
                    area.getFirstColumn(),
                    area.isFirstColRelative(),
                    area.getFirstRow(),
                    area.isFirstRowRelative());
        } else if (part instanceof AreaPtgBase area) {
            append(
                    written,
                    area.getLastColumn(),
                    area.isLastColRelative(),
                    area.getLastRow(),
                    area.isLastRowRelative());
        }
    }

    private static void append(
            StringBuilder written, int column, boolean isColumnRelative, int row, boolean isRowRelative) {
        written.append(isColumnRelative ? "" : "$").append(CellReference.convertNumToColString(column));
        written.append(isRowRelative ? "" : "$").append(row + 1);
    }

    private static int named(Ptg part) {
        if (part instanceof AreaPtgBase) {
            return 2;
        }
        return part instanceof RefPtgBase ? 1 : 0;
    }

    /** The parts of this formula, made of those of another of its kind; none where a range is written from its end. */
    Optional<Ptg[]> parts(Ptg... ofAnother) {
        Ptg[] parts = new Ptg[ofAnother.length];
        int next = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = ofAnother[i].copy();
            if (parts[i] instanceof RefPtgBase cell) {
                put(cells.get(next), cell);
            } else if (parts[i] instanceof AreaPtgBase area && !put(cells.get(next), cells.get(next + 1), area)) {
                return Optional.empty();
            }
            next += named(parts[i]);
        }
        return Optional.of(parts);
    }

    private static void put(WrittenCell written, RefPtgBase cell) {
        cell.setRow(written.corner().row());
        cell.setColumn(written.corner().column());
        cell.setRowRelative(!written.row());
        cell.setColRelative(!written.column());
    }

    private static boolean put(WrittenCell first, WrittenCell last, AreaPtgBase area) {
        area.setFirstRow(first.corner().row());
        area.setFirstColumn(first.corner().column());
        area.setFirstRowRelative(!first.row());
        area.setFirstColRelative(!first.column());
        area.setLastRow(last.corner().row());
        area.setLastColumn(last.corner().column());
        area.setLastRowRelative(!last.row());
        area.setLastColRelative(!last.column());
        return area.getFirstRow() <= area.getLastRow() && area.getFirstColumn() <= area.getLastColumn();
    }
}
