package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.catalogue.Batch;
import dk.forslagsark.catalogue.Catalogue;
import dk.forslagsark.catalogue.Edition;
import dk.forslagsark.catalogue.Entry;
import dk.forslagsark.catalogue.Plan;
import dk.forslagsark.catalogue.Scope;
import dk.forslagsark.catalogue.Target;
import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.sheet.CellEvaluation;
import dk.forslagsark.excel.template.CatalogueNames;
import dk.forslagsark.excel.template.CatalogueTemplate;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Years;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of the catalogue of 2018 for Socialudvalget, whose figures are added up by hand in PublishedCatalogueTest. */
class CatalogueExportTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/published");
    private static final Scope SCOPE =
            new Scope(Optional.of("Socialudvalget"), Optional.empty(), new Years(2017, 2021), 2018);

    private static byte[] withProposals;

    @TempDir
    private Path folder;

    @Test
    void theTotalsAreFormulasThatComeToTheFiguresAddedUpByHand() throws Exception {
        try (XSSFWorkbook workbook = filled(Plan.NONE)) {
            assertThat(years(workbook, CatalogueNames.NET_TOTAL)).containsExactly(0, -50570, -57747, -60357, -59200);
            assertThat(years(workbook, CatalogueNames.INVESTMENT_TOTAL)).containsExactly(800, 4311, 2187, 2180, 0);
            NamedRange total = new NamedRanges(workbook).get(CatalogueNames.NET_TOTAL);
            assertThat(total.rowOfCells().limit(5).map(XSSFCell::getCellType)).containsOnly(CellType.FORMULA);
        }
    }

    @Test
    void aFigureIsTheSumOfTheRowsItComesFrom() throws Exception {
        try (XSSFWorkbook workbook = filled(Plan.NONE)) {
            XSSFSheet sheet = workbook.getSheet("Katalog");
            int row = rowOf(sheet, "HA04");
            XSSFCell first = sheet.getRow(row).getCell(4);
            // four rows of HA04: -1.600 - 1.000 + 500 + 200
            assertThat(first.getNumericCellValue()).isEqualTo(-1900);
            assertThat(first.getCellFormula()).matches("ROUND\\(SUM\\('?Grundlag'?!I\\d+:I\\d+\\),3\\)");
            assertThat(sheet.getRow(row).getCell(1).getStringCellValue())
                    .isEqualTo("Mestringsstøtte og tilpasning af aflastningsindsatser");
        }
    }

    @Test
    void theStatusStandsBehindTheNumber() throws Exception {
        try (XSSFWorkbook workbook = filled(Plan.NONE)) {
            assertThat(rowOf(workbook.getSheet("Katalog"), "HA07b (revideret)")).isPositive();
        }
    }

    @Test
    void whatIsNotCountedStandsBelowWithTheReason() throws Exception {
        try (XSSFWorkbook workbook = filled(Plan.NONE)) {
            XSSFSheet sheet = workbook.getSheet("Katalog");
            assertThat(sheet.getRow(rowOf(sheet, "TPFB")).getCell(1).getStringCellValue())
                    .contains("Prisniveauet er 2017 og katalogets 2018.");
        }
    }

    @Test
    void yearsThatAreNotShownAreHidden() throws Exception {
        try (XSSFWorkbook workbook = filled(Plan.NONE)) {
            NamedRange years = new NamedRanges(workbook).get(CatalogueNames.YEARS);
            assertThat(IntStream.range(0, 15)
                            .map(i -> years.firstColumn() + i)
                            .filter(years.sheet()::isColumnHidden)
                            .count())
                    .isEqualTo(10);
        }
    }

    @Test
    void withoutTargetsAndProposalsThereAreNoSheetsForThem() throws Exception {
        try (XSSFWorkbook workbook = filled(Plan.NONE)) {
            assertThat(sheets(workbook)).containsExactly("Katalog", "Grundlag");
        }
    }

    @Test
    void whatIsMissingAndOverFollowsFromTheTarget() throws Exception {
        Plan plan = Plan.NONE.with(Target.of("Socialudvalget", Map.of(2018, Amount.of(52000), 2019, Amount.of(55000))));
        try (XSSFWorkbook workbook = filled(plan)) {
            assertThat(sheets(workbook)).containsExactly("Katalog", "Måltal", "Grundlag");
            assertThat(years(workbook, CatalogueNames.FOUND)).containsExactly(0, 50570, 57747, 60357, 59200);
            // 52.000 - 50.570
            assertThat(years(workbook, CatalogueNames.MISSING)).containsExactly(0, 1430, 0, 0, 0);
            // 57.747 - 55.000
            assertThat(years(workbook, CatalogueNames.OVER)).containsExactly(0, 0, 2747, 60357, 59200);
            assertThat(workbook.getSheet("Måltal").getDrawingPatriarch().getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void eachProposalHasASheetAndTheContentsLeadThere() throws Exception {
        try (XSSFWorkbook workbook = withProposals()) {
            assertThat(sheets(workbook))
                    .startsWith("Indhold", "Katalog", "Grundlag", "HA02")
                    .contains("TV01c");
            XSSFSheet contents = workbook.getSheet("Indhold");
            XSSFCell first = contents.getRow(rowOf(contents, "HA02")).getCell(0);
            assertThat(first.getHyperlink().getAddress()).isEqualTo("'HA02'!A1");
            XSSFSheet overview = workbook.getSheet("Katalog");
            assertThat(overview.getRow(rowOf(overview, "SI03"))
                            .getCell(0)
                            .getHyperlink()
                            .getAddress())
                    .isEqualTo("'SI03'!A1");
            assertThat(texts(workbook.getSheet("HA02"))).contains("Besparelser på hjælpemidler");
        }
    }

    @Test
    void eachFigureThatIsAddedUpIsTheCellOfItsProposal() throws Exception {
        try (XSSFWorkbook workbook = withProposals()) {
            NamedRange amounts = new NamedRanges(workbook).get(CatalogueNames.BASIS_AMOUNTS);
            XSSFSheet basis = amounts.sheet();
            int row = amounts.firstRow();
            XSSFCell in2018 = basis.getRow(row).getCell(amounts.firstColumn() + 1);
            // the first row of HA02: Besparelser på hjælpemidler, -1.650 in 2018
            assertThat(in2018.getNumericCellValue()).isEqualTo(-1650);
            assertThat(in2018.getCellFormula()).matches("'HA02'!\\$?[A-Z]+\\$?\\d+");
            assertThat(rowOfLink(basis.getRow(row))).isEqualTo("Besparelser på hjælpemidler");
            assertThat(IntStream.rangeClosed(row, amounts.lastRow()).mapToObj(basis::getRow))
                    .allSatisfy(each -> assertThat(rowOfLink(each)).isNotEmpty());
            type(workbook, in2018, -2650);
            XSSFCell net = new NamedRanges(workbook)
                    .get(CatalogueNames.NET_TOTAL)
                    .rowOfCells()
                    .toList()
                    .get(1);
            // 1.000 more of a saving in 2018 than -50.570
            assertThat(new XSSFFormulaEvaluator(workbook).evaluate(net).getNumberValue())
                    .isEqualTo(-51570);
        }
    }

    /** The label of the row that the number of a row leads to. */
    private static String rowOfLink(XSSFRow row) {
        NamedRange number = new NamedRanges(row.getSheet().getWorkbook()).get(CatalogueNames.BASIS_NUMBER);
        CellReference to = new CellReference(
                row.getCell(number.firstColumn()).getHyperlink().getAddress());
        XSSFSheet sheet = row.getSheet().getWorkbook().getSheet(to.getSheetName());
        return IntStream.range(0, sheet.getRow(to.getRow()).getLastCellNum())
                .mapToObj(column -> String.valueOf(sheet.getRow(to.getRow()).getCell(column)))
                .filter(text -> !text.isBlank() && !text.equals("null"))
                .findFirst()
                .orElse("");
    }

    /** The cell that a figure leads to is typed over. */
    private static void type(XSSFWorkbook workbook, XSSFCell figure, int amount) {
        CellReference to = new CellReference(figure.getCellFormula());
        XSSFCell typed =
                workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
        typed.setCellFormula(null);
        typed.setCellValue(amount);
    }

    @Test
    void nothingInItIsAnError() throws Exception {
        try (XSSFWorkbook workbook = withProposals()) {
            CellEvaluation evaluation = new CellEvaluation(workbook);
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    evaluation.evaluate((XSSFCell) cell);
                }
                assertThat(
                                cell.getCellType() == CellType.FORMULA
                                        ? cell.getCachedFormulaResultType()
                                        : cell.getCellType())
                        .isNotEqualTo(CellType.ERROR);
            })));
        }
    }

    @Test
    void aCatalogueOfNothingIsAWorkbookToo() throws Exception {
        Catalogue empty = Catalogue.of(new Batch(List.of(), List.of()), Plan.NONE, Edition.ALL, SCOPE, List.of());
        byte[] bytes = CatalogueExport.workbook(empty, CatalogueTemplate.shipped(), true, Progress.NONE)
                .bytes();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(years(workbook, CatalogueNames.NET_TOTAL)).containsExactly(0, 0, 0, 0, 0);
        }
    }

    @Test
    void aTemplateThatLacksNamesIsToldWhich() throws Exception {
        Path own = changed(workbook -> workbook.removeName(workbook.getName(CatalogueNames.NET)));
        assertThatThrownBy(() -> CatalogueTemplate.read(own))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining(CatalogueNames.NET);
    }

    @Test
    void aTemplateThatAddsUpToSomethingElseStopsTheExport() throws Exception {
        Path own = changed(workbook -> new NamedRanges(workbook)
                .get(CatalogueNames.NET_TOTAL)
                .rowOfCells()
                .forEach(cell -> cell.setCellFormula("1+1")));
        assertThatThrownBy(() -> CatalogueExport.workbook(
                        catalogue(Plan.NONE), CatalogueTemplate.read(own), false, Progress.NONE))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("-50.570");
    }

    private interface Change {
        void to(XSSFWorkbook workbook);
    }

    private Path changed(Change change) throws IOException, ExportProblem {
        Path own = folder.resolve("egen.xlsx");
        try (XSSFWorkbook workbook = CatalogueTemplate.shipped().open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.to(workbook);
            workbook.write(out);
            Files.write(own, out.toByteArray());
        }
        return own;
    }

    private static XSSFWorkbook filled(Plan plan) throws Exception {
        return opened(bytes(plan, false));
    }

    /** With the forms of all proposals behind it, made once: it takes as long as all of them. */
    private static synchronized XSSFWorkbook withProposals() throws Exception {
        if (withProposals == null) {
            withProposals = bytes(Plan.NONE, true);
        }
        return opened(withProposals);
    }

    private static byte[] bytes(Plan plan, boolean withProposals) throws Exception {
        CatalogueExport.Made made =
                CatalogueExport.workbook(catalogue(plan), CatalogueTemplate.shipped(), withProposals, Progress.NONE);
        assertThat(made.problems()).isEmpty();
        return made.bytes();
    }

    private static XSSFWorkbook opened(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static Catalogue catalogue(Plan plan) throws IOException {
        try (Stream<Path> files = Files.walk(PUBLISHED)) {
            List<Entry> entries = files.filter(
                            file -> file.toString().endsWith(".json") && !file.endsWith("printed.json"))
                    .map(CatalogueExportTest::read)
                    .toList();
            return Catalogue.of(new Batch(entries, List.of()), plan, Edition.ALL, SCOPE, List.of());
        }
    }

    private static Entry read(Path file) {
        try {
            return new Entry(file.getFileName().toString(), Checks.version(ProposalFile.read(file)));
        } catch (FileProblem e) {
            throw new AssertionError(e);
        }
    }

    private static List<Integer> years(XSSFWorkbook workbook, String name) {
        return new NamedRanges(workbook)
                .get(name)
                .rowOfCells()
                .limit(5)
                .map(cell -> (int) Math.round(cell.getNumericCellValue()))
                .toList();
    }

    private static int rowOf(XSSFSheet sheet, String text) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row) != null
                        && sheet.getRow(row).getCell(0) != null
                        && sheet.getRow(row).getCell(0).toString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
        return texts;
    }

    private static List<String> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
    }
}
