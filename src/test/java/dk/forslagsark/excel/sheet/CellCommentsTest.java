package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CellCommentsTest {
    private final XSSFSheet sheet = new XSSFWorkbook().createSheet();

    @Test
    void cellsBesideEachOtherHaveCommentsInAnyOrder() {
        for (int column : new int[] {3, 1, 2, 4, 0}) {
            CellComments.add(SheetCells.at(sheet, 5, column), "kolonne " + column);
        }
        for (int column = 0; column < 5; column++) {
            assertThat(text(SheetCells.at(sheet, 5, column))).isEqualTo("kolonne " + column);
        }
    }

    @Test
    void thoseOfOneAuthorAreRemoved() {
        CellComments.add(SheetCells.at(sheet, 0, 0), "vores");
        CellComments.add(SheetCells.at(sheet, 1, 0), "en andens", "En anden");
        CellComments.remove(sheet, "En anden");
        assertThat(text(SheetCells.at(sheet, 0, 0))).isEqualTo("vores");
        assertThat(SheetCells.at(sheet, 1, 0).getCellComment()).isNull();
    }

    private static String text(XSSFCell cell) {
        return cell.getCellComment().getString().getString();
    }
}
