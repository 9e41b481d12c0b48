package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.formula.Shown;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Formulas that point at other cells, as formulas of a workbook that goes on computing, and back. */
class PointingWorkbookTest {
    private static final String FILE = """
            {"format": "forslagsark", "version": 1, "number": "X1", "title": "Prøve",
             "priceLevel": 2020, "firstYear": 2020, "lastYear": 2022,
             "assumptions": [{"name": "pris", "value": 2}],
             "permanentChanges": [
               {"label": "Husleje", "area": "Service", "id": "husleje", "amounts": {"2020": -100, "2021": -200}},
               {"label": "Flytning", "id": "flytning", "area": "Service", "formulas": {
                 "2021": "={husleje}[forrige]*pris+{husleje}", "2022": "=HVIS({husleje}[2020]<0; SUM({husleje}[2020]:{husleje}[2022]); 0)"}},
               {"label": "Stillinger", "id": "stillinger", "area": "Service", "formulas": {
                 "2020": "={konsulenter}.change*(pris+1)", "2021": "=AFRUND({pladser}.effect; 0)", "2022": "=Samlet.implementering[2020]/4"}},
               {"label": "Delt", "area": "Service", "details": [
                 {"label": "a", "id": "a", "amounts": {"2022": -10.5}},
                 {"label": "b", "formulas": {"2022": "=MIN({a}; 5)", "2021": "={a}+1"}}]},
               {"label": "Flytning igen", "id": "igen", "area": "Service", "formulas": {"2021": "={flytning}*2"}},
               {"label": "I alt", "area": "Anlæg", "formulas": {"2021": "=SUM({stillinger}:{igen})"}}],
             "implementationCosts": [{"label": "Køb", "area": "Service", "amounts": {"2020": 78}}],
             "staffing": [{"label": "Konsulenter", "id": "konsulenter", "before": 28, "after": 25.75},
               {"label": "Vagter", "before": 10, "formulas": {"after": "={pladser}.quantityAfter/3"}}],
             "unitPrices": [{"label": "Pladser", "id": "pladser", "quantityBefore": 10, "priceBefore": 1500,
               "quantityAfter": 8, "priceAfter": 1400}]}
            """;

    private static Proposal proposal;
    private static byte[] workbook;

    @BeforeAll
    static void export() throws Exception {
        proposal = ProposalFile.parse(FILE);
        workbook = Exported.filled(proposal, Form.INVESTMENT_2020);
    }

    @Test
    void whatThePointedCellsComeTo() {
        // -100 * 2 - 200; -100 - 200; -2,25 * 3; 8 * 1.400 - 10 * 1.500 in thousands; 78 / 4
        assertThat(amounts(1)).containsExactly("", "-400", "-300");
        assertThat(amounts(2)).containsExactly("-6.75", "-4", "19.5");
        assertThat(amounts(3)).containsExactly("", "1", "-21");
        assertThat(amounts(4)).containsExactly("", "-800", "");
    }

