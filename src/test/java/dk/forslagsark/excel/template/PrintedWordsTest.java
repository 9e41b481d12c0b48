package dk.forslagsark.excel.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.danish.ColumnWording;
import dk.forslagsark.danish.TableWording;
import dk.forslagsark.danish.Wording;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.tables.ListTables;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The words of the window stand in the shipped forms as they are. */
class PrintedWordsTest {
    @Test
    void theColumnsAreHeadedAsInTheForms() throws Exception {
        assertThat(texts(Form.INVESTMENT_2020))
                .contains(
                        ColumnWording.POSTS,
                        ColumnWording.CHANGE,
                        ColumnWording.UNIT,
                        ColumnWording.QUANTITY,
                        ColumnWording.UNIT_PRICE,
                        ColumnWording.BUDGETED,
                        ColumnWording.BUDGET,
                        ColumnWording.SAVING,
                        ColumnWording.ACTIVITY,
                        ColumnWording.SUCCESS_CRITERIA,
                        ColumnWording.MEASURE + "?",
                        ColumnWording.RESPONSIBLE + "?",
                        ColumnWording.FOLLOW_UP + "?",
                        ColumnWording.CONSULTED_BODY,
                        ColumnWording.CONSULTED,
                        ColumnWording.APPROVED,
                        ColumnWording.CONCLUSION,
                        ColumnWording.KIND,
                        ColumnWording.BEFORE,
                        ColumnWording.AFTER);
    }

    @Test
    void theTablesAreCalledAsInTheForms() throws Exception {
        assertThat(texts(Form.REPRIORITISATION_2018))
                .contains(
                        "Tabel {nr}. " + Wording.TOTALS_CAPTION,
                        "Note til alle tabeller: " + Wording.SIGN_NOTE,
                        "Tabel {nr}. " + ListTables.STAFFING.title(),
                        "Tabel {nr}. " + ListTables.UNIT_PRICES.title(),
                        "Tabel {nr}. " + ListTables.BUDGETS.title(),
                        TableWording.total(Block.PERMANENT, Area.SERVICE),
                        Wording.PAYBACK_SERVICE,
                        Wording.PAYBACK_TOTAL,
                        Wording.NET);
        assertThat(texts(Form.RECOMMENDATION_2018)).contains("Tabel {nr}. " + TableWording.EFFECT_CAPTION);
    }

    private static Set<String> texts(Form form) throws Exception {
        try (XSSFWorkbook workbook = Template.shipped(form).open()) {
            Set<String> texts = new HashSet<>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.addAll(text(cell))));
            return texts;
        }
    }

    /** A line may be broken where there is a space. */
    private static List<String> text(Cell cell) {
        return cell.getCellType() == CellType.STRING
                ? List.of(cell.getStringCellValue().replace('\n', ' '))
                : List.of();
    }
}
