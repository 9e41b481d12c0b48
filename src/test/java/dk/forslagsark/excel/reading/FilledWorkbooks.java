package dk.forslagsark.excel.reading;

import dk.forslagsark.excel.Samples;
import dk.forslagsark.excel.sheet.HiddenText;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.proposal.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Filled workbooks, and what somebody does to them. */
public final class FilledWorkbooks {
    private FilledWorkbooks() {}

    /** The workbook as somebody has changed it. */
    static byte[] changed(byte[] workbook, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            change.accept(opened);
            return Samples.bytes(opened);
        }
    }

    /** The same without the proposal that it carries along. */
    public static byte[] sheetAlone(byte[] workbook) throws IOException {
        return changed(workbook, opened -> opened.removeSheetAt(opened.getSheetIndex(HiddenText.SHEET)));
    }

    /** The cell of a name, so many rows and columns on from its first. */
    static XSSFCell cell(XSSFWorkbook workbook, String name, int row, int column) {
        NamedRange place = new NamedRanges(workbook).get(name);
        return SheetCells.at(place.sheet(), place.firstRow() + row, place.firstColumn() + column);
    }

    public static ImportedWorkbook read(byte[] workbook) throws Exception {
        return ImportedWorkbook.of("Mappe.xlsx", workbook);
    }

    /** The rows as they are shown: label, area and each year. */
    public static List<String> shown(List<Line> lines) {
        return lines.stream()
                .map(line -> line.label() + " " + line.area() + " "
                        + line.amounts().byYear().values().stream()
                                .map(entry -> entry.counted())
                                .toList())
                .toList();
    }
}
