package dk.forslagsark.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookSizeTest {
    @ParameterizedTest
    @CsvSource({
        "<row/>, 10000, 10.000 rækker",
        "<c/>, 100000, 100.000 celler",
        "<f/>, 10000, 10.000 formler",
        "<mergeCell/>, 2000, 2.000 flettede felter"
    })
    void whatIsTooMuchIsToldByItsName(String element, int most, String says) throws IOException {
        assertThat(new WorkbookSize(WorkbookUse.TEMPLATE).problem(workbook(element.repeat(most))))
                .isEmpty();
        assertThat(new WorkbookSize(WorkbookUse.TEMPLATE).problem(workbook(element.repeat(most + 1))))
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("har mere end " + says + "."));
    }

    @Test
    void severalSheetsAreCountedTogether() throws IOException {
        String rows = "<row/>".repeat(6_000);
        assertThat(new WorkbookSize(WorkbookUse.TEMPLATE).problem(workbook(rows)))
                .isEmpty();
        assertThat(new WorkbookSize(WorkbookUse.TEMPLATE).problem(workbook(rows, rows)))
                .isPresent();
    }

    @Test
    void whatIsBrokenIsToldWhereItIsOpened() throws IOException {
        assertThat(new WorkbookSize(WorkbookUse.TEMPLATE).problem(new byte[10])).isEmpty();
        assertThat(new WorkbookSize(WorkbookUse.TEMPLATE).problem(workbook("<row>")))
                .isEmpty();
    }

    /** A few kilobytes of blanks that unpack to more than is read. */
    @Test
    void aPackedGiantIsReadNoFurtherThanItMayBeLarge() throws IOException {
        assertThat(new WorkbookSize(WorkbookUse.TEMPLATE)
                        .problem(workbook(" ".repeat((int) WorkbookFile.LARGEST_UNPACKED) + "<row>")))
                .isEmpty();
    }

    private static byte[] workbook(String... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < sheets.length; i++) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + (i + 1) + ".xml"));
                zip.write(("<worksheet>" + sheets[i] + "</worksheet>").getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
