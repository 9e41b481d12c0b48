package dk.forslagsark.excel.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Repeats a model row below itself, with its styles, formulas and merged cells.
 *
 * @param sheet where
 * @param model the model row, from 0
 * @param last the last row after the repetition, from 0
 */
public record Repetition(XSSFSheet sheet, int model, int last) {
    /** The rows it needs below the model row, if any. */
    public Optional<RowInsertion> room() {
        return last > model ? Optional.of(new RowInsertion(sheet, model, last - model)) : Optional.empty();
    }

    /**
     * Copies the model row to the rows below it, where there is room now.
     *
     * @param copied is told after each row how many have been copied
     */
    public void copy(IntConsumer copied) {
        copy(row -> model, copied);
    }

    /** The same where some of the rows are copies of another model row: source gives it for a row. */
    public void copy(IntUnaryOperator source, IntConsumer copied) {
        if (count() == 0) {
            return;
        }
        ParsedWorkbook parsed = new ParsedWorkbook(sheet.getWorkbook());
        Map<Integer, CopiedRow> models = new HashMap<>();
        Map<Integer, List<CellRangeAddress>> merged = mergedInOneRow();
        for (int row = model + 1; row <= last; row++) {
            copied.accept(row - model);
            int from = source.applyAsInt(row);
            models.computeIfAbsent(from, number -> new CopiedRow(SheetCells.row(sheet, number), parsed))
                    .copyTo(row);
            for (CellRangeAddress region : merged.getOrDefault(from, List.of())) {
                sheet.addMergedRegionUnsafe(inRow(region, row));
            }
        }
    }

    /** The merged fields of a single row by that row; POI would go through all of the sheet for each copy. */
    private Map<Integer, List<CellRangeAddress>> mergedInOneRow() {
        return SheetCells.merged(sheet).stream()
                .filter(region -> region.getFirstRow() == region.getLastRow())
                .collect(Collectors.groupingBy(CellRangeAddress::getFirstRow));
    }

    private static CellRangeAddress inRow(CellRangeAddress region, int row) {
        return new CellRangeAddress(row, row, region.getFirstColumn(), region.getLastColumn());
    }

    /** How many rows are copied. */
    public int count() {
        return last - model;
    }
}
