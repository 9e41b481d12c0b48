package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Assumptions with a value for each year in the workbook: a column for each, formulas that go on computing, and back. */
class YearlyAssumptionWorkbookTest {
    private static final String FILE = """
            {"format": "forslagsark", "version": 1, "number": "X1", "title": "Prøve",
             "priceLevel": 2026, "firstYear": 2026, "lastYear": 2028,
             "assumptions": [
               {"name": "løn", "value": 500, "values": {"2027": 510}, "formulas": {"2028": "=løn[forrige]*1,02"}, "unit": "1.000 kr."},
               {"name": "takst", "values": {"2025": 9, "2026": 10}}],
             "permanentChanges": [
               {"label": "Årsværk", "area": "Service",
                "expressions": {"2026": "=-2*løn", "2027": "=-2*løn", "2028": "=-2*løn"}},
               {"label": "Takster", "area": "Service", "formulas": {
                "2026": "=takst[forrige]*løn[2028]", "2027": "=løn[forrige]", "2028": "=SUM(løn[2026]:løn)"}}]}
            """;
    private static final int FIRST = 3;

    private static Proposal proposal;
    private static byte[] workbook;

    @BeforeAll
    static void export() throws Exception {
        proposal = ProposalFile.parse(FILE);
        workbook = Exported.filled(proposal, Form.INVESTMENT_2020);
    }

    @Test
    void theSheetHasAColumnForEachYear() throws Exception {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = opened.getSheet("Forudsætninger");
            assertThat(List.of(4, 5, 6, 7))
                    .extracting(
                            column -> sheet.getRow(FIRST - 1).getCell(column).getNumericCellValue())
                    .containsExactly(2025.0, 2026.0, 2027.0, 2028.0);
            assertThat(sheet.getRow(FIRST).getCell(7).getCellFormula()).isEqualTo("løn_2027*1.02");
            assertThat(amount(opened, 0, 0).getCellFormula()).isEqualTo("ROUND(-2*løn,3)");
            assertThat(amount(opened, 0, 1).getCellFormula()).isEqualTo("ROUND(-2*løn_2027,3)");
            assertThat(amount(opened, 1, 2).getCellFormula()).isEqualTo("ROUND(SUM(løn,løn_2027,løn_2028),3)");
        }
    }

    @Test
    void itGoesOnComputing() throws Exception {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            FormulaEvaluator evaluator = opened.getCreationHelper().createFormulaEvaluator();
            // 9 * 520,2; 500 + 510 + 520,2
            assertThat(evaluator.evaluate(amount(opened, 1, 0)).getNumberValue())
                    .isEqualTo(4681.8);
            assertThat(evaluator.evaluate(amount(opened, 1, 2)).getNumberValue())
                    .isEqualTo(1530.2);
            opened.getSheet("Forudsætninger").getRow(FIRST).getCell(6).setCellValue(600);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(amount(opened, 0, 2)).getNumberValue())
                    .as("-2 * 600 * 1,02")
                    .isEqualTo(-1224);
        }
    }

    @Test
    void untouchedItComesBackAsItWas() throws Exception {
        ImportedWorkbook imported = read(workbook);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    @Test
    void aValueThatIsChangedInExcelIsTaken() throws Exception {
        ImportedWorkbook imported = changed(opened ->
                opened.getSheet("Forudsætninger").getRow(FIRST).getCell(6).setCellValue(600));
        assertThat(imported.differences()).hasSize(1);
        assertThat(imported.differences().get(0).words()).isEqualTo("600, før 510");
        assertThat(imported.proposal().assumptions().get(0).values())
                .containsEntry(2027, new BigDecimal("600"))
                .containsEntry(2028, new BigDecimal("612"));
        assertThat(imported.proposal().permanentChanges().get(0).amounts().in(2028))
                .contains(Amount.of(-1224));
    }

    @Test
    void aYearThatIsAddedInExcelIsTaken() throws Exception {
        ImportedWorkbook imported = changed(opened -> {
            XSSFSheet sheet = opened.getSheet("Forudsætninger");
            sheet.getRow(FIRST - 1).createCell(8).setCellValue(2029);
            sheet.getRow(FIRST).createCell(8).setCellValue(700);
        });
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.proposal().assumptions().get(0).values()).containsEntry(2029, new BigDecimal("700"));
    }

    @Test
    void withoutTheHiddenPartTheValuesAndFormulasAreRead() throws Exception {
        Proposal read =
                FilledWorkbooks.read(FilledWorkbooks.sheetAlone(workbook)).proposal();
        assertThat(read.assumptions())
                .extracting(Assumption::values)
                .isEqualTo(
                        proposal.assumptions().stream().map(Assumption::values).toList());
        assertThat(read.permanentChanges().get(0).amounts().expressionIn(2027)).contains("=-2*løn");
        assertThat(read.permanentChanges().get(0).amounts().in(2027)).contains(Amount.of(-1020));
    }

    private static ImportedWorkbook changed(Consumer<XSSFWorkbook> change) throws Exception {
        return read(FilledWorkbooks.changed(workbook, opened -> {
            change.accept(opened);
            opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
    }

    private static Cell amount(XSSFWorkbook opened, int row, int year) {
        NamedRange amounts = new NamedRanges(opened).get("varig_beløb");
        return amounts.sheet().getRow(amounts.firstRow() + row).getCell(amounts.firstColumn() + year);
    }
}
