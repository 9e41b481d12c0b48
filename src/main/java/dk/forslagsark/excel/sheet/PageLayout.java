package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Ends a page above what would be cut by it. A row that begins with a bold cell, has only bold texts and no
 * figures but years, as headings are, stays with the row below it; the rows of a block and of a merged field stay together
 * where a page has room for them. A table that would leave more than three tenths of a page empty
 * begins on it all the same. What would stand almost alone on the last page takes along what stands above it.
 */
final class PageLayout {
    /** A little less than a page, so that no program breaks it before we do. */
    private static final double SHARE_OF_PAGE = 0.98;

    /** How much of a page the last one is to have, as far as it can. */
    private static final double LEAST_ON_LAST_PAGE = 0.15;

    /** So much of a page is not left empty for the sake of a table that could begin on it. */
    private static final double EMPTY = 0.3;

    private final XSSFSheet sheet;
    private final CellRangeAddress printed;
    private final double capacity;
    private final Map<Integer, List<CellRangeAddress>> blocksByFirstRow;
    /** The heading of the table in which a row stands, where somebody has asked for it. */
    private final Map<Integer, Optional<Integer>> heads = new HashMap<>();
    /** The rows that the sheet itself has on every page. */
    private final Optional<CellRangeAddress> repeated;

    private final PrintedRows rows;
    private final PrintedTables tables;

    PageLayout(XSSFSheet sheet, List<CellRangeAddress> blocks) {
        this.sheet = sheet;
        Paper paper = new Paper(sheet);
        this.printed = paper.printed();
        this.repeated = Optional.ofNullable(sheet.getRepeatingRows());
        this.capacity = SHARE_OF_PAGE * paper.height() / scale(paper) - heightOfRepeated();
        this.blocksByFirstRow = Stream.concat(blocks.stream(), SheetCells.merged(sheet).stream())
                .collect(Collectors.groupingBy(CellRangeAddress::getFirstRow));
        this.rows = new PrintedRows(sheet, printed.getFirstColumn());
        this.tables = new PrintedTables(rows, blocks);
    }

    /**
     * Rows that stand on one page.
     *
     * @param first the first row, from 0
     * @param last the last row
     * @param height of all of them, in points
     */
    record Group(int first, int last, double height) {}

    /**
     * What is printed on one page.
     *
     * @param groups from the top
     * @param layout of the sheet
     */
    record Page(List<Group> groups, PageLayout layout) {
        double height() {
            double repeated = head().map(row -> layout.height(row, row)).orElse(0.0);
            return repeated + groups.stream().mapToDouble(Group::height).sum();
        }

        int lastRow() {
            return groups.get(groups.size() - 1).last();
        }

        /** The heading of the table within which the page begins, if it has one and the sheet has none on every page. */
        Optional<Integer> head() {
            return groups.isEmpty() || layout.repeated.isPresent()
                    ? Optional.empty()
                    : layout.head(groups.get(0).first());
        }
    }

    private Optional<Integer> head(int row) {
        return heads.computeIfAbsent(row, tables::headAbove);
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>(List.of(page()));
        for (int row = printed.getFirstRow(); row <= printed.getLastRow(); row = nextRow(pages)) {
            Group group = group(row, lastOfGroup(row));
            if (hasRoom(last(pages), group)) {
                last(pages).groups().add(group);
            } else {
                cut(group, last(pages)).ifPresent(last(pages).groups()::add);
                pages.add(page());
            }
        }
        fillLast(pages);
        return pages;
    }

    /** Behind the last row that has been placed. */
    private int nextRow(List<Page> pages) {
        return pages.stream()
                .filter(page -> !page.groups().isEmpty())
                .mapToInt(page -> page.lastRow() + 1)
                .max()
                .orElse(printed.getFirstRow());
    }

    private Page page() {
        return new Page(new ArrayList<>(), this);
    }

    private Group group(int first, int last) {
        return new Group(first, last, height(first, last));
    }

    private boolean hasRoom(Page page, Group group) {
        return !isEnded(page)
                && (page.groups().isEmpty() || group.height() == 0 || page.height() + group.height() <= capacity);
    }

    private boolean isEnded(Page page) {
        return !page.groups().isEmpty() && sheet.isRowBroken(page.lastRow());
    }

    /** What of a table still goes on a page that would else be left much too empty. */
    private Optional<Group> cut(Group table, Page page) {
        double room = capacity - page.height();
        return isEnded(page) || room < EMPTY * capacity
                ? Optional.empty()
                : tables.cut(table.first(), table.last(), room).map(last -> group(table.first(), last));
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
            if (rows.isHidden(row) || rows.isHeading(row)) {
                last = Math.max(last, row + 1);
            }
            last = Math.max(last, lastOfBlock(row, first));
        }
        return last;
    }

    /** The last row of what begins at the row, if a page has room for it and what stands above it from the first row on. */
    private int lastOfBlock(int row, int first) {
        return blocksByFirstRow.getOrDefault(row, List.of()).stream()
                .filter(block -> height(first, block.getLastRow()) <= capacity)
                .mapToInt(CellRangeAddress::getLastRow)
                .max()
                .orElse(row);
    }

    private double heightOfRepeated() {
        return repeated.map(top -> height(top.getFirstRow(), top.getLastRow())).orElse(0.0);
    }

    double height(int first, int last) {
        return SheetMeasures.height(sheet, first, last);
    }

    /** How much smaller the sheet is printed to fit the width of the paper. */
    private double scale(Paper paper) {
        double width = SheetMeasures.width(sheet, printed.getFirstColumn(), printed.getLastColumn());
        return sheet.getFitToPage() ? Math.min(1, paper.width() / Math.max(1, width)) : 1;
    }
}
