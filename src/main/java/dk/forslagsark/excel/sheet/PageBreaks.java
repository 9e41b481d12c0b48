package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Begins new pages where {@link PageLayout} ends them. Where a page begins within a table, the heading of the table is
 * repeated in a row of its own: Excel's rows to repeat at the top are the same for all pages of a sheet, and would stand above
 * the texts and the other tables too.
 */
public final class PageBreaks {
    private final XSSFSheet sheet;

    /** As they are before a heading is repeated. */
    private final List<PageLayout.Page> pages;

    /** From the top, all rows counted as they are before. */
    private final List<Repeated> repeated = new ArrayList<>();

    /**
     * A heading that is repeated.
     *
     * @param below the last row of the page before
     * @param head the row of the heading
     */
    private record Repeated(int below, int head) {}

    private PageBreaks(XSSFSheet sheet, List<PageLayout.Page> pages) {
        this.sheet = sheet;
        this.pages = pages;
        for (int page = 1; page < pages.size(); page++) {
            int below = pages.get(page - 1).lastRow();
            pages.get(page).head().ifPresent(head -> repeated.add(new Repeated(below, head)));
        }
    }

    /**
     * Lays a sheet out.
     *
     * @param blocks rows that stay together as those of a merged field do
     */
    public static PageBreaks of(XSSFSheet sheet, List<CellRangeAddress> blocks) {
        return new PageBreaks(sheet, new PageLayout(sheet, blocks).pages());
    }

    /** How many pages the sheet has. */
    public int count() {
        return pages.size();
    }

    /**
     * Sets the breaks and repeats the headings; the texts of these are formulas that are not evaluated yet.
     *
     * @param inserted is added the rows to that are inserted
     */
    public void set(InsertedRows inserted) {
        List<RowInsertion> room = repeated.stream()
                .map(heading -> new RowInsertion(sheet, heading.below(), 1))
                .toList();
        inserted.insert(room, made -> {});
        pages.stream()
                .limit(pages.size() - 1L)
                .map(PageLayout.Page::lastRow)
                .forEach(last -> sheet.setRowBreak(now(last)));
        repeatHeadings();
    }

    private void repeatHeadings() {
        Map<Integer, List<CellRangeAddress>> merged =
                SheetCells.merged(sheet).stream().collect(Collectors.groupingBy(CellRangeAddress::getFirstRow));
        for (int i = 0; i < repeated.size(); i++) {
            int head = now(repeated.get(i).head());
            int row = now(repeated.get(i).below()) + 1;
            new RepeatedHead(sheet, head, row).write(i + 1, merged.getOrDefault(head, List.of()));
        }
    }

    /** Where a row stands when there is room for the headings. */
    private int now(int row) {
        return row
                + (int) repeated.stream()
                        .filter(heading -> heading.below() < row)
                        .count();
    }
}