    @Test
    void eachIsAFormulaThatGoesOnComputing() throws Exception {
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(cell(opened, 1, 1).getCellFormula()).startsWith("ROUND((SUM(");
            assertThat(IntStream.of(0, 1, 2).mapToObj(year -> cell(opened, 2, year)))
                    .allMatch(cell -> cell.getCellType() == CellType.FORMULA);
            cell(opened, 0, 0).setCellValue(-1000);
            FormulaEvaluator evaluator = opened.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator.evaluate(cell(opened, 1, 1)).getNumberValue())
                    .as("-1.000 * 2 - 200")
                    .isEqualTo(-2200);
            assertThat(evaluator.evaluate(cell(opened, 1, 2)).getNumberValue()).isEqualTo(-1200);
            NamedRange after = new NamedRanges(opened).get("personale_efter");
            after.cell().setCellValue(27);
            evaluator.clearAllCachedResultValues();
            assertThat(evaluator.evaluate(cell(opened, 2, 0)).getNumberValue())
                    .as("-1 * 3")
                    .isEqualTo(-3);
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
    void aFigureThatIsChangedInExcelIsTakenAndTheFormulasStay() throws Exception {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            cell(opened, 0, 0).setCellValue(-1000);
            opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
            opened.write(changed);
        }
        ImportedWorkbook imported = read(changed.toByteArray());
        assertThat(imported.differences()).hasSize(1);
        assertThat(imported.proposal().permanentChanges().get(1).amounts().expressionIn(2021))
                .isEqualTo(proposal.permanentChanges().get(1).amounts().expressionIn(2021));
        assertThat(imported.proposal().permanentChanges().get(1).amounts().in(2021))
                .contains(new Amount(new BigDecimal("-2200")));
    }

    /** As where Excel is told to compute by hand, or another program changes a cell and leaves the others as they were. */
    @Test
    void aFormulaThatIsAsItWasStaysThoughItsFigureHasNotBeenComputedAnew() throws Exception {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            cell(opened, 0, 0).setCellValue(-1000);
            FilledWorkbooks.cell(opened, "enhedspris_antal_efter", 0, 0).setCellValue(9);
            opened.write(changed);
        }
        Proposal read = read(changed.toByteArray()).proposal();
        assertThat(expressions(read)).isEqualTo(expressions(proposal));
        // -1.000 * 2 - 200; 9 * 1.400 - 10 * 1.500 in thousands, without decimals; 9 / 3
        assertThat(amounts(read, 1).get(1)).isEqualTo("-2200");
        assertThat(amounts(read, 2).get(1)).isEqualTo("-2");
        assertThat(read.rows(Staffing.ROWS).get(1).after().orElseThrow()).isEqualByComparingTo("3");
    }

    @Test
    void aFormulaThatIsRewrittenIsTakenAsTheExpressionItIs() throws Exception {
        ImportedWorkbook imported = changed(opened -> {
            Cell cell = cell(opened, 1, 1);
            cell.setCellFormula(cell.getCellFormula().replace("*", "*3*"));
        });
        // -100 * 3 * 2 - 200; what points at it is as it was, and comes to twice as much
        assertThat(imported.differences()).hasSize(1);
        assertThat(imported.differences().get(0).words())
                .isEqualTo("=(Husleje[forrige]*3*pris)+Husleje, før =Husleje[forrige]*pris+Husleje");
        assertThat(expression(imported)).contains("=({husleje}[forrige]*3*pris)+{husleje}");
        assertThat(amounts(imported.proposal(), 1)).containsExactly("", "-800", "-300");
        assertThat(amounts(imported.proposal(), 4)).containsExactly("", "-1600", "");
        assertThat(imported.proposal().permanentChanges().get(4).amounts().expressionIn(2021))
                .contains("={flytning}*2");
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void aFormulaThatIsMadeToPointElsewhereDoesSo() throws Exception {
        ImportedWorkbook imported = changed(opened -> {
            cell(opened, 0, 0).setCellValue(-50);
            cell(opened, 1, 1).setCellFormula(address(opened, 0, 0) + "*2+" + address(opened, 0, 0) + "*6");
        });
        // -50 * 8, which is what the formula that was there came to before; that would be -50 * 2 - 200 now
        assertThat(imported.differences()).hasSize(2);
        assertThat(amounts(imported.proposal(), 1)).containsExactly("", "-400", "-250");
        assertThat(expression(imported)).contains("={husleje}[forrige]*2+{husleje}[forrige]*6");
    }

    @Test
    void aFormulaThatIsRewrittenToShowTheSameIsNotTheOldOne() throws Exception {
        // -100 * 2 * 2, which is the -400 that was there
        ImportedWorkbook imported =
                changed(opened -> cell(opened, 1, 1).setCellFormula(address(opened, 0, 0) + "*2*pris"));
        assertThat(imported.differences()).hasSize(1);
        assertThat(imported.differences().get(0).words())
                .isEqualTo("=Husleje[forrige]*2*pris, før =Husleje[forrige]*pris+Husleje");
        assertThat(expression(imported)).contains("={husleje}[forrige]*2*pris");
        assertThat(amounts(imported.proposal(), 1)).containsExactly("", "-400", "-300");
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(proposal);
    }

    @Test
    void anotherCellOfTheSameFigureIsAnotherCell() throws Exception {
        ImportedWorkbook imported = changed(opened -> {
            cell(opened, 4, 0).setCellValue(-200);
            Cell cell = cell(opened, 1, 1);
            String own = address(opened, 0, 1);
            assertThat(cell.getCellFormula()).contains("!" + own + ")");
            cell.setCellFormula(cell.getCellFormula().replace("!" + own + ")", "!" + address(opened, 4, 0) + ")"));
        });
        assertThat(imported.differences())
                .extracting(ImportDifference::words)
                .containsExactlyInAnyOrder(
                        "=(Husleje[forrige]*pris)+'Flytning igen'[forrige], før =Husleje[forrige]*pris+Husleje",
                        "-200, før ingenting");
        assertThat(amounts(imported.proposal(), 1)).containsExactly("", "-400", "-300");
    }

    @Test
    void whatOnlyExcelCanSayIsTakenForWhatItShows() throws Exception {
        ImportedWorkbook imported =
                changed(opened -> cell(opened, 1, 1).setCellFormula("LOG10(1000)*" + address(opened, 0, 0)));
        assertThat(imported.differences().get(0).words()).isEqualTo("-300, før -400");
        assertThat(expression(imported)).isEmpty();
        assertThat(amounts(imported.proposal(), 1)).containsExactly("", "-300", "-300");
    }

    @Test
    void theSheetAloneHasTheExpressionsOfWhatItShows() throws Exception {
        ImportedWorkbook imported = read(FilledWorkbooks.sheetAlone(workbook));
        assertThat(imported.problems()).isEmpty();
        Proposal alone = imported.proposal();
        assertThat(expressions(alone))
                .as("a fixed column is a fixed year, another so many years before")
                .containsExactly(
                        "1 2021 =(Husleje[forrige]*pris)+Husleje",
                        "1 2022 =HVIS(Husleje[2020]<0;SUM(Husleje[2020]:Husleje[2022]);0)",
                        "2 2020 =Personale.Konsulenter.ændring*(pris+1)",
                        "2 2021 =AFRUND(Enhedspriser.Pladser.virkning;0)",
                        "2 2022 =Samlet.implementering[2020]/4",
                        "4 2021 =Flytning*2",
                        "5 2021 =SUM(Stillinger:'Flytning igen')");
    }

    @Test
    void aFixedColumnTypedInExcelIsAFixedYear() throws Exception {
        byte[] changed = FilledWorkbooks.changed(workbook, opened -> {
            String column = address(opened, 0, 0).replaceAll("\\d", "");
            String row = address(opened, 0, 0).replaceAll("\\D", "");
            String own = address(opened, 0, 1);
            // -100 * 2 - 300, and -100 - 200 alone
            cell(opened, 1, 1).setCellFormula("$" + column + "$" + row + "*2+SUM($" + column + row + ":" + own + ")");
            cell(opened, 1, 2).setCellFormula(column + "$" + row + "-200");
            opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        Proposal alone = read(FilledWorkbooks.sheetAlone(changed)).proposal();
        assertThat(expressions(alone))
                .contains("1 2021 =Husleje[2020]*2+SUM(Husleje[2020]:Husleje)", "1 2022 =Husleje[forrige 2]-200");
        assertThat(amounts(alone, 1)).containsExactly("", "-500", "-300");
    }

    private static List<String> expressions(Proposal proposal) {
        List<String> all = new ArrayList<>();
        List<Line> lines = Shown.of(proposal).permanentChanges();
        for (int row = 0; row < lines.size(); row++) {
            for (int year : proposal.years().list()) {
                String at = row + " " + year + " ";
                lines.get(row).ownAmounts().expressionIn(year).ifPresent(text -> all.add(at + text));
            }
        }
        return all;
    }

    private static Optional<String> expression(ImportedWorkbook imported) {
        return imported.proposal().permanentChanges().get(1).amounts().expressionIn(2021);
    }

    @Test
    void aFormulaOfFiguresAloneIsTakenAsTheExpressionItIs() throws Exception {
        ImportedWorkbook imported = changed(opened -> cell(opened, 1, 1).setCellFormula("-3*100"));
        assertThat(imported.differences()).hasSize(1);
        assertThat(imported.proposal().permanentChanges().get(1).amounts().expressionIn(2021))
                .contains("=-3*100");
    }

    @Test
    void aRewrittenFormulaOfASmallerTableIsTaken() throws Exception {
        ImportedWorkbook imported = changed(opened -> {
            Cell after = FilledWorkbooks.cell(opened, "personale_efter", 1, 0);
            after.setCellFormula(after.getCellFormula().replace("/3", "/2"));
        });
        // 8 / 2
        assertThat(imported.differences()).hasSize(1);
        assertThat(imported.proposal().rows(Staffing.ROWS).get(1).after()).contains(new BigDecimal("4"));
        assertThat(imported.proposal().rows(Staffing.ROWS).get(1).notes().typedIn("after"))
                .contains("={pladser}.quantityAfter/2");
    }

    private static ImportedWorkbook changed(Consumer<XSSFWorkbook> change) throws Exception {
        return read(FilledWorkbooks.changed(workbook, opened -> {
            change.accept(opened);
            opened.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }));
    }

    private static String address(XSSFWorkbook opened, int row, int year) {
        return cell(opened, row, year).getAddress().formatAsString();
    }

    private static List<String> amounts(int row) {
        return amounts(proposal, row);
    }

    private static List<String> amounts(Proposal proposal, int row) {
        return proposal.years().stream()
                .mapToObj(year -> proposal.permanentChanges()
                        .get(row)
                        .amounts()
                        .in(year)
                        .map(amount -> amount.thousands().toPlainString())
                        .orElse(""))
                .toList();
    }

    /** Below the first rows no heading stands. */
    private static Cell cell(XSSFWorkbook opened, int row, int year) {
        NamedRange amounts = new NamedRanges(opened).get("varig_beløb");
        return amounts.sheet().getRow(amounts.firstRow() + row).getCell(amounts.firstColumn() + year);
    }
}
