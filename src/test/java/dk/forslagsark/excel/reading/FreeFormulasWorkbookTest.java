package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Free tables that calculate, and formulas that point at them, as formulas of a workbook that goes on computing, and back. */
class FreeFormulasWorkbookTest {
    private static final String FILE = """
            {"format": "forslagsark", "version": 1, "number": "X1", "title": "Prøve",
             "priceLevel": 2020, "firstYear": 2020, "lastYear": 2022,
             "assumptions": [{"name": "pris", "value": 2}],
             "permanentChanges": [
               {"label": "Husleje", "area": "Service", "id": "husleje", "amounts": {"2020": -100}},
               {"label": "Takster", "area": "Service", "formulas": {
                 "2020": "=-{nord}.D/1000", "2021": "=-{deling}.D*3", "2022": "=-SUM({nord}.D:{syd}.D)"}}],
             "staffing": [{"label": "Vagter", "before": 10, "formulas": {"after": "={nord}.C*4"}}],
             "freeTables": [
               {"title": "Risici", "section": "risk", "rows": [{"cells": ["Risiko", "Vægt"]}, {"cells": ["Brand", "7"]}]},
               {"title": "Takster", "section": "content", "rows": [
                 {"cells": ["Sted", "Takst", "Antal", "I alt"]},
                 {"cells": ["Nord", "1.234,5", "2"], "id": "nord", "formulas": {"D": "={nord}.B*{nord}.C"}},
                 {"cells": ["Syd", "100", "3"], "id": "syd", "formulas": {"D": "={syd}.B*{syd}.C*pris"}},
                 {"cells": ["Deling"], "id": "deling", "formulas": {"D": "={syd}.B/3"}},
                 {"cells": ["Leje"], "formulas": {"D": "={husleje}[2020]*2"}},
                 {"cells": ["Plan"], "expressions": {"D": "=2*pris"}}]}]}
            """;

    private static final int B = 1;
    private static final int C = 2;
    private static final int TOTAL = 3;

    private static Proposal proposal;
    private static byte[] workbook;

    @BeforeAll
    static void export() throws Exception {
        proposal = ProposalFile.parse(FILE);
        workbook = Exported.filled(proposal, Form.INVESTMENT_2020);
    }

    @Test
    void whatTheCellsComeTo() {
        // 1.234,5 * 2; 100 * 3 * 2; 100 / 3; -100 * 2; 2 * 2
        assertThat(totals(proposal)).containsExactly("2.469", "600", "33,3333333333", "-200", "4");
        // -2.469 / 1.000; -100 / 3 * 3; -(2.469 + 600)
        assertThat(takster(proposal)).containsExactly("-2.469", "-100", "-3069");
    }

    @Test
    void theFormulasNameTheCellsTheyPointAt() throws Exception {
        try (XSSFWorkbook opened = opened(workbook)) {
            String nord = SheetCells.address(cell(opened, "Nord", B));
            assertThat(last(opened, "Nord").getCellFormula())
                    .isEqualTo("SUM(" + nord + ")*SUM(" + SheetCells.address(cell(opened, "Nord", C)) + ")");
            assertThat(amount(opened, 1, 0).getCellFormula())
                    .contains("SUM(" + SheetCells.address(last(opened, "Nord")) + ")");
            assertThat(amount(opened, 1, 1).getCellFormula())
                    .contains("SUM(" + SheetCells.address(last(opened, "Deling")) + ")");
            assertThat(amount(opened, 1, 2).getCellFormula())
                    .contains(SheetCells.address(last(opened, "Nord")) + ":"
                            + last(opened, "Syd").getAddress().formatAsString());
        }
    }

