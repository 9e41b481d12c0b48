package dk.forslagsark.excel.template;

import dk.forslagsark.danish.Reading;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.language.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Finds where the defined names of a workbook point. Read afresh each time, as rows move while it is filled; but once where the
 * workbook is only read.
 */
public final class NamedRanges {
    private static final String QUOTE = "\"";

    /** As nearly all names are written; others are left to POI, which takes its time. */
    private static final Pattern PLAIN = Pattern.compile(
            "'?(?<sheet>[\\p{L}\\d ]+)'?!(?<cells>\\$[A-Z]{1,3}\\$[1-9]\\d{0,6}(?::\\$[A-Z]{1,3}\\$[1-9]\\d{0,6})?)");

    private final XSSFWorkbook workbook;
    /** What has been found in a workbook that stays as it is. */
    private final Optional<Map<String, Optional<Reading<NamedRange>>>> known;

    private final Supplier<List<String>> all;

    /** The names of a workbook that may be changed. */
    public NamedRanges(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.known = Optional.empty();
        this.all = () -> all(workbook);
    }

    private NamedRanges(XSSFWorkbook workbook, List<String> all) {
        this.workbook = workbook;
        this.known = Optional.of(new HashMap<>());
        this.all = () -> all;
    }

    /** The names of a workbook that stays as it is. */
    public static NamedRanges standing(XSSFWorkbook workbook) {
        return new NamedRanges(workbook, all(workbook));
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    private static List<String> all(XSSFWorkbook workbook) {
        return workbook.getAllNames().stream().map(XSSFName::getNameName).toList();
    }

    /** The place of a name, or why it cannot be used; empty if the workbook has no such name. */
    Optional<Reading<NamedRange>> read(String name) {
        return known.map(found -> found.computeIfAbsent(name, this::readNow)).orElseGet(() -> readNow(name));
    }

    private Optional<Reading<NamedRange>> readNow(String name) {
        List<XSSFName> found = named(name);
        if (found.size() > 1) {
            return Optional.of(Reading.failed(Texts.of("excel.names.twice", name, found.size())));
        }
        return found.stream().findFirst().map(this::place);
    }

    /** The place of a name that is there and good. */
    public Optional<NamedRange> find(String name) {
        return read(name).flatMap(Reading::value);
    }

    /** The place of a name the contract has been checked for. */
    public NamedRange get(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    /** The places of all names that begin so. */
    public Stream<NamedRange> beginningWith(String beginning) {
        return all.get().stream().filter(name -> name.startsWith(beginning)).flatMap(name -> find(name).stream());
    }

    public boolean has(String name) {
        return !named(name).isEmpty();
    }

    /** Lets a name point to the same columns, down to another last row. */
    public void extend(String name, int lastRow) {
        NamedRange place = get(name);
        CellRangeAddress cells = place.cells().copy();
        cells.setLastRow(lastRow);
        named(name).get(0).setRefersToFormula(SheetCells.quoted(place.sheet().getSheetName()) + "!" + absolute(cells));
    }

    /** Lets a name, which need not be there, point to rows in the columns of another. */
    public void define(String name, NamedRange like, int firstRow, int lastRow) {
        CellRangeAddress cells = like.cells().copy();
        cells.setFirstRow(firstRow);
        cells.setLastRow(lastRow);
        write(name, SheetCells.quoted(like.sheet().getSheetName()) + "!" + absolute(cells));
    }

    /** Lets a name, which need not be there, stand for a text. */
    public void keep(String name, String text) {
        write(name, QUOTE + text.replace(QUOTE, QUOTE + QUOTE) + QUOTE);
    }

    /** The text that a name stands for; empty where it stands for none. */
    public Optional<String> kept(String name) {
        return named(name).stream()
                .map(XSSFName::getRefersToFormula)
                .filter(formula -> formula.length() > 1 && formula.startsWith(QUOTE) && formula.endsWith(QUOTE))
                .map(formula -> formula.substring(1, formula.length() - 1).replace(QUOTE + QUOTE, QUOTE))
                .findFirst();
    }

    private void write(String name, String formula) {
        XSSFName written = named(name).stream().findFirst().orElseGet(workbook::createName);
        written.setNameName(name);
        written.setRefersToFormula(formula);
    }

    /** A name for the whole workbook comes before those of single sheets, as in Excel. */
    private List<XSSFName> named(String name) {
        List<XSSFName> all = List.copyOf(workbook.getNames(name));
        List<XSSFName> global =
                all.stream().filter(found -> found.getSheetIndex() < 0).toList();
        return global.isEmpty() ? all : global;
    }

    private Reading<NamedRange> place(XSSFName name) {
        String formula = name.getRefersToFormula();
        if (formula.contains("#REF!")) {
            return Reading.failed(Texts.of("excel.names.deleted", name.getNameName()));
        }
        try {
            return area(name.getNameName(), formula);
        } catch (RuntimeException notCells) {
            return notCells(name.getNameName(), formula);
        }
    }

    private Reading<NamedRange> area(String name, String formula) {
        Matcher plain = PLAIN.matcher(formula);
        XSSFSheet sheet = plain.matches() ? workbook.getSheet(plain.group("sheet")) : null;
        return Optional.ofNullable(sheet)
                .map(found -> new NamedRange(name, found, SheetCells.range(plain.group("cells"))))
                .filter(NamedRanges::isOnSheet)
                .map(Reading::of)
                .orElseGet(() -> areaAsWritten(name, formula));
    }

    private static boolean isOnSheet(NamedRange place) {
        CellRangeAddress cells = place.cells();
        return cells.getFirstRow() <= cells.getLastRow()
                && cells.getFirstColumn() <= cells.getLastColumn()
                && cells.getLastRow() <= SpreadsheetVersion.EXCEL2007.getLastRowIndex()
                && cells.getLastColumn() <= SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
    }

    private Reading<NamedRange> areaAsWritten(String name, String formula) {
        if (!AreaReference.isContiguous(formula)) {
            return Reading.failed(Texts.of("excel.names.apart", name, formula));
        }
        AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
        CellReference first = area.getFirstCell();
        CellReference last = area.getLastCell();
        XSSFSheet sheet = workbook.getSheet(first.getSheetName());
        if (sheet == null || first.getRow() < 0 || first.getCol() < 0) {
            return notCells(name, formula);
        }
        return Reading.of(new NamedRange(
                name, sheet, new CellRangeAddress(first.getRow(), last.getRow(), first.getCol(), last.getCol())));
    }

    private static Reading<NamedRange> notCells(String name, String formula) {
        return Reading.failed(Texts.of("excel.names.no-cells", name, formula));
    }

    private static String absolute(CellRangeAddress cells) {
        return new AreaReference(
                        new CellReference(cells.getFirstRow(), cells.getFirstColumn(), true, true),
                        new CellReference(cells.getLastRow(), cells.getLastColumn(), true, true),
                        SpreadsheetVersion.EXCEL2007)
                .formatAsString();
    }
}
