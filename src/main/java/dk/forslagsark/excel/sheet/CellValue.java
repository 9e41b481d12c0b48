package dk.forslagsark.excel.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Puts values into cells. Text goes in as text whatever it begins with. A cell that holds a formula keeps it: there the
 * template computes for itself.
 */
public final class CellValue {
    /** The most characters Excel takes in a cell. */
    public static final int LONGEST_TEXT = 32_767;

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
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
            cell.setBlank();
            return;
        }
        cell.setCellValue(escaped(text));
        if ("=+-@".indexOf(text.charAt(0)) >= 0) {
            quote(cell);
        }
    }

    public static void put(XSSFCell cell, Optional<BigDecimal> number) {
        if (isFormula(cell)) {
            return;
        }
        cell.setBlank();
        number.ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }

    public static boolean isFormula(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA;
    }

    /** The text without what a workbook cannot hold. */
    public static String clean(String text) {
        String oneKindOfBreak = LINE_BREAK.matcher(text).replaceAll("\n");
        return ILLEGAL_IN_XML.matcher(oneKindOfBreak).replaceAll("\uFFFD");
    }

    /** How many characters of a cell the text takes. */
    public static int length(String text) {
        return escaped(text).length();
    }

    private static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(clean(text)).replaceAll("_x005F_");
    }

    /** The mark that keeps Excel from making a formula of the text when somebody edits the cell. */
    private static void quote(XSSFCell cell) {
        if (!cell.getCellStyle().getQuotePrefixed()) {
            XSSFCellStyle quoted = cell.getSheet().getWorkbook().createCellStyle();
            quoted.cloneStyleFrom(cell.getCellStyle());
            quoted.setQuotePrefixed(true);
            cell.setCellStyle(quoted);
        }
    }
}
