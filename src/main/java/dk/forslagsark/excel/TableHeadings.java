package dk.forslagsark.excel;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TableTextNames;
import dk.forslagsark.proposal.Proposal;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The headings of tables that the proposal has a word for; the others are those of the template. */
final class TableHeadings {
    private TableHeadings() {}

    static void fill(XSSFWorkbook workbook, Proposal proposal, PlacedAreas placed) {
        NamedRanges places = new NamedRanges(workbook);
        TableTextNames.headings(placed::at).forEach((name, text) -> {
            String written = proposal.supplement()
                    .tableTexts()
                    .text(text.table(), text.part())
                    .strip();
            if (!written.isEmpty()) {
                places.find(name).ifPresent(place -> CellValue.put(place.cell(), written));
            }
        });
    }
}
