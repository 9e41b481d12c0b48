package dk.forslagsark.excel.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Area3DPxg;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPxg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * Copies a sheet, as it looks and prints, into another workbook. A formula that counts cells of its own sheet goes along; one that
 * counts others, or uses a name, becomes the value it came to.
 */
public final class SheetCopy {
    private final XSSFSheet from;
    private final XSSFSheet to;
    private final XSSFEvaluationWorkbook formulas;
    private final Map<Short, XSSFCellStyle> styles = new HashMap<>();

    private SheetCopy(XSSFSheet from, XSSFSheet to) {
        this.from = from;
        this.to = to;
        this.formulas = XSSFEvaluationWorkbook.create(from.getWorkbook());
    }

    /** Copies the sheet, whose formulas have been evaluated, to an empty one of another workbook. */
    public static void copy(XSSFSheet from, XSSFSheet to) {
        SheetCopy copy = new SheetCopy(from, to);
        from.forEach(row -> copy.row((XSSFRow) row));
        copy.columns();
        SheetCells.merged(from).forEach(to::addMergedRegionUnsafe);
        copy.conditionalFormats();
        copy.page();
    }

    private void row(XSSFRow row) {
        XSSFRow made = to.createRow(row.getRowNum());
        made.setHeightInPoints(row.getHeightInPoints());
        made.setZeroHeight(row.getZeroHeight());
        for (Cell cell : (Row) row) {
            XSSFCell copied = made.createCell(cell.getColumnIndex());
            copied.setCellStyle(style(((XSSFCell) cell).getCellStyle()));
            content((XSSFCell) cell, copied);
        }
    }

    private XSSFCellStyle style(XSSFCellStyle style) {
        return styles.computeIfAbsent(style.getIndex(), fresh -> {
            XSSFCellStyle made = to.getWorkbook().createCellStyle();
            made.cloneStyleFrom(style);
            return made;
        });
    }

    private void content(XSSFCell cell, XSSFCell copied) {
        switch (CellValue.result(cell)) {
            case NUMERIC -> copied.setCellValue(cell.getNumericCellValue());
            case STRING -> copied.setCellValue(cell.getStringCellValue());
            case BOOLEAN -> copied.setCellValue(cell.getBooleanCellValue());
            default -> copied.setBlank();
        }
        if (cell.getCellType() == CellType.FORMULA && isOfOwnSheet(cell.getCellFormula())) {
            copied.setCellFormula(cell.getCellFormula());
        }
    }

    private boolean isOfOwnSheet(String formula) {
        int sheet = from.getWorkbook().getSheetIndex(from);
        Ptg[] parts = FormulaParser.parse(formula, formulas, FormulaType.CELL, sheet);
        return Stream.of(parts)
                .noneMatch(part -> part instanceof NamePtg
                        || part instanceof NameXPxg
                        || part instanceof Ref3DPxg
                        || part instanceof Area3DPxg);
    }

    private void columns() {
        int last = new Paper(from).printed().getLastColumn();
        IntStream.rangeClosed(0, last).forEach(column -> {
            to.setColumnWidth(column, from.getColumnWidth(column));
            to.setColumnHidden(column, from.isColumnHidden(column));
        });
    }

    /** With them go the number formats and colours that they show cells in. */
    private void conditionalFormats() {
        StylesTable looks = from.getWorkbook().getStylesSource();
        StylesTable madeLooks = to.getWorkbook().getStylesSource();
        for (CTConditionalFormatting format : from.getCTWorksheet().getConditionalFormattingArray()) {
            CTConditionalFormatting made = to.getCTWorksheet().addNewConditionalFormatting();
            made.set(format);
            for (CTCfRule rule : made.getCfRuleArray()) {
                if (rule.isSetDxfId()) {
                    rule.setDxfId(madeLooks.putDxf(looks.getDxfAt((int) rule.getDxfId())) - 1);
                }
            }
        }
    }

    private void page() {
        CTWorksheet page = from.getCTWorksheet();
        to.setDisplayGridlines(from.isDisplayGridlines());
        to.setFitToPage(from.getFitToPage());
        if (page.isSetPageSetup()) {
            to.getCTWorksheet().setPageSetup(page.getPageSetup());
        }
        if (page.isSetHeaderFooter()) {
            to.getCTWorksheet().setHeaderFooter(page.getHeaderFooter());
        }
        for (PageMargin margin : PageMargin.values()) {
            to.setMargin(margin, from.getMargin(margin));
        }
        IntStream.of(from.getRowBreaks()).forEach(to::setRowBreak);
        CellRangeAddress printed = new Paper(from).printed();
        XSSFWorkbook workbook = to.getWorkbook();
        workbook.setPrintArea(
                workbook.getSheetIndex(to),
                printed.getFirstColumn(),
                printed.getLastColumn(),
                printed.getFirstRow(),
                printed.getLastRow());
    }
}
