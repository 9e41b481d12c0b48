package dk.forslagsark.excel.reading;

import dk.forslagsark.danish.DanishDate;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.excel.RichCell;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.proposal.RichText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A cell as it is read; it need not be there.
 *
 * @param sheet its sheet
 * @param row its row, from 0
 * @param column its column, from 0
 */
record ReadCell(XSSFSheet sheet, int row, int column) {
    /** Decimals from which on a figure is what floating point made of it. */
    private static final int NOISE = 8;

    private static final double LARGEST = 1e18;

    static ReadCell of(XSSFCell cell) {
        return new ReadCell(cell.getSheet(), cell.getRowIndex(), cell.getColumnIndex());
    }

    /** Where it is, as Excel writes it: {@code 'Forslag'!D17}. */
    String address() {
        return SheetCells.address(sheet, row, column);
    }

    private Optional<XSSFCell> found() {
        XSSFRow at = sheet.getRow(row);
        return Optional.ofNullable(at).map(there -> there.getCell(column));
    }

    private CellType kind() {
        return found().map(CellValue::result).orElse(CellType.BLANK);
    }

    boolean isFormula() {
        return found().filter(CellValue::isFormula).isPresent();
    }

    /** The formula, without an equals sign. */
    Optional<String> formula() {
        return found().filter(CellValue::isFormula).map(XSSFCell::getCellFormula);
    }

    /** Whether it is a formula whose result the program that saved the workbook left out. */
    boolean isUncomputed() {
        return found().filter(CellValue::isFormula)
                .filter(cell -> !cell.getCTCell().isSetV())
                .isPresent();
    }

    /** Whether nobody sees it, as its row is hidden. */
    boolean isHidden() {
        XSSFRow at = sheet.getRow(row);
        return at != null && at.getZeroHeight();
    }

    /** Whether it shows nothing. */
    boolean isBlank() {
        return !isUncomputed() && text().isBlank();
    }

    /** What Excel shows for a formula that has no result: {@code #REF!}. */
    Optional<String> error() {
        return kind() == CellType.ERROR
                ? found().map(XSSFCell::getErrorCellValue)
                        .map(FormulaError::forInt)
                        .map(FormulaError::getString)
                : Optional.empty();
    }

    /** The number in it, without what floating point adds. */
    Optional<BigDecimal> number() {
        return exact().map(
                        number -> number.setScale(NOISE, RoundingMode.HALF_UP).stripTrailingZeros());
    }

    /** The number in it as it is. */
    Optional<BigDecimal> exact() {
        return kind() == CellType.NUMERIC ? found().flatMap(ReadCell::number) : Optional.empty();
    }

    /** What somebody may have written into the file is no number always. */
    private static Optional<BigDecimal> number(XSSFCell cell) {
        try {
            double value = cell.getNumericCellValue();
            return Math.abs(value) < LARGEST ? Optional.of(BigDecimal.valueOf(value)) : Optional.empty();
        } catch (RuntimeException notANumber) {
            return Optional.empty();
        }
    }

    /** Whether its figure is shown as a day or an hour: Excel makes the first of May of {@code 1.5}. */
    boolean isDay() {
        return exact().filter(number -> DateUtil.isValidExcelDate(number.doubleValue()))
                .flatMap(number -> found())
                .filter(DateUtil::isCellDateFormatted)
                .isPresent();
    }

    /** Whether its figure is shown as per cent. */
    boolean isPercent() {
        return exact().flatMap(number -> found())
                .map(cell -> cell.getCellStyle().getDataFormatString())
                .filter(format -> format.contains("%"))
                .isPresent();
    }

    /** Whether it shows its figure with points between thousands; a year has none. */
    boolean isGrouped() {
        return found().map(cell -> cell.getCellStyle().getDataFormatString())
                .filter(format -> format.contains("#,##0"))
                .isPresent();
    }

    /** What it shows, as one would type it in Danish: figures without points between thousands. */
    String text() {
        return switch (kind()) {
            case STRING -> found().map(XSSFCell::getStringCellValue).orElse("");
            case NUMERIC -> exact().map(ReadCell::plain).orElse("#TAL!");
            case BOOLEAN -> found().map(XSSFCell::getBooleanCellValue).orElse(false) ? "SAND" : "FALSK";
            case ERROR -> error().orElse("#FEJL!");
            default -> "";
        };
    }

    /** The same, a paragraph a line, with what stands out in it. */
    RichText words() {
        Optional<XSSFCell> rich = found().filter(cell -> cell.getCellType() == CellType.STRING);
        return rich.map(RichCell::words).orElseGet(() -> RichText.plain(text()));
    }

    private static String plain(BigDecimal number) {
        return DanishNumber.writeBriefly(number).replace(".", "");
    }

    /** The same of a cell of dates. */
    String day() {
        Optional<XSSFCell> dated = found().filter(
                        cell -> exact().filter(number -> DateUtil.isValidExcelDate(number.doubleValue()))
                                .isPresent());
        return dated.map(cell -> DanishDate.write(CellValue.day(cell))).orElseGet(this::text);
    }

    /** What has been commented on it. */
    Optional<String> comment() {
        return found().map(Cell::getCellComment)
                .map(Comment::getString)
                .map(string -> string.getString())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
