package dk.forslagsark.excel;

import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.danish.Authorship;
import dk.forslagsark.danish.CatalogueWording;
import dk.forslagsark.danish.DanishNumber;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.excel.sheet.ArialText;
import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.sheet.InsertedRows;
import dk.forslagsark.excel.sheet.PageBreaks;
import dk.forslagsark.excel.sheet.QuotedTexts;
import dk.forslagsark.excel.sheet.RemovedSheet;
import dk.forslagsark.excel.sheet.RowHeights;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.sheet.YearColumns;
import dk.forslagsark.excel.template.CatalogueNames;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.language.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts a catalogue into an opened template: first all rows are made, then filled, then all is evaluated and compared. */
final class CatalogueFilling {
    /** What Excel leaves free around a number, in points. */
    private static final double AMOUNT_PADDING = 9;

    private final XSSFWorkbook workbook;
    private final Catalogue catalogue;
    private final CatalogueCells cells;
    private final BasisSheet basis;
    private final OverviewSheet overview;
    private final ApartRows apart;
    private final TargetSheet targets;
    private final InsertedRows inserted;

    CatalogueFilling(XSSFWorkbook workbook, Catalogue catalogue) {
        this.workbook = workbook;
        this.catalogue = catalogue;
        inserted = new InsertedRows(workbook);
        cells = new CatalogueCells(workbook);
        basis = new BasisSheet(cells, catalogue.overview());
        overview = new OverviewSheet(cells, catalogue.overview());
        apart = new ApartRows(cells, catalogue);
        targets = new TargetSheet(cells, catalogue.achievements());
    }

    void fill(Progress progress) throws ExportProblem {
        progress.step(0.1, Texts.of("excel.progress.fills-catalogue"));
        makeRoom();
        writeHeadings();
        basis.fill();
        overview.fill(basis);
        apart.fill();
        targets.fill(basis);
        progress.step(0.3, Texts.of("excel.progress.compares"));
        FilledWorkbook filled =
                new FilledWorkbook(workbook, inserted, new ComputedResults(Map.of(), Map.of()), cells.expected());
        filled.evaluate(new ProgressSpan(progress, 0.3, 0.5, Texts.of("excel.progress.compares")));
        filled.compare();
        targets.draw(years());
        setUpPages();
        if (catalogue.achievements().isEmpty()) {
            RemovedSheet.remove(targets.sheet());
        }
        describe();
    }

    /** Where the numbers of the proposals stand in the overview. */
    Map<Integer, Entry> numbers() {
        return overview.numbers();
    }

    /** The rows that are added up. */
    BasisSheet basis() {
        return basis;
    }

    private int years() {
        return catalogue.scope().years().count();
    }

    private void makeRoom() {
        List<RowInsertion> room = Stream.of(basis.room(), overview.room(), apart.room(), targets.room())
                .flatMap(Optional::stream)
                .toList();
        inserted.insert(room, made -> {});
    }

    private void writeHeadings() {
        Scope scope = catalogue.scope();
        String unit = Wording.unit(scope.priceLevel());
        cells.text(CatalogueNames.TITLE, CatalogueWording.heading(scope.committee()));
        cells.text(CatalogueNames.EDITION, catalogue.edition().name());
        cells.text(CatalogueNames.UNIT, unit);
        cells.text(CatalogueNames.TARGET_UNIT, unit);
        Stream.of(CatalogueNames.YEARS, CatalogueNames.TARGET_YEARS, CatalogueNames.BASIS_YEARS)
                .map(cells::place)
                .forEach(this::writeYears);
    }

    private void writeYears(NamedRange place) {
        List<Integer> years = catalogue.scope().years().list();
        for (int i = 0; i < years.size(); i++) {
            CellValue.put(
                    SheetCells.at(place.sheet(), place.firstRow(), place.firstColumn() + i),
                    Optional.of(BigDecimal.valueOf(years.get(i))));
        }
    }

    private void setUpPages() {
        fitColumns(CatalogueNames.YEARS, CatalogueNames.PROPOSAL);
        fitColumns(CatalogueNames.TARGET_YEARS, CatalogueNames.TARGET_UNIT);
        fitColumns(CatalogueNames.BASIS_YEARS, CatalogueNames.BASIS_ROW);
        for (Sheet sheet : workbook) {
            RowHeights.fit((XSSFSheet) sheet);
        }
        QuotedTexts.mark(workbook);
        XSSFSheet sheet = cells.place(CatalogueNames.YEARS).sheet();
        PageBreaks.of(sheet, overview.groups()).set(inserted);
        workbook.setForceFormulaRecalculation(true);
    }

    private void fitColumns(String years, String label) {
        NamedRange shown = cells.place(years);
        CellRangeAddress labels = SheetCells.field(cells.place(label).cell());
        int size = shown.cell().getCellStyle().getFont().getFontHeightInPoints();
        double needed = cells.expected().stream()
                .map(Expected.Figure.class::cast)
                .flatMap(figure -> figure.number().stream())
                .mapToDouble(number -> ArialText.width(DanishNumber.write(number), size, true))
                .max()
                .orElse(0);
        new YearColumns(shown.sheet(), shown.cells(), labels, years()).fit(needed + AMOUNT_PADDING, List.of());
    }

    /** No personal names: neither of who made the template nor of who exports. */
    private void describe() {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(CellValue.clean(CatalogueWording.title(
                catalogue.scope().committee(), catalogue.scope().priceLevel())));
        properties.setCreator(CellValue.clean(Authorship.of(catalogue.overview().entries().stream()
                .map(entry -> entry.proposal().cover()))));
        properties.setLastModifiedByUser(Authorship.PROGRAM);
        workbook.getProperties().getExtendedProperties().setApplication(Authorship.PROGRAM);
    }
}
