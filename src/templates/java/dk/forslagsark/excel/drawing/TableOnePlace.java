package dk.forslagsark.excel.drawing;

import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;

/**
 * Where Table 1 is, for formulas that look through it. Their ranges run from the heading of a block to its total, so that a row
 * counts wherever between the two somebody inserts it; neither of them has an area.
 *
 * @param top the row of its header, from 1
 */
record TableOnePlace(int top) {
    /** The row of the heading of a block. */
    int heading(Block block) {
        return top + (block == Block.PERMANENT ? 1 : 5);
    }

    /** The model row of a block. */
    int line(Block block) {
        return heading(block) + 2;
    }

    int total(Block block) {
        return heading(block) + 3;
    }

    int net() {
        return total(Block.IMPLEMENTATION) + 1;
    }

    /** The areas of a block. */
    String areas(Block block) {
        return column(block, FormColumns.AREA);
    }

    /** In which table each row of a block stood when the form was filled. */
    String homes(Block block) {
        return column(block, FormColumns.HOME);
    }

    /** Which rows of a block have details. */
    String details(Block block) {
        return column(block, FormColumns.DETAILS);
    }

    /** The amounts of a block in a year, 1 being the first. */
    String year(Block block, int year) {
        return column(block, FormColumns.year(year));
    }

    /** The cells of all years and rows of a block. */
    String amounts(Block block) {
        return range(FormColumns.year(1), heading(block), FormColumns.LAST, total(block));
    }

    /** What is of that area in a year. */
    String sum(Block block, Area area, int year) {
        return "SUMIF(%s,\"%s\",%s)".formatted(areas(block), FormColumns.word(area), year(block, year));
    }

    private String column(Block block, String column) {
        return range(column, heading(block), column, total(block));
    }

    static String range(String first, int from, String last, int to) {
        return FormDrawing.SHEET + "!$%s$%d:$%s$%d".formatted(first, from, last, to);
    }
}
