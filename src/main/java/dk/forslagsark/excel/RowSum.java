package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sum of cells of one column as a formula, rounded to the krone.
 *
 * @param sheet where they stand
 * @param rows their rows, from 0
 */
record RowSum(XSSFSheet sheet, Collection<Integer> rows) {
    private static final int MOST_ARGUMENTS = 200;

    /**
     * The formula; empty where there is nothing to add up, or it would be longer than Excel takes.
     *
     * @param from the sheet on which the formula stands
     */
    Optional<String> formula(int column, XSSFSheet from) {
        String on = from == sheet ? "" : SheetCells.quoted(sheet.getSheetName()) + "!";
        List<String> cells = stretches(on, CellReference.convertNumToColString(column));
        return cells.isEmpty() ? Optional.empty() : Optional.of(sum(cells)).filter(ExcelFormulas::isShortEnough);
    }

    private static String sum(List<String> cells) {
        String sums = IntStream.iterate(0, first -> first < cells.size(), first -> first + MOST_ARGUMENTS)
                .mapToObj(first -> cells.subList(first, Math.min(cells.size(), first + MOST_ARGUMENTS)))
                .map(some -> "SUM(" + String.join(",", some) + ")")
                .collect(Collectors.joining("+"));
        return "ROUND(" + sums + ",3)";
    }

    /** One range for rows that follow upon each other. */
    private List<String> stretches(String on, String column) {
        List<String> cells = new ArrayList<>();
        List<Integer> inOrder = List.copyOf(new TreeSet<>(rows));
        int first = 0;
        for (int i = 1; i <= inOrder.size(); i++) {
            if (i == inOrder.size() || inOrder.get(i) != inOrder.get(i - 1) + 1) {
                cells.add(on + range(column, inOrder.get(first) + 1, inOrder.get(i - 1) + 1));
                first = i;
            }
        }
        return cells;
    }

    private static String range(String column, int first, int last) {
        return first == last ? column + first : column + first + ":" + column + last;
    }
}
