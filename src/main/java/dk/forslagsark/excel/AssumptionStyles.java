package dk.forslagsark.excel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the sheet of the assumptions looks: in the workbook's own font. */
final class AssumptionStyles {
    private static final int LARGER = 4;

    /** Danish separators also where the office program speaks another language. */
    private static final String DANISH = "[$-406]";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> figures = new HashMap<>();
    private final XSSFCellStyle text;
    private final XSSFCellStyle unit;

    AssumptionStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.text = plain();
        this.unit = plain();
        unit.setAlignment(HorizontalAlignment.LEFT);
        unit.setIndention((short) 1);
    }

    XSSFCellStyle title() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold(LARGER));
        return style;
    }

    /** A heading that goes on beyond its cell. */
    XSSFCellStyle note() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold(0));
        return style;
    }

    /** The heading of what is to look like that. */
    XSSFCellStyle heading(XSSFCellStyle like) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setFont(bold(0));
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    /** Set off a little from the figure before it. */
    XSSFCellStyle unit() {
        return unit;
    }

    XSSFCellStyle text() {
        return text;
    }

    /** A plain figure with the decimals it has; of a formula nobody knows how many it will have. */
    XSSFCellStyle figure(Optional<BigDecimal> plain) {
        return figure(plain.map(AssumptionStyles::format).orElse("General"));
    }

    /** The same without points between thousands. */
    XSSFCellStyle ungrouped(Optional<BigDecimal> plain) {
        return figure(plain.map(AssumptionStyles::format).orElse("General").replace("#,##0", "0"));
    }

    private static String format(BigDecimal value) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    XSSFCellStyle figure(String format) {
        return figures.computeIfAbsent(format, this::newFigure);
    }

    private XSSFCellStyle newFigure(String format) {
        XSSFCellStyle style = plain();
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(DANISH + format));
        return style;
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont bold(int larger) {
        XSSFFont usual = workbook.getFontAt(0);
        XSSFFont font = workbook.createFont();
        font.setFontName(usual.getFontName());
        font.setFontHeightInPoints((short) (usual.getFontHeightInPoints() + larger));
        font.setBold(true);
        return font;
    }
}
