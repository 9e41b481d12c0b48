package dk.forslagsark.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells of a workbook by as few ranges as they lie in: those of a row beside each other, and such stretches below each other. */
final class CellRanges {
    private static final Pattern CELL = Pattern.compile("(?<sheet>.*!)(?<column>[A-Z]{1,3})(?<row>\\d+)");

    private final List<Block> blocks = new ArrayList<>();

    private CellRanges() {}

    /**
     * A block of cells.
     *
     * @param sheet with its exclamation mark
     */
    private record Block(String sheet, int left, int right, int top, int bottom) {
        private boolean endsLeftOf(Block cell) {
            return sheet.equals(cell.sheet) && top == bottom && top == cell.top && right + 1 == cell.left;
        }

        private boolean isAbove(Block stretch) {
            return sheet.equals(stretch.sheet)
                    && left == stretch.left
                    && right == stretch.right
                    && bottom + 1 == stretch.top;
        }

        private Block to(Block last) {
            return new Block(sheet, left, last.right, top, last.bottom);
        }

        private String written(Fixed columns) {
            String first = sheet + columns.first() + ColumnLetters.of(left) + top;
            return left == right && top == bottom
                    ? first
                    : first + ":" + columns.last() + ColumnLetters.of(right) + bottom;
        }
    }

    /**
     * Which columns of a range stay where they are when its formula is copied to the side.
     *
     * @param isFirst whether the first does
     * @param isLast whether the last does
     */
    record Fixed(boolean isFirst, boolean isLast) {
        private String first() {
            return isFirst ? "$" : "";
        }

        private String last() {
            return isLast ? "$" : "";
        }
    }

    /**
     * @param addresses cells with their sheets, {@code 'Forslag'!D17}; anything else, as a defined name, stands by itself
     * @param columns which of their columns are fixed
     */
    static List<String> of(List<String> addresses, Fixed columns) {
        CellRanges ranges = new CellRanges();
        List<String> written = new ArrayList<>();
        for (String address : addresses) {
            Matcher cell = CELL.matcher(address);
            if (cell.matches()) {
                ranges.add(cell);
            } else {
                written.add(address);
            }
        }
        ranges.stacked().forEach(block -> written.add(block.written(columns)));
        return written;
    }

    private void add(Matcher cell) {
        int column = ColumnLetters.column(cell.group("column"));
        int row = Integer.parseInt(cell.group("row"));
        Block one = new Block(cell.group("sheet"), column, column, row, row);
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last).endsLeftOf(one)) {
            blocks.set(last, blocks.get(last).to(one));
        } else {
            blocks.add(one);
        }
    }

    private List<Block> stacked() {
        List<Block> stacked = new ArrayList<>();
        for (Block stretch : blocks) {
            int above = above(stacked, stretch);
            if (above < 0) {
                stacked.add(stretch);
            } else {
                stacked.set(above, stacked.get(above).to(stretch));
            }
        }
        return stacked;
    }

    private static int above(List<Block> stacked, Block stretch) {
        for (int i = stacked.size() - 1; i >= 0; i--) {
            if (stacked.get(i).isAbove(stretch)) {
                return i;
            }
        }
        return -1;
    }
}
