package dk.forslagsark.excel.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Rows of a template below each other that are models for others: their heights, styles, texts and merged cells. The rows that are
 * made of them, of each model as many and in whatever order, take their place.
 */
public final class ModelRows {
    private final XSSFSheet sheet;
    private final int first;
    private final List<Model> models;

    private record Model(float height, List<ModelCell> cells, List<CellRangeAddress> merged) {}

    private record ModelCell(int column, XSSFCellStyle style, String text) {}

    private ModelRows(XSSFSheet sheet, int first, List<Model> models) {
        this.sheet = sheet;
        this.first = first;
        this.models = models;
    }

    /**
     * Learns the models.
     *
     * @param first the first of the rows, from 0
     * @param count how many there are
     */
    public static ModelRows of(XSSFSheet sheet, int first, int count) {
        return new ModelRows(
                sheet,
                first,
                IntStream.range(first, first + count)
                        .mapToObj(row -> model(sheet, row))
                        .toList());
    }

    private static Model model(XSSFSheet sheet, int number) {
        XSSFRow row = SheetCells.row(sheet, number);
        List<ModelCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            String text = ContentKind.of((XSSFCell) cell) == CellType.STRING ? cell.getStringCellValue() : "";
            cells.add(new ModelCell(cell.getColumnIndex(), ((XSSFCell) cell).getCellStyle(), text));
        }
        List<CellRangeAddress> merged = SheetCells.merged(sheet).stream()
                .filter(region -> region.getFirstRow() == number && region.getLastRow() == number)
                .toList();
        return new Model(row.getHeightInPoints(), cells, merged);
    }

    /** The room that so many rows need below the models, if any. */
    public Optional<RowInsertion> room(int rows) {
        int more = rows - models.size();
        return more > 0 ? Optional.of(new RowInsertion(sheet, first + models.size() - 1, more)) : Optional.empty();
    }

    /**
     * Lays the rows, where there is room now; rows of the models that are not needed are hidden.
     *
     * @param order for each row its model, from 0
     * @param top the first of the rows now, as others may have been inserted above
     */
    public void lay(List<Integer> order, int top) {
        int all = Math.max(order.size(), models.size());
        clear(top, all);
        for (int i = 0; i < all; i++) {
            if (i < order.size()) {
                lay(models.get(order.get(i)), top + i);
            } else {
                SheetCells.row(sheet, top + i).setZeroHeight(true);
            }
        }
    }

    private void clear(int top, int rows) {
        List<Integer> merged = IntStream.range(0, sheet.getNumMergedRegions())
                .filter(index -> isWithin(sheet.getMergedRegion(index), top, top + rows - 1))
                .boxed()
                .toList();
        sheet.removeMergedRegions(merged);
        for (int i = 0; i < rows; i++) {
            XSSFRow old = sheet.getRow(top + i);
            if (old != null) {
                sheet.removeRow(old);
            }
        }
    }

    private static boolean isWithin(CellRangeAddress region, int firstRow, int lastRow) {
        return region.getFirstRow() >= firstRow && region.getLastRow() <= lastRow;
    }

    private void lay(Model model, int number) {
        XSSFRow row = sheet.createRow(number);
        row.setHeightInPoints(model.height());
        for (ModelCell each : model.cells()) {
            XSSFCell cell = row.createCell(each.column());
            cell.setCellStyle(each.style());
            if (!each.text().isEmpty()) {
                cell.setCellValue(each.text());
            }
        }
        model.merged()
                .forEach(region -> sheet.addMergedRegionUnsafe(
                        new CellRangeAddress(number, number, region.getFirstColumn(), region.getLastColumn())));
    }
}
