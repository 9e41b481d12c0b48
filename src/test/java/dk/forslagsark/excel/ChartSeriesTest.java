package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Block;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chart in a template shows what its maker meant, or the template is refused. */
class ChartSeriesTest {
    @ParameterizedTest
    @CsvSource({"0, 5", "0, 0"})
    void aSeriesOnTheRowThatIsRepeatedIsRefusedByItsCells(int first, int last) {
        assertThatThrownBy(() -> Samples.alteredFull(workbook -> {
                    int row = modelRow(workbook);
                    addChart(workbook, new CellRangeAddress(row, row, 6 + first, 6 + last));
                }))
                .hasMessageContaining("Et diagram på arket Forslag viser cellerne")
                .hasMessageContaining("varig_tekst")
                .hasMessageContaining("Lad det vise en sum");
    }

    @Test
    void aSeriesOfATotalFollowsIt() throws Exception {
        Template template = Samples.alteredFull(workbook -> {
            int row = new NamedRanges(workbook).get(TemplateNames.NET).firstRow();
            addChart(workbook, new CellRangeAddress(row, row, 6, 9));
        });
        assertThat(values(Exported.of(Samples.published("investeringskatalog-2020/BU01.json"), template)))
                .containsExactly("Forslag!$G$27:$J$27");
    }

    @Test
    void aSeriesThatRunsDownToTheRowCoversItsCopies() throws Exception {
        Template template = Samples.alteredFull(workbook -> {
            int row = modelRow(workbook);
            addChart(workbook, new CellRangeAddress(row - 1, row, 7, 7));
        });
        Exported exported = Exported.of(Samples.published("investeringskatalog-2020/BU01.json"), template);
        int last = exported.place(TemplateNames.label(Block.PERMANENT)).lastRow() + 1;
        assertThat(values(exported)).allMatch(range -> range.endsWith(":$H$" + last));
    }

    private static int modelRow(XSSFWorkbook workbook) {
        return new NamedRanges(workbook)
                .get(TemplateNames.label(Block.PERMANENT))
                .firstRow();
    }

    private static void addChart(XSSFWorkbook workbook, CellRangeAddress values) {
        XSSFSheet sheet = workbook.getSheet("Forslag");
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 30, 2, 36, 12));
        XDDFChartData data = chart.createData(
                ChartTypes.LINE,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromArray(new String[] {"a"}),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, values));
        chart.plot(data);
    }

    private static List<String> values(Exported exported) {
        return exported.form().getDrawingPatriarch().getCharts().stream()
                .flatMap(chart -> chart.getCTChart().getPlotArea().getLineChartList().stream())
                .flatMap(line -> line.getSerList().stream())
                .map(series -> series.getVal().getNumRef().getF())
                .toList();
    }
}
