package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows 1 to 4, of which the last two come to be rows 6 and 8. */
class FoundRowsTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Ark");

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private void move() {
        IntStream.range(0, 4).forEach(row -> sheet.createRow(row).createCell(0).setCellValue("række " + (row + 1)));
        sheet.getRow(2).setRowNum(5);
        sheet.getRow(3).setRowNum(7);
    }

    private void assertAreFound() {
        assertThat((Iterable<Row>) sheet).extracting(Row::getRowNum).containsExactly(0, 1, 5, 7);
        assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("række 3");
        assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("række 4");
        assertThat((Object) sheet.getRow(2)).isNull();
    }

    @Test
    void rowsAreFoundByTheirNewNumbers() {
        move();
        XSSFRow third = sheet.getRow(2);
        assertThat(FoundRows.renumber(sheet)).isTrue();
        assertAreFound();
        assertThat((Object) sheet.getRow(5)).isSameAs(third);
    }

    @Test
    void poiFindsTheSameWhenItShiftsRows() {
        move();
        FoundRows.again(sheet, false);
        assertAreFound();
    }
}
