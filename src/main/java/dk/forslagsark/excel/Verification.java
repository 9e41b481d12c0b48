package dk.forslagsark.excel;

import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.economy.Payback;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.proposal.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Evaluates a filled workbook, so that every formula cell holds its value, and compares the computed cells with our own
 * figures, exactly.
 */
final class Verification {
    /** Decimals from which on a figure is what floating point made of it. */
    private static final int NOISE = 8;

    private final XSSFWorkbook workbook;
    private final NamedRanges places;
    private final List<String> problems = new ArrayList<>();

    private Verification(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.places = new NamedRanges(workbook);
    }

    /** What cannot be evaluated, or differs, in Danish; empty if the workbook agrees with us. */
    static List<String> problems(
            XSSFWorkbook workbook, ComputedResults figures, List<Expected> expected, ProgressSpan steps) {
        Verification verification = new Verification(workbook);
        verification.evaluateAll(steps);
        if (verification.problems.isEmpty()) {
            figures.byYear().forEach(verification::compareYears);
            figures.paybacks().forEach(verification::comparePayback);
            expected.forEach(verification::compare);
        }
        return List.copyOf(verification.problems);
    }

    private void evaluateAll(ProgressSpan steps) {
        XSSFFormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        int all = 0;
        for (Sheet sheet : workbook) {
            all += sheet.getPhysicalNumberOfRows();
        }
        int done = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                steps.done(done++, all);
                row.forEach(cell -> evaluate((XSSFCell) cell, evaluator));
            }
        }
    }

    private void evaluate(XSSFCell cell, XSSFFormulaEvaluator evaluator) {
        try {
            if (CellValue.isFormula(cell)) {
                evaluator.evaluateFormulaCell(cell);
            }
            if (result(cell) == CellType.ERROR) {
                String error = FormulaError.forInt(cell.getErrorCellValue()).getString();
                problems.add(SheetCells.address(cell) + " giver fejlen " + error + ". Ret cellen i skabelonen.");
            }
        } catch (RuntimeException | StackOverflowError failed) {
            problems.add(SheetCells.address(cell) + " kan ikke beregnes (" + why(failed) + "). Brug en enklere formel i"
                    + " skabelonen.");
        }
    }

    /** The name of the function that POI does not know, or what else it says. */
    private static String why(Throwable failed) {
        Throwable cause = failed;
        while (cause instanceof NotImplementedException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? "ukendt formel" : message.strip();
    }

    private void compareYears(String name, List<BigDecimal> ours) {
        places.find(name).ifPresent(row -> {
            List<XSSFCell> cells = row.rowOfCells().limit(ours.size()).toList();
            for (int i = 0; i < ours.size(); i++) {
                compare(name, cells.get(i), DanishNumber.write(ours.get(i)));
            }
        });
    }

    private void comparePayback(String name, Payback payback) {
        compare(name, places.get(name).cell(), ComputedResults.words(payback));
    }

    /** Figures that are no amounts may have more decimals than an amount; they are compared to as many. */
    private void compare(Expected expected) {
        String ours = expected.number().map(Verification::rounded).orElse("");
        compare(expected.name(), expected.cell(), ours);
    }

    private void compare(String name, XSSFCell cell, String ours) {
        String theirs = shown(cell);
        if (CellValue.isFormula(cell) && !theirs.equals(ours)) {
            problems.add(SheetCells.address(cell) + " (" + name + "): skabelonens formel giver " + named(theirs)
                    + ", men forslaget giver " + named(ours) + ". Ret formlen i skabelonen.");
        }
    }

    private static String shown(Cell cell) {
        return switch (result(cell)) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue().strip();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }

    /** To the krone: what floating point adds beyond that is no amount. */
    private static String number(double value) {
        return rounded(BigDecimal.valueOf(value).setScale(NOISE, RoundingMode.HALF_UP));
    }

    private static String rounded(BigDecimal value) {
        return DanishNumber.write(new Amount(value.setScale(Amount.DECIMALS, RoundingMode.HALF_UP)).thousands());
    }

    private static String named(String value) {
        return value.isEmpty() ? "ingenting" : value;
    }

    private static CellType result(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}
