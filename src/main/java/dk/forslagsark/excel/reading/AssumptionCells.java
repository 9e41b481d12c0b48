package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.AssumptionSheet;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.proposal.Assumption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The assumptions in the sheet that is added for them.
 *
 * @param places the names of the workbook
 * @param sheet the sheet; empty where the workbook has none
 */
record AssumptionCells(NamedRanges places, Optional<XSSFSheet> sheet) {
    static AssumptionCells in(NamedRanges places) {
        return new AssumptionCells(places, AssumptionSheet.in(places.workbook()));
    }

    /** For each row its cells by the fields. */
    List<Map<String, ReadCell>> rows() {
        List<Map<String, ReadCell>> rows = new ArrayList<>();
        sheet.ifPresent(found -> {
            for (int row = AssumptionSheet.FIRST; row <= found.getLastRowNum(); row++) {
                rows.add(cells(found, row));
            }
        });
        return rows;
    }

    private static Map<String, ReadCell> cells(XSSFSheet sheet, int row) {
        Map<String, ReadCell> cells = new LinkedHashMap<>();
        List<String> fields = AssumptionSheet.fields();
        for (int column = 0; column < fields.size(); column++) {
            cells.put(fields.get(column), new ReadCell(sheet, row, column));
        }
        return cells;
    }

    /** What formulas call the assumptions, and what these are called here. */
    FormulaText formulas(PointingCells pointing) {
        Map<Integer, String> byRow = new HashMap<>();
        rows().forEach(row -> byRow.put(
                row.get(Assumption.VALUE.key()).row(),
                row.get(Assumption.NAME.key()).text().strip()));
        Map<String, String> names = new HashMap<>();
        for (XSSFName name :
                sheet.isEmpty() ? List.<XSSFName>of() : places.workbook().getAllNames()) {
            Optional<NamedRange> place = places.find(name.getNameName()).filter(found -> found.sheet() == sheet.get());
            place.map(found -> byRow.get(found.firstRow()))
                    .filter(called -> !called.isEmpty())
                    .ifPresent(called -> names.put(AssumptionName.key(name.getNameName()), called));
        }
        return new FormulaText(names, pointing);
    }
}
