package dk.forslagsark.excel;

import static dk.forslagsark.excel.template.CatalogueNames.CONTENTS_NUMBER;
import static dk.forslagsark.excel.template.CatalogueNames.CONTENTS_SHEET;
import static dk.forslagsark.excel.template.CatalogueNames.CONTENTS_TITLE;
import static dk.forslagsark.excel.template.CatalogueNames.NUMBER;

import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.excel.sheet.ModelRows;
import dk.forslagsark.excel.sheet.RemovedSheet;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.sheet.SheetCopy;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Texts;
import dk.forslagsark.proposal.RowRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The proposals of a catalogue behind it, each on a sheet of its own as its form prints it, and a table of contents in front. */
final class CatalogueAppendix {

    private final XSSFWorkbook workbook;
    private final CatalogueCells cells;
    private final Map<Integer, Entry> numbers;
    private final BasisSheet basis;
    private final List<Entry> entries;
    private final Map<Entry, AppendedSheet> sheets = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param numbers the rows of the overview in which proposals stand
     * @param basis the rows that are added up
     * @param entries the proposals that are added up
     */
    CatalogueAppendix(XSSFWorkbook workbook, Map<Integer, Entry> numbers, BasisSheet basis, List<Entry> entries) {
        this.workbook = workbook;
        this.entries = entries;
        this.cells = new CatalogueCells(workbook);
        this.numbers = numbers;
        this.basis = basis;
    }

    /** Adds the sheets, or takes the table of contents away where they are not wanted; tells what could not be made. */
    List<String> add(boolean wanted, Progress progress) throws IOException {
        if (wanted) {
            copyAll(progress);
            fillContents();
            linkNumbers();
            basis.leadTo(sheets);
        } else {
            XSSFSheet contents = cells.place(CONTENTS_NUMBER).sheet();
            RemovedSheet.remove(contents);
        }
        return List.copyOf(problems);
    }

    private void copyAll(Progress progress) throws IOException {
        for (Entry entry : entries) {
            progress.step(0.5 + 0.45 * sheets.size() / entries.size(), Texts.of("excel.progress.adds", entry.number()));
            try {
                copy(entry);
            } catch (ExportProblem problem) {
                problems.add(Texts.of("excel.catalogue.no-sheet", entry.number(), problem.getMessage()));
            }
        }
    }

    private void copy(Entry entry) throws ExportProblem, IOException {
        try (XSSFWorkbook filled = Template.shipped(Form.of(entry.proposal())).open()) {
            Map<RowRef, XSSFCell> rows = Export.fill(filled, entry.version(), Progress.NONE);
            XSSFSheet form = new NamedRanges(filled).get(TemplateNames.YEARS).sheet();
            XSSFSheet made = workbook.createSheet(FreeSheetName.of(entry.number(), workbook));
            SheetCopy.copy(form, made);
            sheets.put(entry, new AppendedSheet(made, addresses(rows)));
        }
    }

    private static Map<RowRef, CellAddress> addresses(Map<RowRef, XSSFCell> rows) {
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue()
                .getAddress()));
    }

    private void fillContents() {
        NamedRange model = cells.place(CONTENTS_NUMBER);
        ModelRows rows = ModelRows.of(model.sheet(), model.firstRow(), 1);
        rows.room(sheets.size()).ifPresent(RowInsertion::make);
        rows.lay(Collections.nCopies(sheets.size(), 0), model.firstRow());
        int row = model.firstRow();
        for (Map.Entry<Entry, AppendedSheet> each : sheets.entrySet()) {
            XSSFSheet sheet = each.getValue().sheet();
            cells.text(CONTENTS_NUMBER, row, each.getKey().numberWithStatus());
            cells.text(CONTENTS_TITLE, row, each.getKey().title());
            cells.text(CONTENTS_SHEET, row, sheet.getSheetName());
            cells.link(SheetCells.at(model.sheet(), row, model.firstColumn()), sheet, "A1");
            row++;
        }
    }

    private void linkNumbers() {
        NamedRange place = cells.place(NUMBER);
        numbers.forEach((row, entry) -> {
            if (sheets.containsKey(entry)) {
                cells.link(
                        SheetCells.at(place.sheet(), row, place.firstColumn()),
                        sheets.get(entry).sheet(),
                        "A1");
            }
        });
    }
}
