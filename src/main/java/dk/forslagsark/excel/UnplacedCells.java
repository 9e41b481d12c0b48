package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.ContentKind;
import dk.forslagsark.excel.sheet.HiddenText;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What is written in a workbook outside all places that have a name: the words of its template, and what somebody has put beside them.
 * A filled workbook keeps a mark of each that it was made with, so that what has come since is known.
 */
public final class UnplacedCells {
    /** What a mark of a text is long, and behind it that of its column. */
    private static final int TEXT = 8;

    private static final int MARK = TEXT + 4;

    private static final int LONGEST = 10 << 20;

    /** Names that the program of a sheet gives by itself. */
    private static final String BUILT_IN = "_xlnm";

    private final XSSFWorkbook workbook;
    private final Map<String, Map<Integer, List<CellRangeAddress>>> placed = new HashMap<>();

    private UnplacedCells(XSSFWorkbook workbook) {
        this.workbook = workbook;
        NamedRanges places = new NamedRanges(workbook);
        workbook.getAllNames().stream()
                .map(XSSFName::getNameName)
                .filter(name -> !TemplateNames.isOfHidden(name) && !name.startsWith(BUILT_IN))
                .flatMap(name -> places.find(name).stream())
                .forEach(this::addPlace);
    }

    private void addPlace(NamedRange place) {
        Map<Integer, List<CellRangeAddress>> rows =
                placed.computeIfAbsent(place.sheet().getSheetName(), any -> new HashMap<>());
        int last = Math.min(place.lastRow(), place.sheet().getLastRowNum());
        for (int row = place.firstRow(); row <= last; row++) {
            rows.computeIfAbsent(row, any -> new ArrayList<>()).add(place.cells());
        }
    }

    /** Marks those that a workbook has when it is filled. It must carry a hidden text already. */
    static void keep(XSSFWorkbook workbook) {
        String marks = new UnplacedCells(workbook)
                .all().stream().map(UnplacedCells::mark).sorted().collect(Collectors.joining());
        HiddenText.putBeside(workbook, marks);
    }

    /** Those that have come since it was filled, in their order; none where it has kept no marks. */
    public static List<XSSFCell> come(XSSFWorkbook workbook) {
        return HiddenText.beside(workbook, LONGEST)
                .map(marks -> new UnplacedCells(workbook).without(marks))
                .orElse(List.of());
    }

    /** A text is first looked for in its own column, then in any, for columns may have been put in. */
    private List<XSSFCell> without(String marks) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i + MARK <= marks.length(); i += MARK) {
            known.merge(marks.substring(i, i + MARK), 1, Integer::sum);
        }
        List<XSSFCell> elsewhere = left(all(), known, UnplacedCells::mark);
        Map<String, Integer> texts = new HashMap<>();
        known.forEach((mark, count) -> texts.merge(mark.substring(0, TEXT), Math.max(0, count), Integer::sum));
        return left(elsewhere, texts, UnplacedCells::markOfText).stream()
                .filter(cell -> !cell.getRow().getZeroHeight())
                .toList();
    }

    /** The cells that are not among so many known ones, which are counted down. */
    private static List<XSSFCell> left(
            List<XSSFCell> cells, Map<String, Integer> known, Function<XSSFCell, String> mark) {
        return cells.stream()
                .filter(cell -> known.merge(mark.apply(cell), -1, Integer::sum) < 0)
                .toList();
    }

    /** Those of the sheets with places first: a copy of one that lies before it has the same texts, and it is the copy that has come. */
    private List<XSSFCell> all() {
        List<XSSFCell> all = new ArrayList<>();
        StreamSupport.stream(workbook.spliterator(), false)
                .filter(sheet -> workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE)
                .sorted(Comparator.comparing(sheet -> !placed.containsKey(sheet.getSheetName())))
                .forEach(sheet -> add((XSSFSheet) sheet, all));
        return all;
    }

    private void add(XSSFSheet sheet, List<XSSFCell> all) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (isWritten(cell) && !isPlaced(cell)) {
                    all.add((XSSFCell) cell);
                }
            }
        }
    }

    private static boolean isWritten(Cell cell) {
        CellType kind = ContentKind.of((XSSFCell) cell);
        return kind == CellType.NUMERIC
                || kind == CellType.STRING && !cell.getStringCellValue().isBlank();
    }

    private boolean isPlaced(Cell cell) {
        return placed
                .getOrDefault(cell.getSheet().getSheetName(), Map.of())
                .getOrDefault(cell.getRowIndex(), List.of())
                .stream()
                .anyMatch(cells -> cells.containsColumn(cell.getColumnIndex()));
    }

    private static String mark(XSSFCell cell) {
        return markOfText(cell) + "%04x".formatted(cell.getColumnIndex());
    }

    /** The same whatever spaces another program makes of it. */
    private static String markOfText(XSSFCell cell) {
        String text = ContentKind.of(cell) == CellType.NUMERIC
                ? Double.toString(cell.getNumericCellValue())
                : cell.getStringCellValue().strip().replaceAll("\\s+", " ");
        return "%08x".formatted(text.hashCode());
    }
}
