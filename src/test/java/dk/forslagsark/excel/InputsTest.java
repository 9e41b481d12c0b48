package dk.forslagsark.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.RowRef;
import dk.forslagsark.proposal.RowRef.LineRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of cells that stand elsewhere in the workbook. */
class InputsTest {
    private static final int COLUMN = 3;

    private final XSSFSheet sheet = new XSSFWorkbook().createSheet("Forslag");
    private final Inputs inputs = new Inputs(sheet, COLUMN, 1, Map.of());

    /** Every other row holds 2, the rows between hold 1.000 and are not counted. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 30, 31, 250, 251, 300, 600})
    void manyCellsThatDoNotLieTogetherAreSummed(int count) {
        Optional<String> sum = inputs.sum(apart(count), 0, at(0, 0));
        assertThat(sum).hasValueSatisfying(formula -> assertThat(formula).hasSizeLessThan(8_192));
        assertThat(evaluated(sum.orElseThrow())).isEqualTo(2 * count);
    }

    @Test
    void aBlankIsToldFromNothingAsLongAsTheFormulaIsNotTooLong() {
        assertThat(inputs.sum(apart(600), 0, at(0, 0)).orElseThrow()).startsWith("IF(COUNT(");
        assertThat(inputs.sum(apart(1_000), 0, at(0, 0)).orElseThrow()).startsWith("ROUND(SUM(");
    }

    @Test
    void whatNoFormulaOfExcelCanSayIsLeftToTheFigure() {
        assertThat(inputs.sum(apart(3_000), 0, at(0, 0))).isEmpty();
        assertThat(inputs.lastYear(apart(3_000), at(0, 0))).isEmpty();
    }

    @Test
    void rowsThatLieTogetherAreOneRangeHoweverManyTheyAre() {
        List<RowRef> refs = new ArrayList<>();
        for (int row = 0; row < 5_000; row++) {
            refs.add(new LineRef(Block.PERMANENT, row));
            inputs.put(new LineRef(Block.PERMANENT, row), 9 + row, 0);
        }
        assertThat(inputs.sum(refs, 0, at(0, 0))).contains("IF(COUNT(D10:D5009)=0,\"\",ROUND(SUM(D10:D5009),3))");
    }

    private List<RowRef> apart(int count) {
        List<RowRef> refs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            refs.add(new LineRef(Block.PERMANENT, i));
            inputs.put(new LineRef(Block.PERMANENT, i), 2 * i, 0);
            at(2 * i, COLUMN).setCellValue(2);
            at(2 * i + 1, COLUMN).setCellValue(1_000);
        }
        return refs;
    }

    private double evaluated(String formula) {
        XSSFCell cell = at(0, 0);
        cell.setCellFormula(formula);
        return sheet.getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluate(cell)
                .getNumberValue();
    }

    private XSSFCell at(int row, int column) {
        return SheetCells.at(sheet, row, column);
    }
}
