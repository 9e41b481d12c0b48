package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Begins a new page above what would be cut by the end of one. A row that begins with a bold cell and has only bold texts,
 * as those of headings have, stays with the row below it; the rows of a block and of a merged field stay together
 * if they take no more than half a page.
 */
public final class PageBreaks {
    /** A little less than a page, so that no program breaks it before we do. */
    private static final double SHARE_OF_PAGE = 0.98;

    private final XSSFSheet sheet;
    private final CellRangeAddress printed;
    private final double capacity;
    private final List<CellRangeAddress> blocks;

    private PageBreaks(XSSFSheet sheet, List<CellRangeAddress> blocks) {
        this.sheet = sheet;
        Paper paper = new Paper(sheet);
        this.printed = paper.printed();
        this.capacity = SHARE_OF_PAGE * paper.height() / scale(paper);
        this.blocks = Stream.concat(blocks.stream(), sheet.getMergedRegions().stream())
                .toList();
    }

    /**
     * Sets the breaks of a sheet.
     *
     * @param blocks rows that stay together as those of a merged field do
     */
    public static void set(XSSFSheet sheet, List<CellRangeAddress> blocks) {
        new PageBreaks(sheet, blocks).set();
    }

    private void set() {
        double used = 0;
        int row = printed.getFirstRow();
        while (row <= printed.getLastRow()) {
            int last = lastOfGroup(row);
            double height = height(row, last);
            if (used > 0 && used + height > capacity && height > 0) {
                sheet.setRowBreak(row - 1);
                used = 0;
            }
            used = sheet.isRowBroken(last) ? 0 : used + height;
            row = last + 1;
        }
    }

    /** The last of the rows that are to be on one page with this one. */
    private int lastOfGroup(int first) {
        int last = first;
        for (int row = first; row <= last && row < printed.getLastRow(); row++) {
            if (isHidden(row) || isHeading(row)) {
                last = Math.max(last, row + 1);
            }
            last = Math.max(last, lastOfBlock(row));
        }
        return last;
    }

    private int lastOfBlock(int row) {
        return blocks.stream()
                .filter(block -> block.getFirstRow() == row)
                .filter(block -> height(row, block.getLastRow()) <= capacity / 2)
                .mapToInt(CellRangeAddress::getLastRow)
                .max()
                .orElse(row);
    }

    private boolean isHeading(int row) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell first = found == null ? null : found.getCell(printed.getFirstColumn());
        return first != null && isBold(first) && texts(found).allMatch(PageBreaks::isBold);
    }

    private static boolean isBold(XSSFCell cell) {
        return cell.getCellStyle().getFont().getBold();
    }

    private static Stream<XSSFCell> texts(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getCellType() != CellType.BLANK)
                .map(XSSFCell.class::cast);
    }

    private boolean isHidden(int row) {
        XSSFRow found = sheet.getRow(row);
        return found != null && found.getZeroHeight();
    }

    private double height(int first, int last) {
        return SheetMeasures.height(sheet, first, last);
    }

    /** How much smaller the sheet is printed to fit the width of the paper. */
    private double scale(Paper paper) {
        double width = SheetMeasures.width(sheet, printed.getFirstColumn(), printed.getLastColumn());
        return sheet.getFitToPage() ? Math.min(1, paper.width() / Math.max(1, width)) : 1;
    }
}
