package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Formulas of a sheet that is broken into pages, and of one that is not. */
class LaidOutFormulasTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet pages = workbook.createSheet("Forslag");
    private final XSSFSheet other = workbook.createSheet("Beregning");

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private XSSFCell formula(XSSFSheet sheet, int row, int column, String formula, Consumer<XSSFCellStyle> look) {
        XSSFCellStyle style = workbook.createCellStyle();
        look.accept(style);
        XSSFCell cell = SheetCells.at(sheet, row, column);
        cell.setCellFormula(formula);
        cell.setCellStyle(style);
        return cell;
    }

    private void bold(XSSFCellStyle style) {
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
    }

    private static void wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
    }

    private static void plain(XSSFCellStyle style) {
        style.setWrapText(false);
    }

    private void evaluate() {
        new LaidOutFormulas(pages).evaluate(new CellEvaluation(workbook));
    }

    private static boolean hasResult(XSSFCell cell) {
        return cell.getCTCell().isSetV();
    }

    @Test
    void wrappedOnesHaveTheirResults() {
        XSSFCell here = formula(pages, 0, 0, "\"to \"&\"linjer\"", LaidOutFormulasTest::wrapped);
        XSSFCell there = formula(other, 0, 0, "\"en \"&\"linje\"", LaidOutFormulasTest::wrapped);
        evaluate();
        assertThat(here.getStringCellValue()).isEqualTo("to linjer");
        assertThat(hasResult(there)).isFalse();
    }

    @Test
    void boldOnesThatMayBeHeadingsOfPagesHaveTheirResults() {
        XSSFCell title = formula(pages, 0, 0, "\"Tabel \"&1", this::bold);
        XSSFCell year = formula(pages, 0, 1, "2026+1", this::bold);
        XSSFCell elsewhere = formula(other, 0, 0, "\"Tabel \"&2", this::bold);
        evaluate();
        assertThat(title.getStringCellValue()).isEqualTo("Tabel 1");
        assertThat(year.getNumericCellValue()).isEqualTo(2027);
        assertThat(hasResult(elsewhere)).isFalse();
    }

    @Test
    void aRowWithAFigureIsNoHeadingWhateverComesBehindIt() {
        XSSFCell total = formula(pages, 0, 0, "100+200", this::bold);
        XSSFCell behind = formula(pages, 0, 1, "300+400", this::bold);
        evaluate();
        assertThat(total.getNumericCellValue()).isEqualTo(300);
        assertThat(hasResult(behind)).isFalse();
    }

    @Test
    void plainOnesAndThoseOfHiddenRowsWait() {
        XSSFCell plain = formula(pages, 0, 0, "1+1", LaidOutFormulasTest::plain);
        XSSFCell hidden = formula(pages, 1, 0, "\"skjult\"", LaidOutFormulasTest::wrapped);
        hidden.getRow().setZeroHeight(true);
        evaluate();
        assertThat(hasResult(plain)).isFalse();
        assertThat(hasResult(hidden)).isFalse();
    }

    @Test
    void oneThatCannotBeEvaluatedComesToNothing() {
        workbook.setCellFormulaValidation(false);
        XSSFCell broken = formula(pages, 0, 0, "SUM(A6:", LaidOutFormulasTest::wrapped);
        evaluate();
        assertThat(broken.getStringCellValue()).isEmpty();
    }
}
