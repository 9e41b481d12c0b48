package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The report of what the rules have found can be read as it is printed. */
class FindingsWorkbookTest {
    /** The column of places is 34 characters wide, so that the second takes two lines. */
    @Test
    void aRowIsAsHighAsItsHighestText() throws Exception {
        byte[] report = FindingsWorkbook.of(List.of(
                line("Forside, titel"),
                line("Tabel 1, Effektivisering, service: Beskæftigelses- og Integrationsudvalget")));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report))) {
            XSSFSheet sheet = workbook.getSheet("Kontrol");
            float one = sheet.getRow(1).getHeightInPoints();
            assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(one * 1.5f);
        }
    }

    private static ReportLine line(String where) {
        return new ReportLine("TF01.forslag", "stops", "Advarsel", where, "Rækken er 0 i 2021.");
    }
}
