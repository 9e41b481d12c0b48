package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCalcCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;

/**
 * All that stands on a sheet, moved to where its rows come to stand. Each row is moved once, however many insertions there are
 * above it: POI would move all of them for each.
 *
 * @param sheet the sheet
 * @param to where the rows come to stand
 */
record MovedSheet(XSSFSheet sheet, RowMove to) {
    private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    void move() {
        List<CellRangeAddress> merged = SheetCells.merged(sheet);
        removeMerged();
        moveComments();
        forgetOrder();
        moveRows();
        addMerged(merged);
        moveHyperlinks();
        moveBreaks();
        movePictures();
        moveValidations();
        moveFormats();
        to.moveOthers();
        SheetTables.move(sheet, to::after);
    }

    private void removeMerged() {
        List<Integer> all =
                IntStream.range(0, sheet.getNumMergedRegions()).boxed().toList();
        sheet.removeMergedRegions(all);
    }

    /** POI need not compare each with all others, as they come to lie no closer than they did. */
    private void addMerged(List<CellRangeAddress> before) {
        before.stream().map(to::afterMerged).forEach(sheet::addMergedRegionUnsafe);
    }

    /** From the last to the first, so that none comes where another is. */
    private void moveComments() {
        sheet.getCellComments().values().stream()
                .sorted(Comparator.comparingInt(XSSFComment::getRow).reversed())
                .forEach(comment -> comment.setRow(to.after(comment.getRow())));
    }

    /** In which formulas have been calculated: it names them by where they stood, and whoever calculates them makes it anew. */
    private void forgetOrder() {
        Optional.ofNullable(sheet.getWorkbook().getCalculationChain())
                .ifPresent(chain -> chain.getCTCalcChain().setCArray(new CTCalcCell[0]));
    }

    private void moveRows() {
        List<XSSFRow> rows = new ArrayList<>();
        sheet.forEach(row -> rows.add((XSSFRow) row));
        boolean haveOrder = true;
        int above = -1;
        for (XSSFRow row : rows) {
            int number = to.after(row.getRowNum());
            boolean hasArrays = moveArrays(row);
            haveOrder &= number > above && !hasArrays;
            moveRow(row, number);
            above = number;
        }
        FoundRows.again(sheet, haveOrder);
    }

    private void moveRow(XSSFRow row, int number) {
        if (number > LAST_ROW) {
            sheet.removeRow(row);
        } else if (number != row.getRowNum()) {
            row.setRowNum(number);
            row.forEach(cell -> ((XSSFCell) cell)
                    .getCTCell()
                    .setR(CellReference.convertNumToColString(cell.getColumnIndex()) + (number + 1)));
        }
    }

    /** Moves formulas that are for several cells; tells whether there are any, of which POI has kept where they stood. */
    private boolean moveArrays(XSSFRow row) {
        boolean any = false;
        for (Cell cell : row) {
            any |= moveArray(((XSSFCell) cell).getCTCell().getF());
        }
        return any;
    }

    private boolean moveArray(CTCellFormula formula) {
        boolean isForSeveral = formula != null && formula.isSetRef();
        if (isForSeveral) {
            formula.setRef(moved(formula.getRef()));
        }
        return isForSeveral;
    }

    /** Where cells come to be that are moved but never extended. */
    private String moved(String range) {
        CellRangeAddress cells = CellRangeAddress.valueOf(range);
        cells.setFirstRow(Math.min(to.after(cells.getFirstRow()), LAST_ROW));
        cells.setLastRow(Math.min(to.after(cells.getLastRow()), LAST_ROW));
        return cells.formatAsString();
    }

    private void moveHyperlinks() {
        for (XSSFHyperlink link : sheet.getHyperlinkList()) {
            link.setCellReference(moved(link.getCellRef()));
        }
    }

    private void moveBreaks() {
        int[] breaks = sheet.getRowBreaks();
        IntStream.of(breaks).forEach(sheet::removeRowBreak);
        IntStream.of(breaks).map(this::afterBreak).forEach(sheet::setRowBreak);
    }

    /** A page that ends with the row ends with the last of the new ones. */
    private int afterBreak(int row) {
        return to.after(new CellRangeAddress(row, row, 0, 0)).getLastRow();
    }

    private void movePictures() {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        Stream<XSSFShape> shapes = drawing == null ? Stream.empty() : drawing.getShapes().stream();
        shapes.map(XSSFShape::getAnchor)
                .filter(XSSFClientAnchor.class::isInstance)
                .map(XSSFClientAnchor.class::cast)
                .forEach(this::move);
    }

    /** It is as high as it was. */
    private void move(XSSFClientAnchor picture) {
        int down = to.after(picture.getRow1()) - picture.getRow1();
        if (down != 0) {
            picture.setRow1(picture.getRow1() + down);
            picture.setRow2(picture.getRow2() + down);
        }
    }

    private void moveValidations() {
        if (sheet.getCTWorksheet().isSetDataValidations()) {
            for (CTDataValidation validation :
                    sheet.getCTWorksheet().getDataValidations().getDataValidationArray()) {
                validation.setSqref(after(validation.getSqref()));
            }
        }
    }

    /** Their formulas are held with all others. */
    private void moveFormats() {
        for (CTConditionalFormatting format : sheet.getCTWorksheet().getConditionalFormattingArray()) {
            format.setSqref(after(format.getSqref()));
        }
    }

    private List<String> after(List<?> ranges) {
        return ranges.stream()
                .map(range -> to.after(SheetCells.range(range.toString())).formatAsString())
                .toList();
    }
}
