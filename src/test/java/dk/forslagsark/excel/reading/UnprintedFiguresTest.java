package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.check.Checks;
import dk.forslagsark.excel.Exported;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.UnitPrice;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Formulas that point at what their form does not print: in the short form neither unit prices, posts nor budgets. */
class UnprintedFiguresTest {
    private static final String FILE = """
            {"format": "forslagsark", "version": 1, "number": "X1", "title": "Prøve",
             "priceLevel": 2020, "firstYear": 2020, "lastYear": 2022,
             "permanentChanges": [
               {"label": "Pladser", "area": "Service", "formulas": {
                 "2020": "={pladser}.effect", "2021": "=Enhedspriser.virkning*2", "2022": "=SUM({pladser}.effect;{senge}.effect)"}},
               {"label": "Stillinger", "area": "Service", "formulas": {
                 "2020": "={vagter}.change*500", "2021": "={leje}.amount/10", "2022": "={gammel}[2019]*2"}},
               {"label": "Gammel", "area": "Service", "id": "gammel", "amounts": {"2019": -7, "2020": -8}, "formulas": {
                 "2021": "={nord}.C/2", "2022": "=MAKS({nord}.B;{syd}.B)-{vagter2}.before"}},
               {"label": "Andel", "area": "Service", "formulas": {"2020": "={leje}.percent*10"}}],
             "staffing": [{"label": "Vagter", "id": "vagter", "before": 10, "formulas": {"after": "={pladser}.quantityAfter"}},
               {"label": "Vagter", "id": "vagter2", "before": 3}],
             "freeTables": [{"title": "Takster", "section": "risk", "rows": [
               {"cells": ["Sted", "Pris", "Pris"]}, {"cells": ["Nord", "1.234,5", "1300"], "id": "nord"},
               {"cells": ["Syd"], "id": "syd", "formulas": {"B": "={nord}.B*2"}}]}],
             "budgets": [{"activity": "Leje", "id": "leje", "amount": 1200}],
             "unitPrices": [
               {"label": "Pladser", "id": "pladser", "quantityBefore": 10, "priceBefore": 1500,
                "quantityAfter": 8, "priceAfter": 1400},
               {"label": "Senge", "id": "senge", "quantityBefore": 1, "priceBefore": 1000,
                "quantityAfter": 2, "priceAfter": 1000}]}
            """;

    private static Proposal proposal;
    private static byte[] workbook;

    @BeforeAll
    static void export() throws Exception {
        proposal = ProposalFile.parse(FILE);
        workbook = Exported.filled(proposal, Form.RECOMMENDATION_2018);
    }

