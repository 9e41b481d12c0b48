package dk.forslagsark.excel.sheet;

import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The defined names that point to single cells of a row. */
record CellNames(XSSFSheet sheet, int row) {
    /** Lets them cover the cells down to another row. */
    void extendTo(int last) {
        for (XSSFName name : sheet.getWorkbook().getAllNames()) {
            cell(name)
                    .ifPresent(cell -> name.setRefersToFormula(SheetCells.quoted(sheet.getSheetName()) + "!"
                            + down(cell, last).formatAsString()));
        }
    }

    private Optional<CellReference> cell(XSSFName name) {
        try {
            CellReference cell = new CellReference(name.getRefersToFormula());
            boolean isHere = sheet.getSheetName().equalsIgnoreCase(cell.getSheetName()) && cell.getRow() == row;
            return Optional.of(cell).filter(found -> isHere && found.getCol() >= 0);
        } catch (RuntimeException noCell) {
            return Optional.empty();
        }
    }

    private static AreaReference down(CellReference cell, int last) {
        return new AreaReference(
                new CellReference(cell.getRow(), cell.getCol(), true, true),
                new CellReference(last, cell.getCol(), true, true),
                SpreadsheetVersion.EXCEL2007);
    }
}
