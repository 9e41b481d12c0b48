package dk.forslagsark.excel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Spreads a long text over as many rows as it needs, one for each paragraph, as no row of Excel is higher than 409 points
 * and none is broken between two pages.
 *
 * <p>A long paragraph goes on in the next row. There the row before it ends with a space, so that the text can be put
 * together again.
 *
 * @param workbook that is filled
 * @param name of the one model row
 * @param text what goes there
 */
record TextRows(XSSFWorkbook workbook, String name, String text) {
    /** The most lines of text in a row. */
    private static final int MOST_LINES = 6;

    private static final float BLANK_LINE = 6;

    boolean isInTemplate() {
        return places().has(name);
    }

    void fill(Steps steps) {
        Place model = places().get(name);
        List<String> rows = rows(TextBox.of(model.cell(), region(model)));
        int last = model.firstRow() + Math.max(0, rows.size() - 1);
        new Repetition(model.sheet(), model.firstRow(), last).make(steps);
        places().extend(name, last);
        model.cell().getRow().setZeroHeight(rows.isEmpty());
        ChangedStyles styles = new ChangedStyles();
        for (int i = 0; i < rows.size(); i++) {
            fill(Place.at(model.sheet(), model.firstRow() + i, model.firstColumn()), rows.get(i), styles);
        }
    }

    private static void fill(XSSFCell cell, String paragraph, ChangedStyles styles) {
        CellValue.put(cell, paragraph);
        if (paragraph.isEmpty()) {
            cell.getRow().setHeightInPoints(BLANK_LINE);
        } else if (paragraph.endsWith(" ")) {
            styles.change(
                    cell, VerticalAlignment.JUSTIFY, style -> style.setVerticalAlignment(VerticalAlignment.JUSTIFY));
        }
    }

    private List<String> rows(TextBox box) {
        return CellValue.clean(text)
                .strip()
                .lines()
                .flatMap(paragraph -> parts(box, paragraph.stripTrailing()))
                .toList();
    }

    private static Stream<String> parts(TextBox box, String paragraph) {
        return paragraph.isEmpty() ? Stream.of("") : box.parts(paragraph, MOST_LINES, MOST_LINES).stream();
    }

    private static CellRangeAddress region(Place model) {
        Optional<CellRangeAddress> merged = model.sheet().getMergedRegions().stream()
                .filter(region -> region.isInRange(model.firstRow(), model.firstColumn()))
                .findFirst();
        return merged.orElse(model.cells());
    }

    private Places places() {
        return new Places(workbook);
    }
}
