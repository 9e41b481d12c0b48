package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts, tables, filters and validations follow two rows that are inserted below row 5. */
class RowsBelowObjectsTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Ark");

    @BeforeEach
    void fill() {
        for (int row = 0; row < 12; row++) {
            for (int column = 0; column < 3; column++) {
                SheetCells.at(sheet, row, column).setCellValue("r" + row + "c" + column);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"A8:C10, A10:C12", "A3:C5, A3:C7", "A2:C9, A2:C11", "A1:C3, A1:C3"})
    void aTableFollowsAndKeepsTheNamesOfItsColumns(String before, String after) throws IOException {
        XSSFTable table = sheet.createTable(new AreaReference(before, SpreadsheetVersion.EXCEL2007));
        int head = CellRangeAddress.valueOf(before).getFirstRow();
        table.updateHeaders();
        insert();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            XSSFTable again = read.getSheetAt(0).getTables().get(0);
            assertThat(again.getCTTable().getRef()).isEqualTo(after);
            assertThat(again.getColumns().get(1).getName()).isEqualTo("r" + head + "c1");
        }
    }

    @ParameterizedTest
    @CsvSource({"A4:C9, A4:C11", "A1:C5, A1:C7", "A7:C9, A9:C11"})
    void aFilterFollows(String before, String after) {
        sheet.setAutoFilter(CellRangeAddress.valueOf(before));
        insert();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo(after);
    }

    /** A row of years stays a row; what runs down over the row comes to cover the new rows. */
    @ParameterizedTest
    @CsvSource({
        "A8:C8, Ark!$A$10:$C$10",
        "A5:C5, Ark!$A$5:$C$5",
        "B2:B5, Ark!$B$2:$B$7",
        "B4:B9, Ark!$B$4:$B$11",
        "A2:C2, Ark!$A$2:$C$2"
    })
    void aChartFollows(String before, String after) {
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 5, 1, 9, 4));
        XDDFChartData data = chart.createData(
                ChartTypes.LINE,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        CellRangeAddress cells = CellRangeAddress.valueOf(before);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, cells),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells));
        chart.plot(data);
        insert();
        assertThat(chart.getCTChartSpace()
                        .getChart()
                        .getPlotArea()
                        .getLineChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .getNumRef()
                        .getF())
                .isEqualTo(after);
    }

    @Test
    void theListOfAValidationFollows() {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint("$A$8:$A$10"), new CellRangeAddressList(0, 0, 0, 0)));
        insert();
        assertThat(sheet.getDataValidations().get(0).getValidationConstraint().getFormula1())
                .isEqualTo("$A$10:$A$12");
    }

    /** A sparkline is in one cell and stays in it, or moves with it. */
    @Test
    void whatOnlyNewerExcelKnowsFollows() throws XmlException {
        sheet.getCTWorksheet().addNewExtLst().set(XmlObject.Factory.parse("""
                <x14:x xmlns:x14="x14" xmlns:xm="xm">\
                <x14:sparkline><xm:f>Ark!A5:C5</xm:f><xm:sqref>D5</xm:sqref></x14:sparkline>\
                <x14:sparkline><xm:f>Ark!A8:C8</xm:f><xm:sqref>D8</xm:sqref></x14:sparkline>\
                <x14:dataValidation><x14:formula1><xm:f>Ark!$A$8:$A$9</xm:f></x14:formula1>\
                <xm:sqref>A5 B8:B9</xm:sqref></x14:dataValidation></x14:x>"""));
        insert();
        String after = sheet.getCTWorksheet().getExtLst().xmlText();
        assertThat(List.of("Ark!A5:C5", ">D5<", "Ark!A10:C10", ">D10<", "Ark!$A$10:$A$11", ">A5:A7 B10:B11<"))
                .allSatisfy(part -> assertThat(after).contains(part));
    }

    private void insert() {
        new RowInsertion(sheet, 4, 2).make();
    }
}
