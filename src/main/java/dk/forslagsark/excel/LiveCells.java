package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.ContentKind;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the cells in which an expression was typed as formulas. A spreadsheet computes in floating point: where its formula
 * would come to another figure than ours, the cell keeps our figure.
 */
final class LiveCells {
    /** How far a spreadsheet may be off, to each unit of the figure and in all. */
    private static final double TOLERANCE = 1e-9;

    private LiveCells() {}

    static void write(XSSFWorkbook workbook, List<Origin> origins) {
        List<Origin> live = origins.stream()
                .filter(origin -> origin.formula().isPresent() && !ContentKind.isFormula(origin.cell()))
                .toList();
        live.forEach(origin -> origin.cell().setCellFormula(origin.formula().get()));
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        List<Origin> wrong =
                live.stream().filter(origin -> !agrees(origin, evaluator)).toList();
        wrong.forEach(LiveCells::restore);
    }

    private static boolean agrees(Origin origin, FormulaEvaluator evaluator) {
        try {
            CellValue value = evaluator.evaluate(origin.cell());
            double ours = origin.figure().map(BigDecimal::doubleValue).orElse(Double.NaN);
            return value.getCellType() == CellType.NUMERIC
                    && Math.abs(value.getNumberValue() - ours) <= TOLERANCE * Math.max(1, Math.abs(ours));
        } catch (RuntimeException notEvaluated) {
            return false;
        }
    }

    private static void restore(Origin origin) {
        origin.cell().removeFormula();
        origin.cell().setBlank();
        origin.figure().ifPresent(figure -> origin.cell().setCellValue(figure.doubleValue()));
    }
}
