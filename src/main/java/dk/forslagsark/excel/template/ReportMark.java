package dk.forslagsark.excel.template;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** By what a report of the program's own, of findings or differences, is known again where it lies among proposals. */
public final class ReportMark {
    private static final String CATEGORY = "Rapport fra Forslagsark";

    private ReportMark() {}

    /** Marks it; Excel shows it among the properties of the file. */
    public static void put(XSSFWorkbook workbook) {
        workbook.getProperties().getCoreProperties().setCategory(CATEGORY);
    }

    public static boolean isOn(XSSFWorkbook workbook) {
        return CATEGORY.equals(workbook.getProperties().getCoreProperties().getCategory());
    }
}
