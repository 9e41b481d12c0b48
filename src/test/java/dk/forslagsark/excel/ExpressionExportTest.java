package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.economy.Economy;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.file.ProposalFile;
import dk.forslagsark.form.Form;
import dk.forslagsark.formula.Recalculation;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Assumption;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A proposal with expressions, assumptions and comments, as a workbook that goes on evaluation. */
class ExpressionExportTest {
    private static final String FILE = """
            {"format": "forslagsark", "version": 1, "number": "X1", "title": "Prøve",
             "priceLevel": 2020, "firstYear": 2020, "lastYear": 2022,
             "assumptions": [
               {"name": "pris", "value": 25.3, "unit": "t.kr. pr. forløb", "source": "Regnskab 2019",
                "comment": "Uden moms"},
               {"name": "titel", "expressions": {"value": "=100/2+1"}}],
             "permanentChanges": [
               {"label": "Forløb", "area": "Service", "expressions": {"2021": "=-titel*pris/3", "2022": "=-51*25,3"},
                "amounts": {"2020": 0}, "comment": "Om rækken", "comments": {"2021": "Om beløbet", "2030": "Ikke vist"}},
               {"label": "Delt", "area": "Overførsler", "details": [
                 {"label": "a", "committee": "Socialudvalget", "amounts": {"2022": -10.5},
                  "comments": {"2022": "Om detaljen"}},
                 {"label": "b", "committee": "Økonomiudvalget", "expressions": {"2021": "=pris*2", "2022": "=pris/3"}}]}],
             "implementationCosts": [
               {"label": "Køb", "area": "Anlæg", "expressions": {"2020": "=4*12+30"}}],
             "staffing": [
               {"label": "Lærere", "before": 28, "expressions": {"after": "=28-pris/10"}, "comments": {"after": "Om efter"}}]}
            """;

