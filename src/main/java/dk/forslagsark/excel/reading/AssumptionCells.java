package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.AssumptionPlaces;
import dk.forslagsark.excel.reading.FormulaText.Named;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.formula.AssumptionName;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.Field;
import dk.forslagsark.tables.ListTables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return new AssumptionCells(places, AssumptionPlaces.in(places.workbook()));
    }

    /** The headings of the columns, also of years that have been added. */
    List<ReadCell> headings() {
        return sheet.stream()
                .flatMap(found -> IntStream.range(
                                0, AssumptionPlaces.fields(found).size())
                        .mapToObj(column -> new ReadCell(found, AssumptionPlaces.FIRST - 1, column)))
                .toList();
    }

    /** For each row its cells by the fields. */
    List<Map<String, ReadCell>> rows() {
        List<Map<String, ReadCell>> rows = new ArrayList<>();
        sheet.ifPresent(found -> {
            int last = AssumptionPlaces.unprinted(found)
                    .map(heading -> heading - 1)
                    .orElse(found.getLastRowNum());
            for (int row = AssumptionPlaces.FIRST; row <= last; row++) {
                rows.add(cells(found, row));
            }
        });
        return rows;
    }

    private static Map<String, ReadCell> cells(XSSFSheet sheet, int row) {
        Map<String, ReadCell> cells = new LinkedHashMap<>();
        List<String> fields = AssumptionPlaces.fields(sheet);
        for (int column = 0; column < fields.size(); column++) {
            cells.put(fields.get(column), new ReadCell(sheet, row, column));
        }
        return cells;
    }

    /** What formulas call the assumptions, and what these are called here. */
    FormulaText formulas(PointingCells pointing) {
        Map<String, Named> names = new HashMap<>();
        Map<ReadCell, Named> byCell = new HashMap<>();
        sheet.ifPresent(found -> {
            rows().forEach(row -> byCell.putAll(named(row)));
            for (XSSFName name : places.workbook().getAllNames()) {
                places.find(name.getNameName())
                        .filter(place -> place.sheet() == found)
                        .map(place -> byCell.get(new ReadCell(found, place.firstRow(), place.firstColumn())))
                        .ifPresent(named -> names.put(AssumptionName.key(name.getNameName()), named));
            }
        });
        return new FormulaText(names, byCell, pointing, Optional.empty());
    }

    /** Which value stands in which cell of the row. */
    private static Map<ReadCell, Named> named(Map<String, ReadCell> row) {
        String name = row.get(Assumption.NAME.key()).text().strip();
        Map<ReadCell, Named> named = new HashMap<>();
        Set<Integer> own = row.keySet().stream()
                .filter(field -> !row.get(field).isBlank())
                .flatMap(field -> Years.ofColumn(field).stream())
                .collect(Collectors.toSet());
        row.forEach((field, cell) -> {
            Optional<Integer> year = Years.ofColumn(field);
            if (!name.isEmpty() && (year.isPresent() || field.equals(Assumption.VALUE.key()))) {
                named.put(cell, new Named(name, year, own));
            }
        });
        return named;
    }

    /** The fields that the sheet has columns for. */
    List<Field<Assumption>> fields(Proposal proposal) {
        List<String> columns = sheet.map(AssumptionPlaces::fields).orElse(List.of());
        List<Field<Assumption>> fields = new ArrayList<>(ListTables.ASSUMPTIONS.fieldsOf(proposal).stream()
                .filter(field -> Years.ofColumn(field.key()).isEmpty() && columns.contains(field.key()))
                .toList());
        columns.stream()
                .flatMap(field -> Years.ofColumn(field).stream())
                .forEach(year -> fields.add(ListTables.valueIn(year)));
        return fields;
    }
}
