package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Begins a new page above what would be cut by the end of one. A row that begins with a bold cell, has only bold texts and no
 * figures but years, as headings are, stays with the row below it; the rows of a block and of a merged field stay together
 * where a page has room for them. What would stand almost alone on the last page takes along what stands above it.
 */
public final class PageBreaks {
    /** A little less than a page, so that no program breaks it before we do. */
    private static final double SHARE_OF_PAGE = 0.98;

    /** How much of a page the last one is to have, as far as it can. */
    private static final double LEAST_ON_LAST_PAGE = 0.15;

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

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
     * @return how many pages it has
     */
    public static int set(XSSFSheet sheet, List<CellRangeAddress> blocks) {
        PageBreaks breaks = new PageBreaks(sheet, blocks);
        List<Page> pages = breaks.pages();
        pages.subList(0, pages.size() - 1).forEach(page -> sheet.setRowBreak(page.lastRow()));
        return pages.size();
    }

    /**
     * Rows that stand on one page.
     *
     * @param last the last row, from 0
     * @param height of all of them, in points
     */
    private record Group(int last, double height) {}

    /** What is printed on one page, from the top. */
    private record Page(List<Group> groups) {
        Page() {
            this(new ArrayList<>());
        }

        double height() {
            return groups.stream().mapToDouble(Group::height).sum();
        }

        int lastRow() {
            return groups.get(groups.size() - 1).last();
        }
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(new Page()));
        for (int row = printed.getFirstRow();
                row <= printed.getLastRow();
                row = last(pages).lastRow() + 1) {
            int last = lastOfGroup(row);
            Group group = new Group(last, height(row, last));
            if (!hasRoom(last(pages), group)) {
                pages.add(new Page());
            }
            last(pages).groups().add(group);
        }
        fillLast(pages);
        return pages;
    }

    private boolean hasRoom(Page page, Group group) {
        boolean isEnded = !page.groups().isEmpty() && sheet.isRowBroken(page.lastRow());
        return !isEnded && (page.height() == 0 || group.height() == 0 || page.height() + group.height() <= capacity);
    }

    /** The rows above go along, and with them what is hidden between. */
    private void fillLast(List<Page> pages) {
        if (pages.size() == 1) {
            return;
        }
        List<Group> full = pages.get(pages.size() - 2).groups();
        Page last = last(pages);
        boolean isEnded = sheet.isRowBroken(full.get(full.size() - 1).last());
        while (!isEnded && full.size() > 1 && last.height() < LEAST_ON_LAST_PAGE * capacity) {
            last.groups().add(0, full.remove(full.size() - 1));
        }
    }

    private static Page last(List<Page> pages) {
        return pages.get(pages.size() - 1);
    }

    /** The last of the rows that are to be on one page with this one. */
    private int lastOfGroup(int first) {
        int last = first;
        for (int row = first; row <= last && row < printed.getLastRow(); row++) {
            if (isHidden(row) || isHeading(row)) {
                last = Math.max(last, row + 1);
            }
            last = Math.max(last, lastOfBlock(row, first));
        }
        return last;
    }

    /** The last row of what begins at the row, if a page has room for it and what stands above it from the first row on. */
    private int lastOfBlock(int row, int first) {
        return blocks.stream()
                .filter(block -> block.getFirstRow() == row)
                .filter(block -> height(first, block.getLastRow()) <= capacity)
                .mapToInt(CellRangeAddress::getLastRow)
                .max()
                .orElse(row);
    }

    private boolean isHeading(int row) {
        XSSFRow found = sheet.getRow(row);
        XSSFCell first = found == null ? null : found.getCell(printed.getFirstColumn());
        return first != null && isBold(first) && filled(found).allMatch(PageBreaks::isBold) && areYears(figures(found));
    }

    /** Or none at all. A total is bold too, but its figures are no years. */
    private static boolean areYears(List<Double> figures) {
        return IntStream.range(0, figures.size())
                .allMatch(i ->
                        figures.get(i) == figures.get(0) + i && figures.get(i) >= EARLIEST && figures.get(i) <= LATEST);
    }

    private static List<Double> figures(XSSFRow row) {
        return filled(row)
                .filter(cell -> type(cell) == CellType.NUMERIC)
                .map(XSSFCell::getNumericCellValue)
                .toList();
    }

    private static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static boolean isBold(XSSFCell cell) {
        return cell.getCellStyle().getFont().getBold();
    }

    private static Stream<XSSFCell> filled(XSSFRow row) {
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
