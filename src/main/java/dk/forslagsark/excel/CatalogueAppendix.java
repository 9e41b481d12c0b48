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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The proposals of a catalogue behind it, each on a sheet of its own as its form prints it, and a table of contents in front. */
final class CatalogueAppendix {
    private static final int LONGEST_SHEET_NAME = 31;

    private final XSSFWorkbook workbook;
    private final CatalogueCells cells;
    private final Map<Integer, Entry> numbers;
    private final List<Entry> entries;
    private final Map<Entry, XSSFSheet> sheets = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * @param numbers the rows of the overview in which proposals stand
     * @param entries the proposals that are added up
     */
    CatalogueAppendix(XSSFWorkbook workbook, Map<Integer, Entry> numbers, List<Entry> entries) {
        this.workbook = workbook;
        this.entries = entries;
        this.cells = new CatalogueCells(workbook);
        this.numbers = numbers;
    }

    /** Adds the sheets, or takes the table of contents away where they are not wanted; tells what could not be made. */
    List<String> add(boolean wanted, Progress progress) throws IOException {
        if (wanted) {
            copyAll(progress);
            fillContents();
            linkNumbers();
        } else {
            XSSFSheet contents = cells.place(CONTENTS_NUMBER).sheet();
            RemovedSheet.remove(contents);
        }
        return List.copyOf(problems);
    }

    private void copyAll(Progress progress) throws IOException {
        for (Entry entry : entries) {
            progress.step(0.5 + 0.45 * sheets.size() / entries.size(), "Tilføjer " + entry.number());
            try {
                copy(entry);
            } catch (ExportProblem problem) {
                problems.add(entry.number() + " har intet ark: " + problem.getMessage());
            }
        }
    }

    private void copy(Entry entry) throws ExportProblem, IOException {
        Template template = Template.shipped(Form.of(entry.proposal()));
        byte[] bytes = Export.workbook(entry.version(), template, Progress.NONE);
        try (XSSFWorkbook filled = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet form = new NamedRanges(filled).get(TemplateNames.YEARS).sheet();
            XSSFSheet made = workbook.createSheet(freeName(entry.number()));
            SheetCopy.copy(form, made);
            sheets.put(entry, made);
        }
    }

    private String freeName(String number) {
        String safe = WorkbookUtil.createSafeSheetName(number);
        return IntStream.iterate(1, next -> next + 1)
                .mapToObj(count -> count == 1 ? safe : numbered(safe, count))
                .filter(name -> workbook.getSheet(name) == null)
                .findFirst()
                .orElseThrow();
    }

    private static String numbered(String name, int count) {
        String end = " (" + count + ")";
        return name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME - end.length())) + end;
    }

    private void fillContents() {
        NamedRange model = cells.place(CONTENTS_NUMBER);
        ModelRows rows = ModelRows.of(model.sheet(), model.firstRow(), 1);
        rows.room(sheets.size()).ifPresent(RowInsertion::make);
        rows.lay(Collections.nCopies(sheets.size(), 0), model.firstRow());
        int row = model.firstRow();
        for (Map.Entry<Entry, XSSFSheet> each : sheets.entrySet()) {
            cells.text(CONTENTS_NUMBER, row, each.getKey().numberWithStatus());
            cells.text(CONTENTS_TITLE, row, each.getKey().title());
            cells.text(CONTENTS_SHEET, row, each.getValue().getSheetName());
            link(SheetCells.at(model.sheet(), row, model.firstColumn()), each.getValue());
            row++;
        }
    }

    private void linkNumbers() {
        NamedRange place = cells.place(NUMBER);
        numbers.forEach((row, entry) -> {
            if (sheets.containsKey(entry)) {
                link(SheetCells.at(place.sheet(), row, place.firstColumn()), sheets.get(entry));
            }
        });
    }

    private void link(XSSFCell cell, XSSFSheet sheet) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetCells.quoted(sheet.getSheetName()) + "!A1");
        cell.setHyperlink(link);
    }
}
