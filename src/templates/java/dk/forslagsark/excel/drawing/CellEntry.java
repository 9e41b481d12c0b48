package dk.forslagsark.excel.drawing;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.proposal.Area;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What may be typed in cells; the office program says so as it is typed. */
final class CellEntry {
    /** Larger than any amount, in 1.000 kr. */
    private static final String MOST = "1000000000000";

    private CellEntry() {}

    /** An amount, in 1.000 kr. */
    static void amounts(SheetCanvas canvas, String cells) {
        DataValidationHelper helper = canvas.sheet().getDataValidationHelper();
        DataValidationConstraint amount =
                helper.createNumericConstraint(ValidationType.DECIMAL, OperatorType.BETWEEN, "-" + MOST, MOST);
        allow(
                canvas,
                cells,
                amount,
                "Beløb",
                "Skriv et tal i 1.000 kr., for eksempel -1300,5. En tekst tæller ikke med.");
    }

    /** A year. */
    static void years(SheetCanvas canvas, String cells) {
        DataValidationHelper helper = canvas.sheet().getDataValidationHelper();
        DataValidationConstraint year =
                helper.createNumericConstraint(ValidationType.INTEGER, OperatorType.BETWEEN, "1900", "9999");
        allow(canvas, cells, year, "År", "Skriv et årstal.");
    }

    /** An area: one of those that ship, or, after a question, any other. */
    static void areas(SheetCanvas canvas, String cells) {
        String[] areas = Area.SHIPPED.stream().map(Area::name).toArray(String[]::new);
        allow(
                        canvas,
                        cells,
                        canvas.sheet().getDataValidationHelper().createExplicitListConstraint(areas),
                        ColumnWording.AREA,
                        "Området er ikke et af dem, alle forslag har. Er det ment sådan?")
                .setErrorStyle(DataValidation.ErrorStyle.WARNING);
    }

    private static DataValidation allow(
            SheetCanvas canvas, String cells, DataValidationConstraint allowed, String title, String why) {
        CellRangeAddress range = CellRangeAddress.valueOf(cells);
        DataValidation validation = canvas.sheet()
                .getDataValidationHelper()
                .createValidation(
                        allowed,
                        new CellRangeAddressList(
                                range.getFirstRow(),
                                range.getLastRow(),
                                range.getFirstColumn(),
                                range.getLastColumn()));
        validation.createErrorBox(title, why);
        validation.setShowErrorBox(true);
        canvas.sheet().addValidationData(validation);
        return validation;
    }
}
