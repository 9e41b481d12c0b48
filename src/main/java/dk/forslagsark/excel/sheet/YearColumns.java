package dk.forslagsark.excel.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Hides the year columns that are not needed and shares out the width of the printed page: half of
 * it goes to the years, until they are half as wide again as in the template, and the rest to the labels. Labels that stand on one line with
 * more than their half get that first. With many years nothing is left to share, and the page is printed smaller.
 *
 * @param sheet the sheet of Table 1
 * @param years all year columns
 * @param labels the columns of the labels
 * @param shown how many years are shown
 */
public record YearColumns(XSSFSheet sheet, CellRangeAddress years, CellRangeAddress labels, int shown) {
    private static final double MOST_GROWTH = 1.5;

    /** A little less than the page, as Excel rounds widths up to whole pixels. */
    private static final double SHARE_OF_PAGE = 0.985;

    /** How much smaller than the labels would have it the page may be printed for one of them to stand on one line. */
    private static final double MOST_FOR_ONE_LINE = 0.04;

    /** Columns are set in 1/256 of a digit, which is 7 pixels of 0.75 point in the usual Arial 10. */
    private static final double UNITS_PER_POINT = 256 / (7 * 0.75);

    private static final int WIDEST = 255 * 256;

    /**
     * Fits the columns; no year column gets narrower than the amounts in it need.
     *
     * @param neededPoints what the amounts need
     * @param missing what each label misses to stand on one line, in points
     */
    public void fit(double neededPoints, List<Double> missing) {
        int first = years.getFirstColumn();
        int last = years.getLastColumn();
        IntStream.rangeClosed(first + shown, last).forEach(column -> sheet.setColumnHidden(column, true));
        IntStream.range(first, first + shown).forEach(column -> sheet.setColumnHidden(column, false));
        int own = sheet.getColumnWidth(first);
        int least = Math.max(own, (int) (neededPoints * UNITS_PER_POINT));
        int free = pageWidth() - widthOfOthers() - labelWidth() - least * shown;
        int wanted = wanted(missing, free);
        int shared = Math.min(free / 2, free - wanted);
        int growth = Math.max(0, Math.min((int) (own * MOST_GROWTH) - least, shared / shown));
        int year = Math.min(least + growth, WIDEST);
        IntStream.range(first, first + shown).forEach(column -> sheet.setColumnWidth(column, year));
        widenLabels(Math.max(wanted, free - (year - least) * shown));
    }

    /** What the labels get for one line each, of those that can have it. */
    private int wanted(List<Double> missing, int free) {
        double most = Math.max(free, labelWidth() * MOST_FOR_ONE_LINE);
        return missing.stream()
                .mapToInt(points -> (int) Math.ceil(points * UNITS_PER_POINT))
                .filter(units -> units <= most)
                .max()
                .orElse(0);
    }

    /** The widest label column takes it, so that narrow ones keep the width other blocks need. */
    private void widenLabels(int more) {
        int column = IntStream.rangeClosed(labels.getFirstColumn(), labels.getLastColumn())
                .boxed()
                .max(Comparator.comparing(sheet::getColumnWidth))
                .orElseThrow();
        if (more > 0) {
            sheet.setColumnWidth(column, Math.min(sheet.getColumnWidth(column) + more, WIDEST));
        }
    }

    private int labelWidth() {
        return IntStream.rangeClosed(labels.getFirstColumn(), labels.getLastColumn())
                .map(sheet::getColumnWidth)
                .sum();
    }

    private int widthOfOthers() {
        return IntStream.rangeClosed(0, lastPrinted())
                .filter(column -> !isIn(years, column) && !isIn(labels, column) && !sheet.isColumnHidden(column))
                .map(sheet::getColumnWidth)
                .sum();
    }

    private static boolean isIn(CellRangeAddress range, int column) {
        return column >= range.getFirstColumn() && column <= range.getLastColumn();
    }

    private int lastPrinted() {
        return Math.max(new Paper(sheet).printed().getLastColumn(), years.getLastColumn());
    }

    /** What fits on the page between the margins, in units of a column's width. */
    private int pageWidth() {
        return (int) (new Paper(sheet).width() * SHARE_OF_PAGE * UNITS_PER_POINT);
    }
}
