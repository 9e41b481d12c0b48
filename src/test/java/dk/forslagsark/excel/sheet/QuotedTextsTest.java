package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class QuotedTextsTest {
    @Test
    void textsThatLookLikeFormulasShareAStyle() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int row = 0; row < 1_000; row++) {
                CellValue.put(SheetCells.at(sheet, row, 0), "- punkt " + row);
            }
            int before = workbook.getNumCellStyles();
            QuotedTexts.mark(workbook);
            QuotedTexts.mark(workbook);
            assertThat(workbook.getNumCellStyles()).isEqualTo(before + 1);
            sheet.forEach(row ->
                    assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue());
        }
    }

    @Test
    void otherTextsAndFormulasAreLeftAlone() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            CellValue.put(SheetCells.at(sheet, 0, 0), "– punkt");
            XSSFCell formula = SheetCells.at(sheet, 1, 0);
            formula.setCellFormula("-1+2");
            QuotedTexts.mark(workbook);
            sheet.forEach(row ->
                    assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isFalse());
        }
    }
}
