package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Begins new pages where {@link PageLayout} ends them. Where a page begins within a table, the heading of the table is
 * repeated in a row of its own: Excel's rows to repeat at the top are the same for all pages of a sheet, and would stand above
 * the texts and the other tables too. Of a sheet of very many pages the first headings are repeated: each moves all rows below.
 */
public final class PageBreaks {
    static final int MOST_REPEATED = 20;

    private final XSSFSheet sheet;

    /** As they are before a heading is repeated. */
    private final List<PageLayout.Page> pages;

    private PageBreaks(XSSFSheet sheet, List<PageLayout.Page> pages) {
        this.sheet = sheet;
        this.pages = pages;
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
     * @return the rows that were inserted
     */
    public List<RowInsertion> set() {
        List<Integer> repeating = IntStream.range(1, pages.size())
                .filter(page -> pages.get(page).head().isPresent())
                .limit(MOST_REPEATED)
                .boxed()
                .toList();
        List<RowInsertion> room = repeating.stream()
                .map(page -> new RowInsertion(sheet, pages.get(page - 1).lastRow(), 1))
                .toList();
        IntConsumer untold = made -> {};
        List<RowInsertion> inserted = room.isEmpty() ? room : RowInsertion.makeAll(sheet.getWorkbook(), room, untold);
        List<Integer> heads = new ArrayList<>();
        for (int page = 1; page < pages.size(); page++) {
            int last = pages.get(page - 1).lastRow() + heads.size();
            sheet.setRowBreak(last);
            pages.get(page)
                    .head()
                    .filter(any -> heads.size() < repeating.size())
                    .ifPresent(head -> {
                        int before =
                                (int) heads.stream().filter(row -> row <= head).count();
                        heads.add(last + 1);
                        new RepeatedHead(sheet, head + before, last + 1).write(heads.size());
                    });
        }
        return inserted;
    }
}
