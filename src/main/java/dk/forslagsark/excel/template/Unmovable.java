package dk.forslagsark.excel.template;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.ChartValues;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.language.Texts;
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
                        .ifPresent(model -> problems.add(Texts.of(
                                "excel.unmovable.chart", sheet.getSheetName(), values.written(), model.described())));
            }
        }
        return problems;
    }

    private static Stream<String> pivotTables(XSSFSheet sheet) {
        return sheet.getPivotTables().stream()
                .map(table -> Texts.of(
                        "excel.unmovable.pivot",
                        sheet.getSheetName(),
                        table.getCTPivotTableDefinition().getName()));
    }

    private static Optional<String> formula(XSSFCell cell) {
        if (!CellValue.isFormula(cell)) {
            return Optional.empty();
        }
        STCellFormulaType.Enum type = cell.getCTCell().getF().getT();
        if (type == STCellFormulaType.ARRAY) {
            return Optional.of(Texts.of("excel.unmovable.array", SheetCells.address(cell)));
        }
        return type == STCellFormulaType.DATA_TABLE
                ? Optional.of(Texts.of("excel.unmovable.data-table", SheetCells.address(cell)))
                : Optional.empty();
    }
}
