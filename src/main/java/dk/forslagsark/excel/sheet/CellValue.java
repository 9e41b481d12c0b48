package dk.forslagsark.excel.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * Puts values into cells. Text goes in as text whatever it begins with; see {@link QuotedTexts}. A cell that holds a formula keeps it: there the
 * template computes for itself.
 */
public final class CellValue {
    /** The most characters Excel takes in a cell. */
    public static final int LONGEST_TEXT = 32_767;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    /** Would be printed as boxes, and says nothing. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern ILLEGAL_IN_XML =
            Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Excel takes {@code _x0041_} for an escaped A, so that the text itself has to be escaped. */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellValue() {}

    public static void put(XSSFCell cell, String text) {
        if (isFormula(cell)) {
            return;
        }
        if (text.isEmpty()) {
            clear(cell);
            return;
        }
        cell.setCellValue(escaped(text));
    }

    public static void put(XSSFCell cell, Optional<BigDecimal> number) {
        if (isFormula(cell)) {
            return;
        }
        clear(cell);
        number.ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }

    /** POI makes a blank cell anew. */
    private static void clear(XSSFCell cell) {
        if (ContentKind.of(cell) != CellType.BLANK) {
            cell.setBlank();
        }
    }

    /** Puts a day in, counted as the workbook counts its days: from 1900 or from 1904. */
    public static void putDay(XSSFCell cell, Optional<LocalDate> day) {
        boolean from1904 = cell.getSheet().getWorkbook().isDate1904();
        put(cell, day.map(date -> BigDecimal.valueOf(DateUtil.getExcelDate(date, from1904))));
    }

    /** The day a figure in the cell stands for. */
    public static LocalDate day(XSSFCell cell) {
        boolean from1904 = cell.getSheet().getWorkbook().isDate1904();
        return DateUtil.getLocalDateTime(cell.getNumericCellValue(), from1904).toLocalDate();
    }

    public static boolean isFormula(XSSFCell cell) {
        return ContentKind.isFormula(cell);
    }

    /** The kind of what the cell shows: its value, or what its formula came to. */
    public static CellType result(XSSFCell cell) {
        return ContentKind.shown(cell);
    }

    /** The text without what a workbook cannot hold or no page can show. */
    public static String clean(String text) {
        String oneKindOfBreak = LINE_BREAK.matcher(text).replaceAll("\n");
        String printed = CONTROL.matcher(oneKindOfBreak).replaceAll("").replace('\t', ' ');
        return ILLEGAL_IN_XML.matcher(printed).replaceAll("\uFFFD");
    }

    /** How many characters of a cell the text takes. */
    public static int length(String text) {
        return escaped(text).length();
    }

    /** The text as a workbook holds it. */
    public static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(clean(text)).replaceAll("_x005F_");
    }
}
