package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.excel.template.TemplateTable;
import dk.forslagsark.proposal.Block;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a table from that above the first to the total, neither of which belongs to a committee or an area: so a row counts
 * wherever between them it is inserted.
 *
 * @param sheet where
 * @param first the row above the first, from 0
 * @param last the row of the total
 */
record LiveRange(XSSFSheet sheet, int first, int last) {
    /** The rows of a table that follows from Table 1; it has a total. */
    static LiveRange of(NamedRanges places, TemplateTable table) {
        return of(places.get(table.first()), places.get(table.name("total")));
    }

    /** The rows of a block of Table 1. */
    static LiveRange of(NamedRanges places, Block block) {
        String total = block == Block.PERMANENT ? TemplateNames.PERMANENT_TOTAL : TemplateNames.IMPLEMENTATION_TOTAL;
        return of(places.get(TemplateNames.label(block)), places.get(total));
    }

    private static LiveRange of(NamedRange labels, NamedRange total) {
        return new LiveRange(labels.sheet(), Math.max(0, labels.firstRow() - 1), total.firstRow());
    }

    /** The cells of a column, for a formula in that cell. Its rows stay the same when the formula is sorted elsewhere. */
    String column(String column, XSSFCell forCell) {
        return on(sheet, forCell) + column + "$" + (first + 1) + ":" + column + "$" + (last + 1);
    }

    /** A cell, for a formula in that other cell. */
    static String cell(XSSFSheet sheet, int row, int column, XSSFCell forCell) {
        return on(sheet, forCell) + new CellReference(row, column, true, true).formatAsString();
    }

    private static String on(XSSFSheet sheet, XSSFCell forCell) {
        return forCell.getSheet() == sheet ? "" : SheetCells.quoted(sheet.getSheetName()) + "!";
    }
}
