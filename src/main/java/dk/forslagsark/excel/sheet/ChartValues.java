package dk.forslagsark.excel.sheet;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where a series of a chart has its values: some cells of one row, or some rows.
 *
 * @param written the range as it is written in the chart
 * @param cells the cells
 */
public record ChartValues(String written, AreaReference cells) {
    /** Those of the charts of a sheet; what is no range of cells is left out. */
    public static List<ChartValues> of(XSSFSheet sheet) {
        return OutsideReferences.chartValues(sheet).stream()
                .flatMap(written -> read(written).stream())
                .toList();
    }

    private static Optional<ChartValues> read(String written) {
        try {
            return Optional.of(new ChartValues(written, new AreaReference(written, SpreadsheetVersion.EXCEL2007)));
        } catch (RuntimeException noRange) {
            return Optional.empty();
        }
    }

    /**
     * Whether they lie on one row alone, and would not come to cover its copies: several cells of it, or a single one that is no range.
     */
    public boolean areAloneOn(XSSFSheet sheet, int row) {
        CellReference first = cells.getFirstCell();
        CellReference last = cells.getLastCell();
        boolean isHere = sheet.getSheetName().equalsIgnoreCase(first.getSheetName());
        boolean isThatRow = first.getRow() == row && last.getRow() == row;
        boolean isExtended = written.contains(":") && first.getCol() == last.getCol();
        return isHere && isThatRow && !isExtended;
    }
}
