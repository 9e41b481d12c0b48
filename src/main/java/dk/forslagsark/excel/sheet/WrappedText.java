package dk.forslagsark.excel.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/**
 * A text that is wrapped in a cell or a merged field.
 *
 * @param cell the first cell
 * @param region all of them
 * @param text what it shows
 * @param box the room it has
 */
record WrappedText(XSSFCell cell, CellRangeAddress region, String text, TextBox box) {
    /** The highest row Excel can show, in points. */
    static final double HIGHEST = 409;

    private static final double LEAST_PADDING = 2;

    /** Fewer lines look alike spread and close. */
    private static final int FEWEST_SPREAD = 4;

    /** How high the last of its rows has to be in points, where the others are as high as they are. */
    double height() {
        return box.lines(text) * box.line() + padding() - above();
    }

    boolean isTooHigh() {
        return height() > HIGHEST;
    }

    /**
     * Whether it begins at the top of its only row and its lines reach the bottom. The last of a text has to do so everywhere, as a gap below
     * it is not seen and lines set wide apart are; of what goes on in the next row it is the gap that is seen.
     */
    boolean fillsItsRow() {
        double row = cell.getRow().getHeightInPoints();
        return region.getFirstRow() == region.getLastRow()
                && cell.getCellStyle().getVerticalAlignment() == VerticalAlignment.TOP
                && box.lines(text) >= FEWEST_SPREAD
                && height() > row - box.line() / 2
                && (goesOn() || box.hasSameLinesEverywhere(text));
    }

    /** The text for each of the rows from the last one on; together they are the whole text. */
    List<String> parts(int mostLines) {
        int most = Math.max(1, Math.min(mostLines, linesIn(HIGHEST)));
        return box.parts(text, Math.max(most, linesIn(above())), most);
    }

    private int linesIn(double points) {
        return (int) ((points - padding()) / box.line());
    }

    /** What a row of the template is higher than the lines it has room for. A text that goes on has as little as can be. */
    private double padding() {
        if (goesOn()) {
            return LEAST_PADDING;
        }
        double free = cell.getRow().getHeightInPoints() - LEAST_PADDING;
        double line = box.line();
        return free < line ? LEAST_PADDING : LEAST_PADDING + free % line;
    }

    /** Whether its paragraph goes on in the next row. */
    private boolean goesOn() {
        return text.endsWith(" ");
    }

    private double above() {
        return SheetMeasures.height(cell.getSheet(), region.getFirstRow(), region.getLastRow() - 1);
    }
}
