package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static dk.forslagsark.excel.Samples.yearly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures larger than any municipality has. */
class LargeFiguresTest {
    private static final String LARGEST = "99999999999.999";

    /** Fifteen of them have more digits than a spreadsheet program: only floating point is at fault. */
    @ParameterizedTest
    @EnumSource
    void theLargestAmountsComeOutInEveryForm(Form form) throws Exception {
        Line permanent = service("Husleje", yearly(15, "-" + LARGEST));
        Line investment = Samples.line("Byggeri", Area.CAPITAL, yearly(15, LARGEST));
        Proposal large = proposal(15, List.of(permanent, permanent, permanent), List.of(investment, investment));
        assertThat(Exported.of(large, form).shownRow(TemplateNames.NET))
                .hasSize(15)
                // three times -99.999.999.999,999 and twice the same
                .containsOnly("-99999999999.999");
    }

    @Test
    void aKroneIsStillSeenInBillions() {
        Proposal billions = proposal(1, List.of(service("Husleje", "-1000000000.001")), List.of());
        assertThatThrownBy(() -> Exported.of(billions, Samples.altered(workbook -> new NamedRanges(workbook)
                        .get(TemplateNames.NET)
                        .cell()
                        .setCellFormula("-1000000000.002"))))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("giver -1.000.000.000,002, men forslaget giver -1.000.000.000,001");
    }

    @Test
    void theColumnsOfTheCalculationAreWideEnough() throws Exception {
        XSSFSheet usual = Exported.of(proposal(1, List.of(service("Husleje", "-1000")), List.of()))
                .workbook()
                .getSheet("Beregning");
        XSSFSheet large = Exported.of(proposal(1, List.of(service("Husleje", "-" + LARGEST)), List.of()))
                .workbook()
                .getSheet("Beregning");
        int amounts = 2;
        assertThat(SheetCells.at(large, 11, amounts).getNumericCellValue()).isEqualTo(-99_999_999_999.999);
        // 19 characters with points and a comma; a digit is as wide as 256 units.
        assertThat(large.getColumnWidth(amounts)).isGreaterThan(19 * 200);
        assertThat(usual.getColumnWidth(amounts)).isEqualTo((int) (12.2 * 256));
    }
}
