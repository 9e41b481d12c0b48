package dk.forslagsark.excel;

import dk.forslagsark.danish.CatalogueWording;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A chart of what is found beside what is to be found, two columns a year.
 *
 * @param sheet where
 * @param years the row of the years, and the columns of those shown
 */
record TargetChart(XSSFSheet sheet, CellRangeAddress years) {
    private static final byte[] GREY = {(byte) 0xB8, (byte) 0xC2, (byte) 0xCC};
    private static final byte[] NAVY = {0x0B, 0x3A, 0x66};

    /** Danish separators also where the office program speaks another language. */
    private static final String AMOUNT = "[$-406]#,##0";

    /** Draws it in a row, from figures in two others; rows from 0. */
    void draw(int target, int found, int into) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, into, years.getLastColumn() + 1, into + 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        below.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        left.setNumberFormat(AMOUNT);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        series(data, CatalogueWording.TARGET, target, GREY);
        series(data, CatalogueWording.FOUND, found, NAVY);
        chart.plot(data);
    }

    private void series(XDDFBarChartData data, String title, int row, byte[] colour) {
        XDDFChartData.Series series = data.addSeries(figures(years.getFirstRow()), figures(row));
        series.setTitle(title, null);
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        series.setShapeProperties(look);
    }

    private XDDFNumericalDataSource<Double> figures(int row) {
        return XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(row, row, years.getFirstColumn(), years.getLastColumn()));
    }
}
