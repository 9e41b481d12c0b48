package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.proposal.RowRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where in the workbook each amount is entered: that of a row in Table 1, that of a detail in the table of its area. All
 * other cells that count it refer to there.
 *
 * @param sheet the sheet of Table 1
 * @param firstYear the column of the first year, from 0
 * @param years how many years are shown
 * @param rows the row of each, from 0
 */
record Inputs(XSSFSheet sheet, int firstYear, int years, Map<RowRef, Integer> rows) {
    /** Excel takes no more arguments in a function. */
    private static final int MOST_ARGUMENTS = 250;

    Inputs(XSSFSheet sheet, int firstYear, int years) {
        this(sheet, firstYear, years, new HashMap<>());
    }

    void put(RowRef ref, int row) {
        rows.put(ref, row);
    }

    /** The sum of the rows in a year, the first being 0, for that cell; blank where all are. Empty if it cannot be said. */
    Optional<String> sum(List<RowRef> refs, int year, XSSFCell forCell) {
        return cells(refs, firstYear + year, forCell)
                .map(cells -> isOne(cells)
                        ? "IF(%1$s=\"\",\"\",%1$s)".formatted(cells)
                        : "IF(COUNT(%1$s)=0,\"\",ROUND(SUM(%1$s),3))".formatted(cells));
    }

    /** The sum of the rows in the last year shown, for that cell; 0 where all are blank. Empty if it cannot be said. */
    Optional<String> lastYear(List<RowRef> refs, XSSFCell forCell) {
        return cells(refs, firstYear + years - 1, forCell).map("ROUND(SUM(%s),3)"::formatted);
    }

    /** The text in a column of the row. */
    Optional<String> text(RowRef ref, int column, XSSFCell forCell) {
        return cells(List.of(ref), column, forCell).map(cell -> cell + "&\"\"");
    }

    private static boolean isOne(String cells) {
        return !cells.contains(":") && !cells.contains(",");
    }

    private Optional<String> cells(List<RowRef> refs, int column, XSSFCell forCell) {
        if (refs.isEmpty() || !rows.keySet().containsAll(refs)) {
            return Optional.empty();
        }
        String on = forCell.getSheet() == sheet ? "" : SheetCells.quoted(sheet.getSheetName()) + "!";
        String name = CellReference.convertNumToColString(column);
        List<int[]> stretches = stretches(refs);
        return stretches.size() > MOST_ARGUMENTS
                ? Optional.empty()
                : Optional.of(stretches.stream()
                        .map(stretch -> on + cells(name, stretch[0] + 1, stretch[1] + 1))
                        .collect(Collectors.joining(",")));
    }

    private static String cells(String column, int first, int last) {
        return first == last ? column + first : column + first + ":" + column + last;
    }

    /** First and last of the rows that follow upon each other. */
    private List<int[]> stretches(List<RowRef> refs) {
        List<int[]> found = new ArrayList<>();
        for (int row : new TreeSet<>(refs.stream().map(rows::get).toList())) {
            if (!found.isEmpty() && found.get(found.size() - 1)[1] == row - 1) {
                found.get(found.size() - 1)[1] = row;
            } else {
                found.add(new int[] {row, row});
            }
        }
        return found;
    }
}
