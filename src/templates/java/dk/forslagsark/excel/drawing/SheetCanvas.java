package dk.forslagsark.excel.drawing;

import dk.forslagsark.excel.sheet.SheetCells;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** Draws on one sheet of a template. Cells are given in Excel's own words: {@code D17}, {@code A1:R1}. */
final class SheetCanvas {
    /** Small and grey, in a header or footer. */
    static final String QUIET = "&\"Arial,Regular\"&8&K5F6B76";

    private final XSSFSheet sheet;
    private final Map<CellLook, XSSFCellStyle> styles = new HashMap<>();

    SheetCanvas(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Writes a text or, beginning with =, a formula, in that look. Of several cells the first takes it. */
    SheetCanvas put(String cells, String content, CellLook look) {
        CellRangeAddress range = CellRangeAddress.valueOf(cells);
        range.forEach(at -> cell(at.getRow(), at.getColumn()).setCellStyle(style(look)));
        XSSFCell first = cell(range.getFirstRow(), range.getFirstColumn());
        if (content.startsWith("=")) {
            first.setCellFormula(content.substring(1));
        } else if (!content.isEmpty()) {
            first.setCellValue(content);
        }
        return this;
    }

    /** The same with the cells made one. */
    SheetCanvas merged(String cells, String content, CellLook look) {
        put(cells, content, look);
        sheet.addMergedRegion(CellRangeAddress.valueOf(cells));
        return this;
    }

    /** The same with the formula in each cell, moved along as when it is filled to the right. */
    SheetCanvas across(String cells, String formula, CellLook look) {
        CellRangeAddress range = CellRangeAddress.valueOf(cells);
        put(cells, "", look);
        range.forEach(at -> cell(at.getRow(), at.getColumn())
                .setCellFormula(formula.replace("?", CellReference.convertNumToColString(at.getColumn()))));
        return this;
    }

    SheetCanvas name(String name, String cells) {
        CellRangeAddress range = CellRangeAddress.valueOf(cells);
        XSSFName made = sheet.getWorkbook().createName();
        made.setNameName(name);
        made.setRefersToFormula(sheet.getSheetName() + "!" + dollars(range));
        return this;
    }

    /** Whether anything drawn so far has that name. */
    boolean has(String name) {
        return !sheet.getWorkbook().getNames(name).isEmpty();
    }

    /** The cells of a name, as they stand in formulas. */
    String cells(String name) {
        return sheet.getWorkbook().getName(name).getRefersToFormula();
    }

    /** The row in which they begin, from 1. */
    int row(String name) {
        return new AreaReference(cells(name), SpreadsheetVersion.EXCEL2007)
                        .getFirstCell()
                        .getRow()
                + 1;
    }

    /** The one of them that is of a year, 1 being the first. */
    String cell(String name, int year) {
        AreaReference cells = new AreaReference(cells(name), SpreadsheetVersion.EXCEL2007);
        CellReference first = cells.getFirstCell();
        return first.getSheetName() + "!"
                + new CellReference(first.getRow(), first.getCol() + year - 1, true, true).formatAsString();
    }

    SheetCanvas height(int row, double points) {
        cell(row - 1, 0).getRow().setHeightInPoints((float) points);
        return this;
    }

    SheetCanvas width(String column, double digits) {
        sheet.setColumnWidth(CellReference.convertColStringToIndex(column), (int) (digits * 256));
        return this;
    }

    SheetCanvas hide(String column) {
        sheet.setColumnHidden(CellReference.convertColStringToIndex(column), true);
        return this;
    }

    /** Whole amounts without decimals, others with those they have. */
    SheetCanvas showDecimals(String cells) {
        String first = cells.substring(0, cells.indexOf(':'));
        return formatWhere(
                cells, "AND(ISNUMBER(%1$s),ABS(N(%1$s)-ROUND(N(%1$s),0))>0.0004)".formatted(first), "#,##0.0##");
    }

    /** Shows the cells in another number format where the formula holds. */
    SheetCanvas formatWhere(String cells, String formula, String format) {
        CTDxf dxf = CTDxf.Factory.newInstance();
        String danish = CellLook.danish(format);
        dxf.addNewNumFmt().setFormatCode(danish);
        dxf.getNumFmt().setNumFmtId(sheet.getWorkbook().createDataFormat().getFormat(danish));
        long id = sheet.getWorkbook().getStylesSource().putDxf(dxf) - 1;
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        formats.addConditionalFormatting(ranges(cells), formats.createConditionalFormattingRule(formula));
        CTConditionalFormatting[] all = sheet.getCTWorksheet().getConditionalFormattingArray();
        all[all.length - 1].getCfRuleArray(0).setDxfId(id);
        return this;
    }

    /** Colours the cells where the formula holds. */
    SheetCanvas colourWhere(String cells, String formula, int ink, int paper) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
        rule.createFontFormatting().setFontColor(CellLook.colour(ink));
        if (paper != CellLook.WHITE) {
            rule.createPatternFormatting().setFillBackgroundColor(CellLook.colour(paper));
        }
        formats.addConditionalFormatting(ranges(cells), rule);
        return this;
    }

    /**
     * A4 across, fitted to the width, with the number, the title and the page at the foot. Pages are counted by the sheet.
     *
     * @param pages how many there are at most, 0 for as many as it takes
     */
    SheetCanvas page(String printed, int pages) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) pages);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        sheet.setMargin(PageMargin.TOP, 0.55);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getPrintSetup().setUsePage(true);
        sheet.getPrintSetup().setPageStart((short) 1);
        headerAndFooter(pages == 1 ? "Side 1 af 1" : "Side &P af {sider}");
        workbook.setPrintArea(workbook.getSheetIndex(sheet), printed);
        return this;
    }

    /** The first page has a head of its own; there number and title stand at the foot. */
    private void headerAndFooter(String page) {
        sheet.setMargin(PageMargin.HEADER, 0.28);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.getHeaderFooterProperties().setDifferentFirst(true);
        sheet.getHeaderFooterProperties().setScaleWithDoc(false);
        sheet.getHeader().setLeft(QUIET + "{nummer} {titel}");
        sheet.getFooter().setRight(QUIET + page);
        sheet.getFirstFooter().setLeft(QUIET + "{nummer} {titel}");
        sheet.getFirstFooter().setRight(QUIET + page);
    }

    private XSSFCellStyle style(CellLook look) {
        return styles.computeIfAbsent(look, fresh -> fresh.style(sheet.getWorkbook()));
    }

    private XSSFCell cell(int row, int column) {
        return SheetCells.at(sheet, row, column);
    }

    private static CellRangeAddress[] ranges(String cells) {
        return new CellRangeAddress[] {CellRangeAddress.valueOf(cells)};
    }

    private static String dollars(CellRangeAddress range) {
        String first = dollars(range.getFirstRow(), range.getFirstColumn());
        String last = dollars(range.getLastRow(), range.getLastColumn());
        return first.equals(last) ? first : first + ":" + last;
    }

    private static String dollars(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }
}