    @Test
    void allFollowsWhatIsChangedInExcel() throws Exception {
        try (XSSFWorkbook opened = opened(workbook)) {
            cell(opened, "Nord", B).setCellValue(2000);
            cell(opened, "Nord", C).setCellValue(3);
            cell(opened, "Syd", B).setCellValue(150);
            amount(opened, 0, 0).setCellValue(-1000);
            opened.getSheet("Forudsætninger").getRow(3).getCell(1).setCellValue(4);
            opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
            // 2.000 * 3; 150 * 3 * 4; 150 / 3; -1.000 * 2; 2 * 4
            assertThat(List.of("Nord", "Syd", "Deling", "Leje", "Plan"))
                    .extracting(label -> last(opened, label).getNumericCellValue())
                    .containsExactly(6000.0, 1800.0, 50.0, -2000.0, 8.0);
            // -6.000 / 1.000; -50 * 3; -(6.000 + 1.800)
            assertThat(IntStream.range(0, 3)
                            .mapToObj(year -> amount(opened, 1, year).getNumericCellValue()))
                    .containsExactly(-6.0, -150.0, -7800.0);
            assertThat(FilledWorkbooks.cell(opened, "personale_efter", 0, 0).getNumericCellValue())
                    .as("3 * 4")
                    .isEqualTo(12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfItIsLiveAndUntouchedComesBackAsItWas(Form form) throws Exception {
        byte[] filled = Exported.filled(proposal, form);
        try (XSSFWorkbook opened = opened(filled)) {
            for (String label : List.of("Nord", "Syd", "Deling", "Leje", "Plan")) {
                assertThat(last(opened, label).getCellType()).as(label).isEqualTo(CellType.FORMULA);
            }
            assertThat(last(opened, "Plan").getCellFormula()).isEqualTo("2*pris");
        }
        ImportedWorkbook imported = read(filled);
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    @Test
    void aFigureThatIsChangedIsTakenAndTheFormulasStay() throws Exception {
        ImportedWorkbook imported = changed(opened -> cell(opened, "Nord", B).setCellValue(2000));
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.differences()).hasSize(1);
        assertThat(typed(imported.proposal())).isEqualTo(typed(proposal));
        // 2.000 * 2; -4.000 / 1.000; -(4.000 + 600)
        assertThat(totals(imported.proposal())).containsExactly("4.000", "600", "33,3333333333", "-200", "4");
        assertThat(takster(imported.proposal())).containsExactly("-4", "-100", "-4600");
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void aFormulaThatIsRewrittenIsTakenAsTheExpressionItIs() throws Exception {
        ImportedWorkbook imported = changed(opened ->
                last(opened, "Nord").setCellFormula(last(opened, "Nord").getCellFormula() + "+1"));
        assertThat(imported.differences()).hasSize(1);
        assertThat(imported.differences().get(0).words())
                .isEqualTo("=Takster.Nord.Takst*Takster.Nord.Antal+1, før =Takster.Nord.Takst*Takster.Nord.Antal");
        assertThat(typed(imported.proposal()).get(0)).contains("={nord}.B*{nord}.C+1");
        assertThat(takster(imported.proposal())).containsExactly("-2.47", "-100", "-3070");
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void aFormulaThatIsRewrittenToShowTheSameIsNotTheOldOne() throws Exception {
        ImportedWorkbook imported = changed(opened ->
                last(opened, "Nord").setCellFormula(last(opened, "Nord").getCellFormula() + "*1"));
        assertThat(imported.differences()).hasSize(1);
        assertThat(imported.differences().get(0).words())
                .isEqualTo("=Takster.Nord.Takst*Takster.Nord.Antal*1, før =Takster.Nord.Takst*Takster.Nord.Antal");
        assertThat(typed(imported.proposal()).get(0)).contains("={nord}.B*{nord}.C*1");
        assertThat(totals(imported.proposal()).get(0)).isEqualTo("2.469");
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void aFormulaThatIsTypedOverWithAFigureIsThatFigure() throws Exception {
        ImportedWorkbook imported = changed(opened -> {
            last(opened, "Syd").removeFormula();
            last(opened, "Syd").setCellValue(700);
        });
        assertThat(imported.differences()).hasSize(1);
        assertThat(totals(imported.proposal()).get(1)).isEqualTo("700");
        assertThat(takster(imported.proposal())).containsExactly("-2.469", "-100", "-3169");
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void aFormulaOfFiguresAndAssumptionsIsTakenAsTheExpressionItIs() throws Exception {
        ImportedWorkbook imported = changed(opened -> cell(opened, "Syd", B).setCellFormula("25*pris"));
        assertThat(imported.differences()).hasSize(1);
        FreeRow syd = imported.proposal().freeTables().get(1).rows().get(2);
        assertThat(syd.notes().typedIn("B")).contains("=25*pris");
        // 25 * 2, and 50 * 3 * 2
        assertThat(syd.cells()).containsExactly("Syd", "50", "3", "300");
    }

    @Test
    void theSheetAloneSaysWhatItShowsAndTheExpressions() throws Exception {
        ImportedWorkbook imported = read(FilledWorkbooks.sheetAlone(workbook));
        assertThat(imported.problems()).isEmpty();
        Proposal alone = imported.proposal();
        assertThat(alone.freeTables()).hasSize(2);
        List<FreeRow> rows = alone.freeTables().stream()
                .filter(table -> table.title().equals("Takster"))
                .findFirst()
                .orElseThrow()
                .rows();
        assertThat(rows.stream().skip(1).map(row -> row.cell(TOTAL)))
                .containsExactly("2.469", "600", "33,3333333333", "-200", "4");
        assertThat(rows.get(1).notes().typedIn("D")).contains("={nord}.B*{nord}.C");
        assertThat(rows.get(5).notes().typedIn("D")).contains("=2*pris");
        assertThat(takster(alone)).containsExactly("-2.469", "-100", "-3069");
    }

    private static ImportedWorkbook changed(Consumer<XSSFWorkbook> change) throws Exception {
        return read(FilledWorkbooks.changed(workbook, opened -> {
            change.accept(opened);
            opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
    }

    private static XSSFWorkbook opened(byte[] bytes) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static List<FreeRow> rows(Proposal proposal) {
        List<FreeRow> rows = proposal.freeTables().get(1).rows();
        return rows.subList(1, rows.size());
    }

    private static List<String> totals(Proposal proposal) {
        return rows(proposal).stream().map(row -> row.cell(TOTAL)).toList();
    }

    private static List<Optional<String>> typed(Proposal proposal) {
        return rows(proposal).stream().map(row -> row.notes().typedIn("D")).toList();
    }

    private static List<String> takster(Proposal proposal) {
        return proposal.years().stream()
                .mapToObj(year -> proposal.permanentChanges()
                        .get(1)
                        .amounts()
                        .in(year)
                        .map(amount -> amount.thousands().stripTrailingZeros().toPlainString())
                        .orElse(""))
                .toList();
    }

    /** The cells of the row of a free table that are not blank, by its label. */
    private static List<XSSFCell> cells(XSSFWorkbook opened, String label) {
        NamedRange model = new NamedRanges(opened).get("fri_indhold_note");
        return StreamSupport.stream(model.sheet().spliterator(), false)
                .map(FreeFormulasWorkbookTest::filled)
                .filter(cells -> !cells.isEmpty()
                        && cells.get(0).getRowIndex() > model.firstRow()
                        && cells.get(0).getCellType() == CellType.STRING
                        && cells.get(0).getStringCellValue().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<XSSFCell> filled(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getCellType() != CellType.BLANK)
                .filter(cell -> cell.getCellType() != CellType.STRING
                        || !cell.getStringCellValue().isEmpty())
                .map(XSSFCell.class::cast)
                .toList();
    }

    private static XSSFCell cell(XSSFWorkbook opened, String label, int column) {
        return cells(opened, label).get(column);
    }

    private static XSSFCell last(XSSFWorkbook opened, String label) {
        List<XSSFCell> cells = cells(opened, label);
        return cells.get(cells.size() - 1);
    }

    private static Cell amount(XSSFWorkbook opened, int row, int year) {
        return FilledWorkbooks.cell(opened, "varig_beløb", row, year);
    }
}
