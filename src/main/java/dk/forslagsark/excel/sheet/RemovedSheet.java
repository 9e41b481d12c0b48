package dk.forslagsark.excel.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes a sheet that nothing else counts out of its workbook, with the names that point to it. */
public final class RemovedSheet {
    private RemovedSheet() {}

    public static void remove(XSSFSheet sheet) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        String own = sheet.getSheetName();
        List.copyOf(workbook.getAllNames()).stream()
                .filter(name -> own.equals(sheetOf(name)))
                .forEach(workbook::removeName);
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
    }

    private static String sheetOf(XSSFName name) {
        return new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007)
                .getFirstCell()
                .getSheetName();
    }
}
