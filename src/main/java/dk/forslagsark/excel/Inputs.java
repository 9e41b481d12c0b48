package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where in the workbook each amount is entered: that of a row in Table 1, that of a detail in the table of its area, if it is
 * printed. All other cells that count it refer to there; details that are not printed count by their row.
 *
 * @param sheet the sheet of Table 1
 * @param firstYear the column of the first year, from 0
 * @param years how many years are shown
 * @param rows the row of each, from 0
 * @param details how many details a row has, of those that have some
 * @param headings the rows that are headings above details
 */
record Inputs(
        XSSFSheet sheet,
        int firstYear,
        int years,
        Map<RowRef, Integer> rows,
        Map<LineRef, Integer> details,
        Set<Integer> headings) {
    /** The most arguments of a function: Excel takes 255 of any. */
    private static final int MOST_ARGUMENTS = 250;

    /** The most cells and ranges that POI, which checks the workbook, counts in one function. */
    private static final int MOST_COUNTED = 30;

    Inputs(XSSFSheet sheet, int firstYear, int years) {
        this(sheet, firstYear, years, new HashMap<>(), new HashMap<>(), new HashSet<>());
    }

    void put(RowRef ref, int row) {
        rows.put(ref, row);
    }

    /** The cell of the first year of each row. */
    Map<RowRef, XSSFCell> firstCells() {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, at -> SheetCells.at(sheet, at.getValue(), firstYear)));
    }

    void putHeading(int row) {
        headings.add(row);
    }

    /** A row of Table 1 with so many details. */
    void put(LineRef ref, int row, int ofDetails) {
        rows.put(ref, row);
        details.put(ref, ofDetails);
    }

    /**
     * The sum of the rows in a year, the first being 0, for that cell; blank where all are, or 0 where a formula that asks
     * would be too long for Excel. Empty if it cannot be said.
     */
    Optional<String> sum(List<RowRef> refs, int year, XSSFCell forCell) {
        return cells(refs, firstYear + year, forCell).flatMap(cells -> Stream.of(blankOrSum(cells), sum(cells))
                .filter(ExcelFormulas::isShortEnough)
                .findFirst());
    }

    /** Whether the details are entered each by itself; where they are not, their row is. */
    boolean areEntered(List<RowRef> details) {
        return !details.isEmpty() && rows.keySet().containsAll(details);
    }

    /**
     * The sum of the entered details of a row in a year: down to the row above that which follows upon the last of them now, so
     * that one that is inserted there counts too.
     */
    String sumOfEntered(List<RowRef> details, int year, XSSFCell forCell) {
        int first = details.stream().mapToInt(rows::get).min().orElseThrow();
        int last = details.stream().mapToInt(rows::get).max().orElseThrow();
        String column = CellReference.convertNumToColString(firstYear + year);
        String after = "$A$" + (last + 2);
        String cells = "%s$%d:OFFSET(%s,-1,COLUMN()-COLUMN(%3$s))"
                .formatted(column, (headings.contains(first - 1) ? first - 1 : first) + 1, after);
        return blankOrSum(List.of(cells));
    }

    /** The sum of the rows in the last year shown, for that cell; 0 where all are blank. Empty if it cannot be said. */
    Optional<String> lastYear(List<RowRef> refs, XSSFCell forCell) {
        return cells(refs, firstYear + years - 1, forCell).map(Inputs::sum).filter(ExcelFormulas::isShortEnough);
    }

    /** A cell of the row; empty if the row stands nowhere. */
    Optional<String> cell(RowRef ref, int column, XSSFCell forCell) {
        return cells(List.of(ref), column, forCell).map(cells -> cells.get(0));
    }

    /** The text in a column of the row. */
    Optional<String> text(RowRef ref, int column, XSSFCell forCell) {
        return cell(ref, column, forCell).map(cell -> cell + "&\"\"");
    }

    private static String blankOrSum(List<String> cells) {
        if (cells.size() == 1 && !cells.get(0).contains(":")) {
            return "IF(%1$s=\"\",\"\",%1$s)".formatted(cells.get(0));
        }
        return "IF(%s=0,\"\",%s)".formatted(calls("COUNT", cells, MOST_COUNTED), sum(cells));
    }

    private static String sum(List<String> cells) {
        return "ROUND(%s,3)".formatted(calls("SUM", cells, MOST_ARGUMENTS));
    }

    /** The function of all cells, added up from several calls where it does not take as many. */
    private static String calls(String function, List<String> cells, int most) {
        return IntStream.iterate(0, from -> from < cells.size(), from -> from + most)
                .mapToObj(from -> cells.subList(from, Math.min(cells.size(), from + most)))
                .map(some -> function + "(" + String.join(",", some) + ")")
                .collect(Collectors.joining("+"));
    }

    /** The cells and ranges of the rows. */
    private Optional<List<String>> cells(List<RowRef> counted, int column, XSSFCell forCell) {
        List<RowRef> refs = located(counted);
        if (refs.isEmpty() || !rows.keySet().containsAll(refs)) {
            return Optional.empty();
        }
        String on = forCell.getSheet() == sheet ? "" : SheetCells.quoted(sheet.getSheetName()) + "!";
        String name = CellReference.convertNumToColString(column);
        return Optional.of(stretches(refs).stream()
                .map(stretch -> on + cells(name, stretch[0] + 1, stretch[1] + 1))
                .toList());
    }

    /** The same with the row in place of its details, where these are all there and stand nowhere. */
    private List<RowRef> located(List<RowRef> refs) {
        Set<RowRef> all = Set.copyOf(refs);
        return refs.stream()
                .map(ref -> rows.containsKey(ref) || !isWhole(ref.owner(), all) ? ref : ref.owner())
                .distinct()
                .toList();
    }

    private boolean isWhole(LineRef line, Set<RowRef> refs) {
        return IntStream.range(0, details.getOrDefault(line, 0)).allMatch(index -> refs.contains(line.detail(index)));
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