    @Test
    void eachIsALiveFormulaOnNamedCells() throws Exception {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            // 8 * 1.400 - 10 * 1.500 in thousands; (-3,8 + 1) * 2; -3,8 + 1
            assertThat(figures(opened, 0)).containsExactly(-3.8, -5.6, -2.8);
            // (8 - 10) * 500; 1.200 / 10; -7 * 2
            assertThat(figures(opened, 1)).containsExactly(-1000.0, 120.0, -14.0);
            // -2,8 - 14 + 2.469 - 3 of 1.200 is -204,1, which is -204 as shares are printed
            assertThat(cell(opened, 3, 0).getCellFormula()).contains("tal_Budgetter_Leje_andel");
            assertThat(figures(opened, 3).get(0)).isEqualTo(-2040.0);
            for (int year = 0; year < 3; year++) {
                assertThat(cell(opened, 0, year).getCellType()).isEqualTo(CellType.FORMULA);
                assertThat(cell(opened, 1, year).getCellType()).isEqualTo(CellType.FORMULA);
            }
            assertThat(cell(opened, 0, 0).getCellFormula()).contains("tal_Enhedspriser_Pladser_virkning");
            named(opened, "Enhedspriser.Pladser.antal_efter").setCellValue(7);
            named(opened, "Gammel[2019]").setCellValue(-9);
            opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
            // 7 * 1.400 - 10 * 1.500 in thousands is -5,2; and one more of the beds
            assertThat(figures(opened, 0)).containsExactly(-5.2, -8.4, -4.2);
            // (7 - 10) * 500; 1.200 / 10; -9 * 2
            assertThat(figures(opened, 1)).containsExactly(-1500.0, 120.0, -18.0);
        }
    }

    @Test
    void untouchedItComesBackAsItWas() throws Exception {
        ImportedWorkbook imported = read(workbook);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.proposal())
                .isEqualTo(ProposalFile.parse(
                        ProposalFile.format(Checks.version(proposal).proposal())));
    }

    @Test
    void aFigureThatIsChangedIsReadAndTheFormulasStay() throws Exception {
        ImportedWorkbook imported = changed(
                opened -> named(opened, "Enhedspriser.Pladser.antal_efter").setCellValue(7));
        assertThat(imported.differences()).extracting(ImportDifference::words).containsExactly("7, før 8");
        assertThat(imported.proposal().rows(UnitPrice.ROWS).get(0).quantityAfter())
                .contains(new BigDecimal("7"));
        assertThat(imported.proposal().permanentChanges().get(0).amounts().expressionIn(2020))
                .contains("={pladser}.effect");
        assertThat(imported.proposal().permanentChanges().get(0).amounts().in(2020))
                .hasValueSatisfying(amount -> assertThat(amount.thousands()).isEqualByComparingTo("-5.2"));
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(imported(workbook));
    }

    @Test
    void theSheetAloneBringsTheFormulasAndWhatTheyPointAtBack() throws Exception {
        Proposal alone = imported(FilledWorkbooks.sheetAlone(workbook));
        assertThat(formulas(alone)).isEqualTo(formulas(proposal));
        // What no formula rests on, as the after of the beds' prices in 2020, is not lost either: their sum rests on
        // all.
        assertThat(alone.freeTables().get(0).rows())
                .extracting(FreeRow::cells)
                .containsExactly(List.of("", "B", "C"), List.of("Nord", "1.234,5", "1300"), List.of("Syd", "2.469"));
        assertThat(alone.rows(UnitPrice.ROWS)).extracting(UnitPrice::label).containsExactly("Pladser", "Senge");
        assertThat(alone.rows(UnitPrice.ROWS).get(0).priceBefore()).contains(new BigDecimal("1500"));
        assertThat(alone.rows(Staffing.ROWS).get(0).before()).contains(BigDecimal.TEN);
        Proposal other = with(alone, alone.rows(UnitPrice.ROWS).get(0).withQuantityAfter(Optional.of(BigDecimal.ZERO)));
        // 0 * 1.400 - 10 * 1.500 in thousands
        assertThat(Checks.version(other)
                        .proposal()
                        .permanentChanges()
                        .get(0)
                        .amounts()
                        .in(2020))
                .hasValueSatisfying(amount -> assertThat(amount.thousands()).isEqualByComparingTo("-15"));
    }

    /** Personale is printed there: what is typed as a formula in one of its cells is no formula of the form. */
    @Test
    void theSheetAloneOfAFormThatPrintsSomeOfThemDoesToo() throws Exception {
        byte[] printed = FilledWorkbooks.sheetAlone(Exported.filled(proposal, Form.INVESTMENT_2020));
        assertThat(formulas(imported(printed))).isEqualTo(formulas(proposal));
    }

    private static Proposal with(Proposal proposal, UnitPrice first) {
        return proposal.withRows(
                UnitPrice.ROWS, List.of(first, proposal.rows(UnitPrice.ROWS).get(1)));
    }

    /** As people read them, with what they come to. */
    private static List<String> formulas(Proposal proposal) {
        Proposal computed = Checks.version(proposal).proposal();
        Evaluation evaluation = Evaluation.of(computed);
        return computed.permanentChanges().stream()
                .flatMap(line -> proposal.years().stream()
                        .boxed()
                        .map(year -> line.amounts()
                                        .expressionIn(year)
                                        .map(evaluation::shown)
                                        .orElse("-")
                                + " " + line.amounts().in(year)))
                .toList();
    }

    private static Proposal imported(byte[] bytes) throws Exception {
        return read(bytes).proposal();
    }

    private static ImportedWorkbook changed(Consumer<XSSFWorkbook> change) throws Exception {
        return read(FilledWorkbooks.changed(workbook, opened -> {
            change.accept(opened);
            opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
    }

    private static List<Double> figures(XSSFWorkbook opened, int row) {
        return IntStream.range(0, 3)
                .mapToObj(year -> cell(opened, row, year).getNumericCellValue())
                .toList();
    }

    private static Cell cell(XSSFWorkbook opened, int row, int year) {
        return FilledWorkbooks.cell(opened, "varig_beløb", row, year);
    }

    /** The cell of a figure, by what is written beside it. */
    private static Cell named(XSSFWorkbook opened, String words) {
        XSSFSheet sheet = opened.getSheet("Forudsætninger");
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row) != null
                        && sheet.getRow(row).getCell(0) != null
                        && sheet.getRow(row).getCell(0).getStringCellValue().equals(words))
                .mapToObj(row -> sheet.getRow(row).getCell(1))
                .findFirst()
                .orElseThrow();
    }
}
