package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RepetitionTest {
    private final XSSFSheet sheet = new XSSFWorkbook().createSheet();

    @Test
    void eachCopyHasTheMergedFieldsOfTheModelRow() {
        merge("A3:B3", "D3:F3", "A2:C2", "H1:H3");
        new Repetition(sheet, 2, 4).copy(copied -> {});
        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("A3:B3", "D3:F3", "A2:C2", "H1:H3", "A4:B4", "D4:F4", "A5:B5", "D5:F5");
    }

    @Test
    void aRowMayBeTheCopyOfAnother() {
        merge("A3:B3", "A2:C2");
        SheetCells.at(sheet, 1, 0).setCellValue("Gruppe");
        SheetCells.at(sheet, 2, 0).setCellValue("Række");
        new Repetition(sheet, 2, 4).copy(row -> row == 3 ? 1 : 2, copied -> {});
        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("A3:B3", "A2:C2", "A4:C4", "A5:B5");
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Gruppe");
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Række");
    }

    @Test
    void eachCopyIsTold() {
        SheetCells.at(sheet, 2, 0).setCellFormula("ROW(A3)");
        List<Integer> told = new ArrayList<>();
        Repetition three = new Repetition(sheet, 2, 5);
        three.copy(told::add);
        assertThat(told).containsExactly(1, 2, 3);
        assertThat(three.count()).isEqualTo(3);
        assertThat(sheet.getRow(5).getCell(0).getCellFormula()).isEqualTo("ROW(A6)");
    }

    @Test
    void aCopyHasTheStyleHeightAndFormulasOfItsModelAboutItsOwnRow() {
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        SheetCells.at(sheet, 2, 0).setCellStyle(style);
        SheetCells.at(sheet, 2, 1).setCellFormula("SUM(A3:A$1)+$A3*A$2");
        SheetCells.at(sheet, 2, 2).setCellValue(7.5);
        sheet.getRow(2).setHeightInPoints(33);
        new Repetition(sheet, 2, 3).copy(copied -> {});
        XSSFRow copy = sheet.getRow(3);
        assertThat(copy.getCell(0).getCellStyle()).isEqualTo(style);
        assertThat(copy.getCell(0).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(copy.getCell(1).getCellFormula()).isEqualTo("SUM(A$1:A4)+$A4*A$2");
        assertThat(copy.getCell(2).getNumericCellValue()).isEqualTo(7.5);
        assertThat(copy.getHeightInPoints()).isEqualTo(33);
    }

    @Test
    void aFormulaThatCannotBeReadIsCopiedAsItIs() {
        SheetCells.at(sheet, 2, 0).getCTCell().addNewF().setStringValue("SUM(A6:");
        sheet.getWorkbook().setCellFormulaValidation(false);
        new Repetition(sheet, 2, 3).copy(copied -> {});
        assertThat(sheet.getRow(3).getCell(0).getCellFormula()).isEqualTo("SUM(A6:");
    }

    @Test
    void aLinkIsCopiedWithTheFormulaBesideIt() {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.org");
        SheetCells.at(sheet, 2, 0).setHyperlink(link);
        SheetCells.at(sheet, 2, 1).setCellFormula("A3*2");
        new Repetition(sheet, 2, 3).copy(copied -> {});
        assertThat(sheet.getRow(3).getCell(0).getHyperlink().getAddress()).isEqualTo("https://example.org");
        assertThat(sheet.getRow(3).getCell(1).getCellFormula()).isEqualTo("A4*2");
    }

    private void merge(String... fields) {
        for (String field : fields) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(field));
        }
        SheetCells.row(sheet, 1);
        SheetCells.row(sheet, 2);
    }
}
