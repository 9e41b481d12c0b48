package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * @param shifts by how many years the table of a detail begins later than Table 1, of those that do not begin with it
 * @param tables the same of tables, by what their names begin with
 */
record Inputs(
        XSSFSheet sheet,
        int firstYear,
        int years,
        Map<RowRef, Integer> rows,
        Map<LineRef, Integer> details,
        Set<Integer> headings,
        Map<RowRef, Integer> shifts,
        Map<String, Integer> tables) {
    /** The most arguments of a function: Excel takes 255 of any. */
    private static final int MOST_ARGUMENTS = 250;

    /** The most cells and ranges that POI, which checks the workbook, counts in one function. */
    private static final int MOST_COUNTED = 30;

    Inputs(XSSFSheet sheet, int firstYear, int years, Map<String, Integer> tables) {
        this(sheet, firstYear, years, new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>(), tables);
    }

    /** A detail that is entered in that table. */
    void put(RowRef ref, int row, TemplateTable table) {
        rows.put(ref, row);
        shifts.put(ref, shift(table));
    }

    /** By how many years the table begins later than Table 1. */
    int shift(TemplateTable table) {
        return tables.getOrDefault(table.prefix(), 0);
    }

    /** The column in which a year stands in a row, the first year of Table 1 being 0; empty where its table has not that year. */
    Optional<Integer> column(RowRef ref, int year) {
        int shift = shifts.getOrDefault(ref, 0);
        int own = year - shift;
        return Optional.of(firstYear + own).filter(any -> shift < 0 ? own < years : own >= 0);
    }

    /** The year above a column of Table 1, for a cell of its sheet. */
    String yearOfTableOne(int year) {
        int row = new NamedRanges(sheet.getWorkbook()).get(TemplateNames.YEARS).firstRow();
        return new CellReference(row, firstYear + year, true, false).formatAsString();
    }

    /** The cell of the first year of each row whose years are those of Table 1. */
    Map<RowRef, XSSFCell> firstCells() {
        return rows.entrySet().stream()
                .filter(at -> shifts.getOrDefault(at.getKey(), 0) == 0)
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
        return cells(refs, year, forCell).flatMap(cells -> Stream.of(blankOrSum(cells), sum(cells))
                .filter(ExcelFormulas::isShortEnough)
                .findFirst());
    }

    /** Whether the details are entered each by itself; where they are not, their row is. */
    boolean areEntered(List<RowRef> details) {
        return !details.isEmpty() && rows.keySet().containsAll(details);
    }

    /**
     * The sum of the entered details of a row in a year: down to the row above that which follows upon the last of them now, so
     * that one that is inserted there counts too. Empty where their table has not that year; in a year that is not shown yet it
     * is blank until somebody shows it.
     */
    Optional<String> sumOfEntered(List<RowRef> details, int year) {
        boolean waits = year >= years && shifts.getOrDefault(details.get(0), 0) != 0;
        return column(details.get(0), year)
                .map(column -> sumInColumn(details, column))
                .map(sum -> waits ? "IF(%s=\"\",\"\",%s)".formatted(yearOfTableOne(year), sum) : sum);
    }

    private String sumInColumn(List<RowRef> details, int index) {
        int first = details.stream().mapToInt(rows::get).min().orElseThrow();
        int last = details.stream().mapToInt(rows::get).max().orElseThrow();
        String column = CellReference.convertNumToColString(index);
        String after = "$A$" + (last + 2);
        String cells = "%1$s$%2$d:OFFSET(%3$s,-1,COLUMN(%1$s$%2$d)-COLUMN(%3$s))"
                .formatted(column, (headings.contains(first - 1) ? first - 1 : first) + 1, after);
        return blankOrSum(List.of(cells));
    }

    /** The sum of the rows in the last year shown, for that cell; 0 where all are blank. Empty if it cannot be said. */
    Optional<String> lastYear(List<RowRef> refs, XSSFCell forCell) {
        return cells(refs, years - 1, forCell).map(Inputs::sum).filter(ExcelFormulas::isShortEnough);
    }

    /** A cell of the row; empty if the row stands nowhere. */
    Optional<String> cell(RowRef ref, int column, XSSFCell forCell) {
        return Optional.ofNullable(rows.get(ref))
                .map(row -> on(forCell) + CellReference.convertNumToColString(column) + (row + 1));
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

    /** The cells and ranges of the rows in a year; empty where one of them has none. */
    private Optional<List<String>> cells(List<RowRef> counted, int year, XSSFCell forCell) {
        List<RowRef> refs = located(counted);
        if (refs.isEmpty()
                || !rows.keySet().containsAll(refs)
                || refs.stream().anyMatch(ref -> column(ref, year).isEmpty())) {
            return Optional.empty();
        }
        Map<Integer, List<RowRef>> byColumn = refs.stream()
                .collect(Collectors.groupingBy(
                        ref -> column(ref, year).orElseThrow(), TreeMap::new, Collectors.toList()));
        return Optional.of(byColumn.entrySet().stream()
                .flatMap(column -> cells(column.getValue(), on(forCell), column.getKey()))
                .toList());
    }

    private String on(XSSFCell forCell) {
        return forCell.getSheet() == sheet ? "" : SheetCells.quoted(sheet.getSheetName()) + "!";
    }

    private Stream<String> cells(List<RowRef> refs, String on, int column) {
        String name = CellReference.convertNumToColString(column);
        return stretches(refs).stream().map(stretch -> on + cells(name, stretch[0] + 1, stretch[1] + 1));
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