    static Stream<Template> templates() {
        return Template.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFormGoesOnEvaluationWhenAnAssumptionIsChanged(Template template) throws Exception {
        Proposal proposal = ProposalFile.parse(FILE);
        Exported exported = Exported.of(proposal, template);
        assertThat(exported.shownRow("samlet_påvirkning"))
                .isEqualTo(numbers(Economy.of(proposal).net()));

        exported.workbook().getSheet("Forudsætninger").getRow(3).getCell(1).setCellValue(1000);
        Proposal changed = withPrice(proposal, "1000");
        assertThat(exported.recalculated().shownRow("samlet_varig"))
                .isEqualTo(numbers(Economy.of(changed).permanent()));
        assertThat(exported.shownRow("samlet_påvirkning"))
                .isEqualTo(numbers(Economy.of(changed).net()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyCommentIsACommentSomewhere(Template template) throws Exception {
        Exported exported = Exported.of(ProposalFile.parse(FILE), template);
        List<String> comments = comments(exported);
        assertThat(comments).anyMatch(text -> text.equals("Om rækken"));
        assertThat(comments).anyMatch(text -> text.equals("Om beløbet"));
        assertThat(comments).anyMatch(text -> text.endsWith("Om detaljen"));
        assertThat(comments).anyMatch(text -> text.equals("Uden moms"));
        assertThat(comments).noneMatch(text -> text.contains("Ikke vist"));
    }

    @Test
    void theCellsHoldWhatWasTyped() throws Exception {
        Exported exported = Exported.full(ProposalFile.parse(FILE));
        assertThat(formulas(exported, "Forløb", 1, 2)).containsExactly("ROUND(-titel_*pris/3,3)", "ROUND(-51*25.3,3)");
        assertThat(formulas(exported, "b", 1, 2)).containsExactly("ROUND(pris*2,3)", "ROUND(pris/3,3)");
        assertThat(formulas(exported, "Køb", 0)).containsExactly("4*12+30");
        assertThat(exported.shown("titel")).isEqualTo("Prøve");
        assertThat(exported.workbook().getName("titel_").getRefersToFormula()).isEqualTo("'Forudsætninger'!$B$5");
    }

    @Test
    void detailsThatHaveNoPlaceOfTheirOwnAreASumInTheirRow() throws Exception {
        Template bare = Samples.altered(workbook -> List.copyOf(workbook.getAllNames()).stream()
                .filter(name -> name.getNameName().startsWith("varig_overførsler"))
                .forEach(workbook::removeName));
        Exported exported = Exported.of(ProposalFile.parse(FILE), bare);
        assertThat(formulas(exported, "Delt", 1, 2))
                .containsExactly("ROUND(ROUND(pris*2,3),3)", "ROUND(-10.5+ROUND(pris/3,3),3)");
        assertThat(comments(exported)).contains("a: Om detaljen");
    }

    @Test
    void aFigureOfASmallerTableGoesOnEvaluationToo() throws Exception {
        Exported exported = Exported.of(ProposalFile.parse(FILE), Form.INVESTMENT_2020);
        NamedRange after = exported.place("personale_efter");
        assertThat(after.cell().getCellFormula()).isEqualTo("28-pris/10");
        assertThat(after.cell().getCellComment().getString().getString()).isEqualTo("Om efter");
        assertThat(exported.shown("personale_ændring")).isEqualTo("-2.53");
    }

    @Test
    void withoutAnyOfItTheWorkbookHasNoMoreSheetsThanTheTemplate() throws Exception {
        Exported exported = Exported.of(Samples.published("investeringskatalog-2020/BU01.json"));
        assertThat(exported.workbook().getSheet("Forudsætninger")).isNull();
    }

    @Test
    void anExpressionWithoutAResultIsNotExported() throws FileProblem {
        Proposal proposal = ProposalFile.parse(FILE).withRows(Assumption.ROWS, List.of());
        assertThatThrownBy(() -> Exported.of(Recalculation.of(proposal)))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("Rækken “Forløb”, 2021: “=-titel*pris/3” kan ikke beregnes."
                        + " “titel” står hverken i Forudsætninger eller i Tabel 1.")
                .hasMessageContaining("“Delt / b”, 2022");
    }

    private static Proposal withPrice(Proposal proposal, String price) {
        Assumption changed = new Assumption("pris", Optional.of(new BigDecimal(price)), "", "", Notes.NONE);
        return Recalculation.of(proposal.withRows(
                Assumption.ROWS, List.of(changed, proposal.assumptions().get(1))));
    }

    /** The formulas in those year columns of the row of that label, where its amounts are entered. */
    private static List<String> formulas(Exported exported, String label, int... columns) {
        int first = exported.place("varig_beløb").firstColumn();
        Row row = rows(exported)
                .filter(found -> label.equals(
                                text(found.getCell(exported.place("varig_tekst").firstColumn())))
                        && entered(found, first + columns[0]))
                .findFirst()
                .orElseThrow();
        return java.util.Arrays.stream(columns)
                .mapToObj(column -> row.getCell(first + column).getCellFormula())
                .toList();
    }

    private static boolean entered(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null
                && cell.getCellType() == CellType.FORMULA
                && !cell.getCellFormula().contains("SUM(")
                && !cell.getCellFormula().startsWith("IF(");
    }

    private static Stream<Row> rows(Exported exported) {
        Sheet sheet = exported.place("varig_beløb").sheet();
        return Stream.iterate(0, row -> row <= sheet.getLastRowNum(), row -> row + 1)
                .map(sheet::getRow)
                .filter(row -> row != null);
    }

    private static List<String> comments(Exported exported) {
        Stream.Builder<String> found = Stream.builder();
        for (Sheet sheet : exported.workbook()) {
            sheet.getCellComments()
                    .values()
                    .forEach(comment -> found.add(comment.getString().getString()));
        }
        return found.build().toList();
    }

    private static String text(Cell cell) {
        return cell == null ? "" : Exported.shown((XSSFCell) cell);
    }

    private static List<String> numbers(List<Amount> amounts) {
        return amounts.stream().map(Amount::toString).toList();
    }
}
