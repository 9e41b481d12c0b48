package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * In a column of 30 digits, 215 pixels, a line of 10 points has 161,25 points less 5 in Excel, and 165 in LibreOffice, where a digit has 5,56. Ten
 * digits are 55,6 points, nine 50,04, and a space 2,78.
 */
class RowHeightsTest {
    /** Two to the line, 114 points, as three, 172, have room nowhere: four lines. */
    private static final String FOUR_LINES = "0123456789 ".repeat(8).strip();

    /** Three have 161 points: four lines of three in LibreOffice, and six of two in Excel. */
    private static final String FOUR_OR_SIX = "012345678 012345678 0123456789 ".repeat(4);

    @Test
    void linesFillTheirRowWhereThereAreAsManyEverywhere() throws Exception {
        assertThat(alignment(FOUR_LINES)).isEqualTo(VerticalAlignment.JUSTIFY);
    }

    @Test
    void linesAreNotSetWideApartWhereThereAreFewer() throws Exception {
        assertThat(alignment(FOUR_OR_SIX.strip())).isEqualTo(VerticalAlignment.TOP);
    }

    @Test
    void noGapIsLeftWhereTheTextGoesOn() throws Exception {
        assertThat(alignment(FOUR_OR_SIX)).isEqualTo(VerticalAlignment.JUSTIFY);
    }

    @Test
    void threeLinesStayClose() throws Exception {
        assertThat(alignment(FOUR_LINES.substring(22))).isEqualTo(VerticalAlignment.TOP);
    }

    private static VerticalAlignment alignment(String text) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getFontAt(0).setFontName("Arial");
            workbook.getFontAt(0).setFontHeightInPoints((short) 10);
            XSSFSheet sheet = workbook.createSheet();
            sheet.setColumnWidth(0, 30 * 256);
            XSSFCell cell = sheet.createRow(0).createCell(0);
            XSSFCellStyle wrapped = workbook.createCellStyle();
            wrapped.setWrapText(true);
            wrapped.setVerticalAlignment(VerticalAlignment.TOP);
            cell.setCellStyle(wrapped);
            cell.setCellValue(text);
            RowHeights.fit(sheet);
            return cell.getCellStyle().getVerticalAlignment();
        }
    }
}
