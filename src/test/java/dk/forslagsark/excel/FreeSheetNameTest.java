package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as they come out of cells and lists, as names that Excel takes for a sheet. */
class FreeSheetNameTest {
    @ParameterizedTest
    @CsvSource({
        "BU01, BU01",
        "'BU\t02', BU 02",
        "'BU\n02', BU 02",
        "'BU/01:*?[]', 'BU 01'",
        "katalog, katalog (2)",
        "'', Forslag",
        "=1+1, =1+1",
        "abcdefghijklmnopqrstuvwxyzæøå0123456789, abcdefghijklmnopqrstuvwxyzæøå01",
    })
    void isOneThatExcelTakes(String number, String expected) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Katalog");
            String name = FreeSheetName.of(number, workbook);
            assertThat(name.strip()).isEqualTo(expected);
            assertThat(workbook.createSheet(name).getSheetName()).isEqualTo(name);
        }
    }
}
