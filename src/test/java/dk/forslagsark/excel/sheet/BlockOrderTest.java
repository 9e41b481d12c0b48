package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Blocks of rows change places, and all that points at them goes along. Rows are written 1, 2, 3 ... in column A. */
class BlockOrderTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Ark");

    BlockOrderTest() {
        for (int row = 0; row < 9; row++) {
            sheet.createRow(row).createCell(0).setCellValue(row + 1);
        }
    }

    @AfterEach
    void close() throws Exception {
        workbook.close();
    }

    @Test
    void blocksTakeThePlacesOfEachOther() {
        order(rows(5, 7), rows(2, 3));
        assertThat(numbers(sheet)).containsExactly(1, 5, 6, 7, 4, 2, 3, 8, 9);
    }

    @Test
    void whatStandsBetweenStaysBetween() {
        order(rows(7, 7), rows(4, 5), rows(2, 2));
        assertThat(numbers(sheet)).containsExactly(1, 7, 3, 4, 5, 6, 2, 8, 9);
    }

    @Test
    void theFileHasThemInThatOrderToo() throws Exception {
        order(rows(5, 7), rows(2, 3));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(WorkbookBytes.of(workbook)))) {
            assertThat(numbers(read.getSheetAt(0))).containsExactly(1, 5, 6, 7, 4, 2, 3, 8, 9);
        }
    }

    @Test
    void formulasFollowWhereverTheyStand() {
        sheet.getRow(0).createCell(1).setCellFormula("A2+SUM(A5:A7)+SUM(A1:A9)+$A$4");
        sheet.getRow(5).createCell(1).setCellFormula("A5+A6+A3");
        XSSFSheet other = workbook.createSheet("Andet");
        other.createRow(0).createCell(0).setCellFormula("Ark!A2+A2");
        order(rows(5, 7), rows(2, 3));
        assertThat(sheet.getRow(0).getCell(1).getCellFormula()).isEqualTo("A6+SUM(A2:A4)+SUM(A1:A9)+$A$5");
        assertThat(sheet.getRow(2).getCell(1).getCellFormula()).isEqualTo("A2+A3+A7");
        assertThat(other.getRow(0).getCell(0).getCellFormula()).isEqualTo("Ark!A6+A2");
    }

    /** A range over several blocks covers all the rows it did; one that ends where they end goes on ending there. */
    @Test
    void namesFollow() {
        name("En", "Ark!$A$2:$A$3");
        name("Alle", "Ark!$A$2:$A$7");
        name("Ned", "Ark!$A$1:$A$7");
        order(rows(4, 7), rows(2, 3));
        assertThat(Stream.of("En", "Alle", "Ned")
                        .map(each -> workbook.getName(each).getRefersToFormula()))
                .containsExactly("Ark!$A$6:$A$7", "Ark!$A$2:$A$7", "Ark!$A$1:$A$7");
    }

    @Test
    void mergedFieldsFormatsAndHeightsFollow() {
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
        sheet.getRow(1).setHeightInPoints(40);
        sheet.getRow(4).setZeroHeight(true);
        SheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formats.createConditionalFormattingRule("A2>1");
        formats.addConditionalFormatting(new CellRangeAddress[] {new CellRangeAddress(1, 2, 0, 0)}, rule);
        order(rows(5, 7), rows(2, 3));
        assertThat(sheet.getMergedRegions())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("A6:D6");
        assertThat(sheet.getRow(5).getHeightInPoints()).isEqualTo(40);
        assertThat(sheet.getRow(1).getZeroHeight()).isTrue();
        assertThat(formats.getConditionalFormattingAt(0).getFormattingRanges())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("A6:A7");
        assertThat(formats.getConditionalFormattingAt(0).getRule(0).getFormula1())
                .isEqualTo("A6>1");
    }

    @Test
    void theOrderThatIsThereChangesNothing() {
        sheet.getRow(0).createCell(1).setCellFormula("A2");
        order(rows(2, 3), rows(5, 7));
        assertThat(numbers(sheet)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(sheet.getRow(0).getCell(1).getCellFormula()).isEqualTo("A2");
    }

    private void order(CellRangeAddress... blocks) {
        BlockOrder.of(sheet, List.of(blocks)).make();
    }

    /** As a user counts them. */
    private static CellRangeAddress rows(int first, int last) {
        return new CellRangeAddress(first - 1, last - 1, 0, 0);
    }

    private void name(String called, String place) {
        XSSFName name = workbook.createName();
        name.setNameName(called);
        name.setRefersToFormula(place);
    }

    private static List<Integer> numbers(XSSFSheet sheet) {
        List<Integer> numbers = new ArrayList<>();
        for (Row row : sheet) {
            numbers.add((int) row.getCell(0).getNumericCellValue());
        }
        return numbers;
    }
}
