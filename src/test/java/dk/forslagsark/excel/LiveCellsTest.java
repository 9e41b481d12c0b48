package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.sheet.CellComments;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.formula.Evaluation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Amounts;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.CellEntry;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expressions, assumptions and comments in a workbook that somebody changes afterwards. */
class LiveCellsTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet form = workbook.createSheet("Forslag");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=-51*25,3         | ROUND(-51*25.3,3)       | -1290.3",
                "=4*12+30          | 4*12+30                 | 78",
                "=1.300*12,5%      | ROUND(1300*12.5%,3)     | 162.5",
                "=1/3              | ROUND(1/3,3)            | 0.333",
                "=0,0005           | ROUND(0.0005,3)         | 0.001",
                "=-0,0005          | ROUND(-0.0005,3)        | -0.001",
                "=4,35*100/1000    | ROUND(4.35*100/1000,3)  | 0.435",
                "=1,0045*1         | ROUND(1.0045*1,3)       | 1.005",
                "=8,345*100/200000 | ROUND(8.345*100/200000,3) | 0.004"
            })
    void aCellOfConstantsIsTheFormulaThatWasTyped(String expression, String formula, double result) {
        XSSFCell cell = live(List.of(), expression);
        assertThat(cell.getCellFormula()).isEqualTo(formula);
        assertThat(evaluated(cell)).isEqualTo(result);
    }

    @Test
    void anExpressionThatASpreadsheetWouldGetWrongKeepsItsAmount() {
        String exactOnlyForUs = "=(10.000.000.000.000.000,001-10.000.000.000.000.000)*1000";
        XSSFCell cell = live(List.of(), exactOnlyForUs);
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(1);
    }

    @Test
    void aCellThatUsesAssumptionsFollowsThem() {
        XSSFCell cell = live(
                List.of(assumption("antal_forløb", "=2*25,5"), assumption("pris", "25300")),
                "=-antal_forløb*Pris/1000");
        assertThat(cell.getCellFormula()).isEqualTo("ROUND(-antal_forløb*pris/1000,3)");
        assertThat(evaluated(cell)).isEqualTo(-1290.3);
        assertThat(value(0).getCellFormula()).isEqualTo("2*25.5");
        value(1).setCellValue(1000);
        assertThat(evaluated(cell)).isEqualTo(-51);
        assertThat(workbook.getName("pris").getRefersToFormula()).isEqualTo("'Forudsætninger'!$B$5");
    }

    @Test
    void theSheetHasNameValueUnitAndSource() {
        Assumption assumption = new Assumption(
                "pris", Optional.of(new BigDecimal("25.30")), "kr. pr. forløb", "=Regnskab 2019", Notes.NONE);
        AssumptionSheet.add(
                workbook, with(List.of(assumption)), formulas(new DefinedNames(workbook, List.of(assumption))));
        XSSFSheet sheet = workbook.getSheet("Forudsætninger");
        assertThat(texts(sheet, 2)).containsExactly("Navn", "Værdi", "Enhed", "Kilde");
        assertThat(texts(sheet, 3)).containsExactly("pris", "25.3", "kr. pr. forløb", "=Regnskab 2019");
        assertThat(sheet.getRow(3).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("[$-406]#,##0.0");
    }

    @Test
    void whatHasNoValueOrNoNameOfItsOwnIsThereAllTheSame() {
        List<Assumption> assumptions = List.of(
                assumption("A1", "5"),
                assumption("pris", "1"),
                assumption("Pris", "2"),
                assumption("tom", "=1/0"),
                assumption("", "3"));
        AssumptionSheet.add(workbook, with(assumptions), formulas(new DefinedNames(workbook, assumptions)));
        XSSFSheet sheet = workbook.getSheet("Forudsætninger");
        assertThat(texts(sheet, 3)).startsWith("A1", "5");
        assertThat(texts(sheet, 6)).startsWith("tom", "=1/0");
        assertThat(texts(sheet, 7)).startsWith("", "3");
        assertThat(workbook.getAllNames().stream()
                        .map(name -> name.getNameName())
                        .filter(name -> !name.startsWith("_xlnm")))
                .containsExactly("tom");
    }

    @Test
    void withoutAssumptionsThereIsNoSheet() {
        assertThat(AssumptionSheet.add(workbook, with(List.of()), formulas(new DefinedNames(workbook, List.of()))))
                .isEmpty();
        assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
    }

    @Test
    void aNameOrASheetThatTheTemplateHasIsLeftToIt() {
        name("titel", "Forslag!$A$1");
        name("TITEL_", "Forslag!$A$2");
        workbook.createSheet("Forudsætninger");
        XSSFCell cell = live(
                List.of(assumption("Titel", "2"), assumption("udskriftsområde", "3"), assumption("titel__", "5")),
                "=titel*Udskriftsområde*titel__");
        assertThat(cell.getCellFormula()).isEqualTo("ROUND(Titel__*udskriftsområde_*titel___,3)");
        assertThat(evaluated(cell)).isEqualTo(30);
        assertThat(workbook.getName("titel").getRefersToFormula()).isEqualTo("Forslag!$A$1");
        assertThat(workbook.getSheet("Forudsætninger 2")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sum", "antal", "pi", "e", "x", "års_værk2", "_løn", "hvis", "prisniveau2020", "ærø", "if", "na"
            })
    void namesThatMeanSomethingElsewhereWorkAllTheSame(String name) {
        XSSFCell cell = live(List.of(assumption(name, "7")), "=2*" + name + "+1/3");
        assertThat(cell.getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(evaluated(cell)).isEqualTo(14.333);
    }

    @Test
    void aSumOfRowsIsAFormulaWhereOneOfThemIs() {
        List<Assumption> assumptions = List.of(assumption("pris", "10"));
        ExcelFormulas formulas = formulas(new DefinedNames(workbook, assumptions));
        Amounts plain = Samples.service("a", "-2.5").amounts();
        Amounts typed = Amounts.NONE.with(Samples.FIRST_YEAR, formula(assumptions, "=pris/3"));
        assertThat(formulas.sum(List.of(plain, typed), Samples.FIRST_YEAR)).contains("ROUND(-2.5+ROUND(pris/3,3),3)");
        assertThat(formulas.sum(List.of(plain, plain), Samples.FIRST_YEAR)).isEmpty();
        assertThat(formulas.sum(List.of(plain, typed), Samples.FIRST_YEAR + 1)).isEmpty();
    }

    @Test
    void remarksAreCommentsLargeEnoughForTheirText() throws IOException {
        XSSFCell cell = SheetCells.at(form, 4, 2);
        XSSFCell other = SheetCells.at(form, 5, 2);
        String longText = "En bemærkning som fylder en del, fordi den forklarer hvor tallet kommer fra. ".repeat(20);
        Origin.comments(List.of(
                        Origin.commented(cell, "Fra regnskabet"),
                        Origin.commented(cell, "Spørg Økonomi"),
                        Origin.commented(other, longText)))
                .forEach(CellComments::add);
        XSSFWorkbook saved = new XSSFWorkbook(new ByteArrayInputStream(Samples.bytes(workbook)));
        XSSFCell read = saved.getSheet("Forslag").getRow(4).getCell(2);
        assertThat(read.getCellComment().getString().getString()).isEqualTo("Fra regnskabet\n\nSpørg Økonomi");
        assertThat(read.getCellComment().getAuthor()).isEqualTo("Forslagsark");
        assertThat(read.getCellComment().isVisible()).isFalse();
        int rows = saved.getSheet("Forslag")
                        .getRow(5)
                        .getCell(2)
                        .getCellComment()
                        .getClientAnchor()
                        .getRow2()
                - 5;
        assertThat(rows * 15).as("points, of rows of 15").isBetween(350, 500);
    }

    @Test
    void aCommentIsBesideItsCellAlsoWhereThatIsMerged() {
        form.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        XSSFCell cell = SheetCells.at(form, 0, 0);
        Origin.comments(List.of(Origin.commented(cell, "Kort"))).forEach(CellComments::add);
        assertThat((int) cell.getCellComment().getClientAnchor().getCol1()).isEqualTo(4);
    }

    @Test
    void aCommentOfTheTemplateStaysAboveOurs() {
        XSSFCell cell = SheetCells.at(form, 0, 0);
        Origin.comments(List.of(Origin.commented(cell, "Skabelonens"))).forEach(CellComments::add);
        Origin.comments(List.of(Origin.commented(cell, "Forslagets"))).forEach(CellComments::add);
        assertThat(cell.getCellComment().getString().getString()).isEqualTo("Skabelonens\n\nForslagets");
    }

    @Test
    void remarksOnAssumptionsStandOnTheirCells() {
        Comments comments = Comments.NONE.withRow("Om rækken").with("source", "Om kilden");
        Assumption assumption = new Assumption("pris", Optional.empty(), "", "", Notes.NONE.withComments(comments));
        Origin.comments(AssumptionSheet.add(
                        workbook, with(List.of(assumption)), formulas(new DefinedNames(workbook, List.of()))))
                .forEach(CellComments::add);
        XSSFSheet sheet = workbook.getSheet("Forudsætninger");
        assertThat(sheet.getRow(3).getCell(0).getCellComment().getString().getString())
                .isEqualTo("Om rækken");
        assertThat(sheet.getRow(3).getCell(3).getCellComment().getString().getString())
                .isEqualTo("Om kilden");
    }

    /** The cell as it stands in the workbook, with the assumptions beside it. */
    private XSSFCell live(List<Assumption> assumptions, String expression) {
        DefinedNames names = new DefinedNames(workbook, assumptions);
        LiveCells.write(workbook, AssumptionSheet.add(workbook, with(assumptions), formulas(names)));
        CellEntry.Formula<Amount> typed = formula(assumptions, expression);
        Amounts amounts = Amounts.NONE.with(2020, typed);
        XSSFCell cell = SheetCells.at(form, 9, 3);
        BigDecimal figure = typed.counted().orElseThrow().thousands();
        cell.setCellValue(figure.doubleValue());
        LiveCells.write(
                workbook, List.of(Origin.computed(cell, formulas(names).amount(amounts, 2020), Optional.of(figure))));
        return cell;
    }

    private static CellEntry.Formula<Amount> formula(List<Assumption> assumptions, String expression) {
        return new CellEntry.Formula<>(
                expression, Evaluation.of(assumptions).amount(expression).value());
    }

    private XSSFCell value(int assumption) {
        return workbook.getSheet("Forudsætninger").getRow(3 + assumption).getCell(1);
    }

    private double evaluated(XSSFCell cell) {
        return workbook.getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(cell)
                .getNumberValue();
    }

    private void name(String name, String formula) {
        workbook.createName().setNameName(name);
        workbook.getName(name).setRefersToFormula(formula);
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return List.of(0, 1, 2, 3).stream()
                .map(column -> Exported.shown(sheet.getRow(row).getCell(column)))
                .toList();
    }

    private static Assumption assumption(String name, String value) {
        if (value.startsWith("=")) {
            Optional<BigDecimal> result = Evaluation.of(List.of()).number(value).value();
            return new Assumption(name, result, "", "", Notes.NONE.withTyped(Assumption.VALUE.key(), value));
        }
        return new Assumption(name, Optional.of(new BigDecimal(value)), "", "", Notes.NONE);
    }

    /** Of expressions that point at nothing. */
    private static Proposal with(List<Assumption> assumptions) {
        return Proposal.blank(2020).withRows(Assumption.ROWS, assumptions);
    }

    private static ExcelFormulas formulas(DefinedNames names) {
        return new ExcelFormulas(names, Evaluation.of(List.of()), any -> Optional.empty());
    }
}
