package dk.forslagsark.excel.template;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.ChartValues;
import dk.forslagsark.excel.sheet.SheetCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** What cannot follow when rows are inserted. */
final class Unmovable {
    private static final String CANNOT_FOLLOW = ", som ikke kan følge med, når der indsættes rækker. ";

    private Unmovable() {}

    /** One line for each such thing in the workbook, in Danish. */
    static List<String> problems(XSSFWorkbook workbook) {
        List<String> problems = new ArrayList<>();
        for (Sheet sheet : workbook) {
            pivotTables((XSSFSheet) sheet).forEach(problems::add);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    formula((XSSFCell) cell).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    /**
     * One line for each series of a chart that would show one copy of a row that is repeated, and no others.
     *
     * @param models the rows that are repeated
     */
    static List<String> charts(XSSFWorkbook workbook, List<NamedRange> models) {
        List<String> problems = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (ChartValues values : ChartValues.of((XSSFSheet) sheet)) {
                models.stream()
                        .filter(model -> values.areAloneOn(model.sheet(), model.firstRow()))
                        .findFirst()
                        .ifPresent(model -> problems.add("Et diagram på arket " + sheet.getSheetName()
                                + " viser cellerne " + values.written() + " i den række, der gentages ("
                                + model.described()
                                + "). Det ville kun vise den første af rækkerne. Lad det vise en sum i"
                                + " stedet, eller slet det i skabelonen."));
            }
        }
        return problems;
    }

    private static Stream<String> pivotTables(XSSFSheet sheet) {
        return sheet.getPivotTables().stream()
                .map(table -> "Arket " + sheet.getSheetName() + " har en pivottabel ("
                        + table.getCTPivotTableDefinition().getName() + ")" + CANNOT_FOLLOW
                        + "Slet den i skabelonen, og lav den i den udfyldte projektmappe.");
    }

    private static Optional<String> formula(XSSFCell cell) {
        if (!CellValue.isFormula(cell)) {
            return Optional.empty();
        }
        STCellFormulaType.Enum type = cell.getCTCell().getF().getT();
        if (type == STCellFormulaType.ARRAY) {
            return Optional.of(SheetCells.address(cell) + " har en matrixformel" + CANNOT_FOLLOW
                    + "Skriv den som en almindelig formel, for eksempel med SUM eller SUMPRODUKT.");
        }
        return type == STCellFormulaType.DATA_TABLE
                ? Optional.of(SheetCells.address(cell) + " har en datatabel" + CANNOT_FOLLOW + "Slet den i skabelonen.")
                : Optional.empty();
    }
}
