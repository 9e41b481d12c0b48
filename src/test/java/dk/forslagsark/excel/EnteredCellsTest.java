package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.excel.sheet.CellValue;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Staffing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;

/** What was entered in the program stands in the workbook as it was entered. */
class EnteredCellsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 2, 12);
    private static final Proposal SMALL = proposal(2, List.of(service("Husleje", "-10", "-20")), List.of());

    /** 12 February 2019 is day 43.508 from 1900, and 1.462 days less where days are counted from 1904. */
    @Test
    void aDayIsCountedAsTheTemplateCountsItsDays() throws Exception {
        assertThat(approved(Samples.full()).getNumericCellValue()).isEqualTo(43_508);
        XSSFCell from1904 = approved(Samples.alteredFull(
                workbook -> workbook.getCTWorkbook().getWorkbookPr().setDate1904(true)));
        assertThat(from1904.getNumericCellValue()).isEqualTo(43_508 - 1_462);
        assertThat(CellValue.day(from1904)).isEqualTo(DAY);
    }

    @Test
    void aFormulaWhereAFigureIsEnteredHasToAgreeWithIt() throws Exception {
        Proposal staffed = SMALL.withSupplement(SMALL.supplement()
                .withRows(
                        Staffing.ROWS,
                        List.of(new Staffing(
                                "Lærere",
                                Optional.of(new BigDecimal("7.5")),
                                Optional.of(new BigDecimal("6")),
                                Notes.NONE))));
        assertThat(Exported.of(staffed, withFormula("personale_før", "15/2")).shown("personale_før"))
                .isEqualTo("7.5");
        assertThatThrownBy(() -> Exported.of(staffed, withFormula("personale_før", "7")))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("(personale_før): skabelonens formel giver 7, men forslaget giver 7,5");
    }

    @Test
    void aFormulaForThePriceLevelHasToAgreeWithIt() {
        assertThatThrownBy(() -> Exported.of(SMALL, withFormula("prisniveau", "1999")))
                .isInstanceOf(ExportProblem.class)
                .hasMessageContaining("(prisniveau): skabelonens formel giver 1.999, men forslaget giver 2.020");
    }

    private static Template withFormula(String name, String formula) throws ExportProblem {
        return Samples.alteredFull(
                workbook -> new NamedRanges(workbook).get(name).cell().setCellFormula(formula));
    }

    private static XSSFCell approved(Template template) throws Exception {
        Proposal heard = SMALL.withSupplement(SMALL.supplement()
                .withRows(
                        Consultation.ROWS,
                        List.of(new Consultation(
                                "Handicaprådet", Optional.of(true), Optional.of(DAY), "", Notes.NONE))));
        return Exported.of(heard, template).place("høring_dato").cell();
    }
}
