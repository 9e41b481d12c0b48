package dk.forslagsark.excel.sheet;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What a sheet is printed on. */
record Paper(XSSFSheet sheet) {
    private static final int POINTS_PER_INCH = 72;

    /** The width between the margins, in points. */
    double width() {
        double margins = sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT);
        return POINTS_PER_INCH * (inches(sheet.getPrintSetup().getLandscape()) - margins);
    }

    /** The height between the margins, in points. */
    double height() {
        double margins = sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM);
        return POINTS_PER_INCH * (inches(!sheet.getPrintSetup().getLandscape()) - margins);
    }

    /** The last row and column of what is printed, from 0; those of an empty sheet where the template does not say. */
    CellRangeAddress printed() {
        String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
        return area == null || area.contains(",")
                ? new CellRangeAddress(0, 0, 0, 0)
                : CellRangeAddress.valueOf(area.substring(area.lastIndexOf('!') + 1));
    }

    /** The longer or the shorter side; paper that is neither A3 nor letter is taken for A4. */
    private double inches(boolean longer) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        return switch (setup.getPaperSize()) {
            case PrintSetup.A3_PAPERSIZE -> longer ? 16.54 : 11.69;
            case PrintSetup.LETTER_PAPERSIZE -> longer ? 11 : 8.5;
            default -> longer ? 11.69 : 8.27;
        };
    }
}
