package dk.forslagsark.excel.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.model.CalculationChain;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** Two rows are inserted after row 5, which stands for a model row. */
class RowInsertionTest {
    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Ark");
    private final XSSFSheet other = workbook.createSheet("Et andet ark");

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SUM(A5:A5); SUM(A5:A7)",
                "SUM(A4:A5); SUM(A4:A7)",
                "SUM(A5:A6); SUM(A5:A8)",
                "SUM($A$1:$A$5)*2; SUM($A$1:$A$7)*2",
                "SUM(A1:A4); SUM(A1:A4)",
                "SUM(A6:A9); SUM(A8:A11)",
                "A5+A6; A5+A8",
                "IF(A1=\"A5:A5\",A6,1); IF(A1=\"A5:A5\",A8,1)",
                "SUMIF(A5:A5,\"x\",B5:B5); SUMIF(A5:A7,\"x\",B5:B7)",
                "SUM('Et andet ark'!A5:A5); SUM('Et andet ark'!A5:A5)",
                "SUM(A5:B5,A5:A5); SUM(A5:B7,A5:A7)",
                "SUM(A:A)+SUM(B:B)+A9; SUM(A:A)+SUM(B:B)+A11"
            })
    void aFormulaBelowIsMovedAndExtended(String before, String after) {
        cell(sheet, 9, 3).setCellFormula(before);
        new RowInsertion(sheet, 4, 2).make();
        assertThat(cell(sheet, 11, 3).getCellFormula()).isEqualTo(after);
    }

    @Test
    void roomIsMadeInManyPlacesAtOnce() {
        cell(sheet, 9, 3).setCellFormula("SUM(A5:A5)+SUM(A8:A8)+A9");
        cell(other, 4, 0).setCellFormula("SUM(Ark!A$5:A$8)");
        name("blok", "Ark!$A$8:$C$8");
        RowInsertion.makeAll(
                workbook,
                List.of(new RowInsertion(sheet, 4, 2), new RowInsertion(sheet, 7, 1), new RowInsertion(other, 0, 3)),
                made -> {});
        assertThat(cell(sheet, 12, 3).getCellFormula()).isEqualTo("SUM(A5:A7)+SUM(A10:A11)+A12");
        assertThat(cell(other, 7, 0).getCellFormula()).isEqualTo("SUM(Ark!A$5:A$11)");
        assertThat(workbook.getName("blok").getRefersToFormula()).isEqualTo("Ark!$A$10:$C$11");
    }

    @Test
    void aFormulaOfAnArrayAndOneThatIsUnknownStayInTheirCells() {
        workbook.setCellFormulaValidation(false);
        sheet.setArrayFormula("A6:A7*2", CellRangeAddress.valueOf("D10:D11"));
        cell(sheet, 11, 3).getCTCell().addNewF().setStringValue("SUM(A6:");
        new RowInsertion(sheet, 4, 2).make();
        assertThat(cell(sheet, 11, 3).getCellFormula()).isEqualTo("A8:A9*2");
        assertThat(cell(sheet, 11, 3).getArrayFormulaRange().formatAsString()).isEqualTo("D12:D13");
        assertThat(cell(sheet, 13, 3).getCellFormula()).isEqualTo("SUM(A6:");
    }

    @Test
    void aFormulaOnAnotherSheetIsExtended() {
        cell(other, 0, 0).setCellFormula("SUM(Ark!A5:A5)+SUM(A5:A5)");
        new RowInsertion(sheet, 4, 2).make();
        assertThat(cell(other, 0, 0).getCellFormula()).isEqualTo("SUM(Ark!A5:A7)+SUM(A5:A5)");
    }

    @Test
    void aFormulaOnTheRowItselfIsAboutItsOwnRow() {
        cell(sheet, 4, 3).setCellFormula("SUM(A5:C5)/SUM(A$5:C$5)");
        new RowInsertion(sheet, 4, 2).make();
        assertThat(cell(sheet, 4, 3).getCellFormula()).isEqualTo("SUM(A5:C5)/SUM(A$5:C$7)");
    }

    @Test
    void namesAreMovedAndExtended() {
        name("blok", "Ark!$A$4:$C$5");
        name("under", "Ark!$A$6");
        name("andre", "'Et andet ark'!$A$5:$A$5");
        new RowInsertion(sheet, 4, 2).make();
        assertThat(workbook.getName("blok").getRefersToFormula()).isEqualTo("Ark!$A$4:$C$7");
        assertThat(workbook.getName("under").getRefersToFormula()).isEqualTo("Ark!$A$8");
        assertThat(workbook.getName("andre").getRefersToFormula()).isEqualTo("'Et andet ark'!$A$5:$A$5");
    }

    @Test
    void thePrintAreaIsExtendedAndTheRepeatedRowsStay() {
        workbook.setPrintArea(0, "$A$1:$C$5");
        sheet.setRepeatingRows(CellRangeAddress.valueOf("2:3"));
        new RowInsertion(sheet, 4, 2).make();
        assertThat(workbook.getPrintArea(0)).endsWith("$A$1:$C$7");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:3");
    }

    @Test
    void mergedRegionsAreMovedAndExtended() {
        for (String region : List.of("A1:B2", "C4:C5", "D4:D8", "E5:F5", "A6:B6")) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(region));
        }
        new RowInsertion(sheet, 4, 2).make();
        assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                .containsExactlyInAnyOrder("A1:B2", "C4:C7", "D4:D10", "E5:F5", "A8:B8");
    }

    @Test
    void conditionalFormatsAreMovedAndExtended() {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        for (String range : List.of("A5:B5", "A1:B9", "A7:A8")) {
            CellRangeAddress[] ranges = {CellRangeAddress.valueOf(range)};
            formats.addConditionalFormatting(ranges, formats.createConditionalFormattingRule("A1>0"));
        }
        new RowInsertion(sheet, 4, 2).make();
        assertThat(List.of(0, 1, 2))
                .extracting(i -> formats.getConditionalFormattingAt(i)
                        .getFormattingRanges()[0]
                        .formatAsString())
                .containsExactlyInAnyOrder("A5:B7", "A1:B11", "A9:A10");
    }

    @Test
    void validationsPicturesAndPageBreaksFollow() {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"a"}), new CellRangeAddressList(4, 4, 0, 0)));
        sheet.setRowBreak(8);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 1, 6, 2, 9);
        sheet.createDrawingPatriarch().createTextbox(anchor);
        new RowInsertion(sheet, 4, 2).make();
        assertThat(sheet.getDataValidations()
                        .get(0)
                        .getRegions()
                        .getCellRangeAddresses()[0]
                        .formatAsString())
                .isEqualTo("A5:A7");
        assertThat(sheet.getRowBreaks()).containsExactly(10);
        XSSFClientAnchor moved = (XSSFClientAnchor)
                sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
        assertThat(List.of(moved.getRow1(), moved.getRow2())).containsExactly(8, 11);
    }

    /** Excel writes a row of totals that was filled to the right as one formula with a range. */
    @Test
    void formulasThatShareOneAreToldApartAndExtended() throws IOException {
        for (int column = 0; column < 3; column++) {
            CTCell cell = cell(sheet, 7, column).getCTCell();
            cell.addNewF().setT(STCellFormulaType.SHARED);
            cell.getF().setSi(0);
        }
        cell(sheet, 7, 0).getCTCell().getF().setRef("A8:C8");
        cell(sheet, 7, 0).getCTCell().getF().setStringValue("SUM(A5:A5)");
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(Samples.bytes(workbook)))) {
            PlainFormulas.write(read);
            XSSFSheet again = read.getSheet("Ark");
            new RowInsertion(again, 4, 2).make();
            assertThat(List.of(0, 1, 2))
                    .extracting(column -> cell(again, 9, column).getCellFormula())
                    .containsExactly("SUM(A5:A7)", "SUM(B5:B7)", "SUM(C5:C7)");
        }
    }

    @Test
    void whatIsWrittenCanBeReadAgainInOrder() throws IOException {
        for (int row = 0; row < 9; row++) {
            cell(sheet, row, 0).setCellValue(row);
        }
        new RowInsertion(sheet, 4, 2).make();
        cell(sheet, 5, 0).setCellValue("ny");
        try (XSSFWorkbook again = new XSSFWorkbook(new ByteArrayInputStream(Samples.bytes(workbook)))) {
            assertThat(again.getSheet("Ark").getCTWorksheet().getSheetData().getRowList().stream()
                            .map(row -> row.getR()))
                    .isSorted()
                    .contains(6L)
                    .endsWith(11L);
        }
    }

    /** It names cells by where they stood, and Excel calls a file broken in which one of them has no formula. */
    @Test
    void theOrderOfCalculationIsForgotten() throws IOException {
        cell(sheet, 9, 3).setCellFormula("A6");
        CalculationChain order =
                (CalculationChain) workbook.createRelationship(XSSFRelation.CALC_CHAIN, workbook.getXssfFactory(), -1);
        order.getCTCalcChain().addNewC().setR("D10");
        try (XSSFWorkbook again = new XSSFWorkbook(new ByteArrayInputStream(Samples.bytes(workbook)))) {
            assertThat(again.getCalculationChain()).isNotNull();
            new RowInsertion(again.getSheet("Ark"), 4, 2).make();
            assertThat(again.getCalculationChain().getCTCalcChain().sizeOfCArray())
                    .isZero();
        }
    }

    private void name(String name, String cells) {
        XSSFName made = workbook.createName();
        made.setNameName(name);
        made.setRefersToFormula(cells);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return SheetCells.at(sheet, row, column);
    }
}
