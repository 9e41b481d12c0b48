package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.sheet.HiddenText;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Changes a filled workbook, mostly by meaning. */
record MutatedWorkbook(XSSFWorkbook workbook, Random random) {
    private static final List<String> TEXTS = List.of(
            "afventer",
            "-1,5 mio",
            "Service",
            "Drift",
            "=1+1",
            "",
            " ",
            "x",
            "2020",
            "1e400",
            "\u202E☒ ja",
            "æ".repeat(3_000));

    private static final List<Double> FIGURES =
            List.of(0d, -1d, 0.1 + 0.2, 1e15, -1e300, 2020d, 45000.75, 1e-12, 99_999_999_999.999);

    private static final List<String> FORMULAS = List.of(
            "1/0",
            "-51*25.5",
            "SUM(A1:A3)",
            "ROUND(ukendt*2,3)",
            "A1&\"\"",
            "D18",
            "ROUND(SUM(D1:D9999),3)",
            "\"tekst\"");

    private static final List<String> REFERENCES = List.of(
            "#REF!",
            "Forslag!$A$1",
            "Forslag!$A$1:$XFD$1048576",
            "Forslag!$A:$A",
            "Forslag!$A$1,Forslag!$B$2",
            "Beregning!$A$1:$C$9");

    void mutate() {
        workbook.setCellFormulaValidation(false);
        try {
            change();
        } catch (RuntimeException notByPoi) {
            named().setBlank();
        }
    }

    private void change() {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> named().setCellValue(any(FIGURES));
            case 3, 4 -> named().setCellValue(any(TEXTS));
            case 5, 6 -> formula();
            case 7 -> swap(named(), named());
            case 8 -> named().setBlank();
            case 9 -> named().setCellErrorValue(any(List.of(FormulaError.REF, FormulaError.DIV0, FormulaError.NAME)));
            case 10 -> name().setRefersToFormula(any(REFERENCES));
            case 11 -> row();
            case 12 -> carried();
            default -> other();
        }
    }

    private void formula() {
        XSSFCell cell = named();
        if (!cell.isPartOfArrayFormulaGroup()) {
            cell.setCellFormula(any(FORMULAS));
        }
    }

    private static void swap(XSSFCell one, XSSFCell other) {
        String kept = one.toString();
        one.setCellValue(other.toString());
        other.setCellValue(kept);
    }

    private void row() {
        XSSFCell cell = named();
        XSSFSheet sheet = cell.getSheet();
        XSSFRow other = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
        if (random.nextBoolean() || other == null) {
            sheet.removeRow(cell.getRow());
        } else if (other != cell.getRow()) {
            cell.getRow()
                    .copyRowFrom(
                            other,
                            new CellCopyPolicy.Builder().mergedRegions(false).build());
        }
    }

    private void carried() {
        if (random.nextBoolean()) {
            HiddenText.put(workbook, any(List.of("", "{}", "{\"format\": \"forslagsark\"}", "x".repeat(100_000))));
        } else {
            named().setCellValue(true);
        }
    }

    private void other() {
        XSSFCell cell = named();
        int row = cell.getRowIndex();
        if (cell.getSheet().getMergedRegions().stream().noneMatch(region -> region.containsRow(row))) {
            cell.getSheet().addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 3));
        }
        workbook.removeName(name());
    }

    /** A cell within what some name points to. */
    private XSSFCell named() {
        for (int i = 0; i < 50; i++) {
            NamedRange place =
                    new NamedRanges(workbook).find(name().getNameName()).orElse(null);
            if (place != null && place.lastRow() < 5_000 && place.columns() < 100) {
                int row = place.firstRow() + random.nextInt(place.lastRow() - place.firstRow() + 1);
                return SheetCells.at(place.sheet(), row, place.firstColumn() + random.nextInt(place.columns()));
            }
        }
        return SheetCells.at(workbook.getSheetAt(0), 0, 0);
    }

    private XSSFName name() {
        return any(workbook.getAllNames());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
