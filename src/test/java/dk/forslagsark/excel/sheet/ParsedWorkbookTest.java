package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A formula has the parts that POI reads in it, whatever formula of its kind came before. */
class ParsedWorkbookTest {
    private XSSFWorkbook workbook;

    @BeforeEach
    void prepare() {
        workbook = new XSSFWorkbook();
        workbook.createSheet("Forslag");
        workbook.createSheet("A1 'B2' C3");
        name("rente");
        name("XFE7");
        name("pris.A1");
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private void name(String called) {
        XSSFName name = workbook.createName();
        name.setNameName(called);
        name.setRefersToFormula("Forslag!$A$1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A1+B2 | $C$3+D$4",
                "SUM(A1:B2) | SUM($A$1:B$20)",
                "SUM(A1:B2) | SUM(B2:A1)",
                "SUM(A1:B2) | SUM(A2:B1)",
                "SUM(Forslag!A1:B2) | SUM(Forslag!$C1:D$2)",
                "'A1 ''B2'' C3'!A1 | 'A1 ''B2'' C3'!$C$7",
                "A1&\"A1 \"\"B2\"\"\" | B7&\"A1 \"\"B2\"\"\"",
                "A1&\"A1\" | A1&\"B1\"",
                "LOG10(A1) | LOG10(B7)",
                "A1*(2) | LOG10(2)",
                "A1+1 | XFE7+1",
                "A1+1 | pris.A1+1",
                "A1*rente | A9*rente",
                "SUM(A:A)+A1 | SUM(A:A)+A2",
                "SUM(A:A)+A1 | SUM(B:B)+A1",
                "SUM(1:1)+A1 | SUM($1:$1)+A2",
                "SUM(A1:OFFSET($A5,-1,2)) | SUM(B1:OFFSET($A6,-1,2))",
                "IF(A1=\"\",\"\",A1) | IF(U$16=\"\",\"\",U$16)",
                "A1+1E5 | A2+1E5",
                "SUM(A1,(B1,C1)) | SUM(A2,(B2,C2))",
                "SUM(A1:A9 A3:B3) | SUM(B1:B9 A3:B4)",
                "-A1%^2 | -B7%^2",
                "#REF!+A1 | #REF!+A2",
                "SUM({1,2;3,4})+A1 | SUM({1,2;3,4})+A2",
                "A1+A1048576 | A2+XFD1",
            })
    void readsOneLikeAnother(String before, String formula) {
        ParsedWorkbook parsed = new ParsedWorkbook(workbook);
        parsed.parse(before, FormulaType.CELL, 0, 0);
        XSSFEvaluationWorkbook poi = XSSFEvaluationWorkbook.create(workbook);
        Ptg[] theirs = FormulaParser.parse(formula, poi, FormulaType.CELL, 0, 0);
        Ptg[] ours = parsed.parse(formula, FormulaType.CELL, 0, 0).parts();
        assertThat(Stream.of(ours).map(Object::getClass).toList())
                .isEqualTo(Stream.of(theirs).map(Object::getClass).toList());
        assertThat(parsed.write(ours)).isEqualTo(FormulaRenderer.toFormulaString(poi, theirs));
        assertThat(parsed.write(parsed.parse(before, FormulaType.CELL, 0, 0).parts()))
                .isEqualTo(
                        FormulaRenderer.toFormulaString(poi, FormulaParser.parse(before, poi, FormulaType.CELL, 0, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A1+B2 | A3+B4",
                "SUM($A$1:B$20)*rente | SUM($A$3:B$22)*rente",
                "SUM(Forslag!A1:B2)+C3 | SUM(Forslag!A3:B4)+C5",
                "IF(A1=\"A1\",\"\",A1) | IF(A3=\"A1\",\"\",A3)",
                "SUM( A1 : B2 ) | SUM(A3:B4)",
                "LOG10(A9) | LOG10(A11)"
            })
    void writesOneWhoseCellsHaveMovedTwoRowsDown(String before, String after) {
        ParsedWorkbook parsed = new ParsedWorkbook(workbook);
        ParsedWorkbook.Parsed formula = parsed.parse(before, FormulaType.CELL, 0, 0);
        Ptg[] moved = Stream.of(formula.parts())
                .map(Ptg::copy)
                .peek(ParsedWorkbookTest::moveTwoDown)
                .toArray(Ptg[]::new);
        String written = parsed.write(new ParsedWorkbook.Parsed(moved, formula.kind()), FormulaType.CELL, 0);
        assertThat(written.replace(" ", "")).isEqualTo(after);
        assertThat(parsed.write(parsed.parse(written, FormulaType.CELL, 0, 0).parts()))
                .isEqualTo(after);
        assertThat(parsed.parse(before, FormulaType.CELL, 0, 0)).isEqualTo(formula);
    }

    private static void moveTwoDown(Ptg part) {
        if (part instanceof RefPtgBase cell) {
            cell.setRow(cell.getRow() + 2);
        } else if (part instanceof AreaPtgBase area) {
            area.setFirstRow(area.getFirstRow() + 2);
            area.setLastRow(area.getLastRow() + 2);
        }
    }
}
