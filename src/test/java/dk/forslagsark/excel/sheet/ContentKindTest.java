package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

class ContentKindTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Ark");

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private XSSFCell cell(Consumer<XSSFCell> content) {
        XSSFCell cell = SheetCells.at(sheet, 0, 0);
        content.accept(cell);
        return cell;
    }

    private static void assertIs(XSSFCell cell, CellType type, CellType shown) {
        assertThat(ContentKind.of(cell)).isEqualTo(type);
        assertThat(ContentKind.shown(cell)).isEqualTo(shown);
        assertThat(ContentKind.isText(cell)).isEqualTo(type == CellType.STRING);
        assertThat(cell.getCellType()).isEqualTo(type);
    }

    @Test
    void aCellWithoutContentIsBlank() {
        assertIs(cell(cell -> {}), CellType.BLANK, CellType.BLANK);
        assertIs(cell(cell -> cell.getCTCell().setT(STCellType.N)), CellType.BLANK, CellType.BLANK);
    }

    @Test
    void aValueIsOfItsKind() {
        assertIs(cell(cell -> cell.setCellValue(7.5)), CellType.NUMERIC, CellType.NUMERIC);
        assertIs(cell(cell -> cell.setCellValue("syv")), CellType.STRING, CellType.STRING);
        assertIs(cell(cell -> cell.setCellValue(true)), CellType.BOOLEAN, CellType.BOOLEAN);
        assertIs(cell(cell -> cell.setCellErrorValue((byte) 7)), CellType.ERROR, CellType.ERROR);
    }

    @Test
    void aTextMayStandInTheCellItself() {
        XSSFCell cell = cell(XSSFCell::setBlank);
        cell.getCTCell().setT(STCellType.INLINE_STR);
        cell.getCTCell().addNewIs().setT("syv");
        assertIs(cell, CellType.STRING, CellType.STRING);
    }

    @Test
    void aFormulaShowsWhatItCameTo() {
        XSSFCell cell = cell(formula -> formula.setCellFormula("1+1"));
        assertIs(cell, CellType.FORMULA, CellType.NUMERIC);
        cell.setCellValue(2);
        assertIs(cell, CellType.FORMULA, CellType.NUMERIC);
        cell.setCellValue("to");
        assertIs(cell, CellType.FORMULA, CellType.STRING);
    }

    @Test
    void eachCellOfAnArrayHasItsFormula() {
        sheet.setArrayFormula("B1:B2*2", CellRangeAddress.valueOf("A1:A2"));
        assertIs(sheet.getRow(1).getCell(0), CellType.FORMULA, CellType.NUMERIC);
    }

    @Test
    void oneOfADataTableHasAValue() {
        XSSFCell cell = cell(figure -> figure.setCellValue(3));
        cell.getCTCell().addNewF().setT(STCellFormulaType.DATA_TABLE);
        assertIs(cell, CellType.NUMERIC, CellType.NUMERIC);
    }
}
