package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.cell;
import static dk.forslagsark.excel.reading.FilledWorkbooks.changed;
import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static dk.forslagsark.excel.reading.FilledWorkbooks.sheetAlone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.excel.Samples;
import dk.forslagsark.excel.reading.ImportDifference.Kind;
import dk.forslagsark.excel.sheet.HiddenText;
import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.file.FileProblem;
import dk.forslagsark.form.Form;
import dk.forslagsark.language.Language;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.FreeRow;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a colleague does to a filled workbook. TV01c has a first row of -1000 from 2019 on and one of -2800; TF02 a row that is split
 * into a detail of 1000 and one of 750 a year.
 */
class HandEditsTest {
    private static final String TV01C = "tv01c-2018/TV01c.json";
    private static final String TF02 = "omprioriteringskatalog-2018/TF02.json";
    private static final Form FORM = Form.INVESTMENT_2020;

    private static ImportedWorkbook edited(String file, Consumer<XSSFWorkbook> change) throws Exception {
        return read(changed(Exported.published(file, FORM), change));
    }

    private static ImportedWorkbook edited(Consumer<XSSFWorkbook> change) throws Exception {
        return edited(TV01C, change);
    }

    private static List<String> told(ImportedWorkbook imported) {
        return imported.differences().stream()
                .map(difference -> difference.where() + ": " + difference.words())
                .toList();
    }

    private static String amount(ImportedWorkbook imported, int line, int year) {
        return imported.proposal()
                .permanentChanges()
                .get(line)
                .amounts()
                .in(year)
                .map(Amount::toString)
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aChangedAmountIsTakenAndToldInEveryForm(Form form) throws Exception {
        ImportedWorkbook imported =
                read(changed(Exported.published(TV01C, form), book -> cell(book, "varig_beløb", firstLine(book), 1)
                        .setCellValue(-1250)));
        assertThat(told(imported))
                .containsExactly(
                        "Varige ændringer, Ny samarbejdsmodel og kvalitetsstandarder, 2019: -1.250, før -1.000");
        assertThat(imported.differences().get(0).kind()).isEqualTo(Kind.INPUT);
        assertThat(amount(imported, 0, 2019)).isEqualTo("-1250");
        assertThat(imported.problems()).isEmpty();
    }

    @Test
    void whatIsAnotherIsToldInTheLanguageOfTheWindow() throws Exception {
        Language.ENGLISH.speak();
        List<String> told = told(edited(book -> {
            cell(book, "varig_beløb", firstLine(book), 1).setCellValue(-1250.5);
            cell(book, "titel", 0, 0).setCellValue("En anden titel");
            cell(book, "diskonteringsrente", 0, 0).setCellValue(0.045);
            cell(book, "samlet_påvirkning", 0, 1).setCellValue(-9999);
        }));
        assertThat(told)
                .contains(
                        "Permanent changes, Ny samarbejdsmodel og kvalitetsstandarder, 2019: -1,250.5, before -1,000",
                        "title: En anden titel, before "
                                + Samples.published(TV01C).cover().title(),
                        "discount rate: 0.045, before 0.03")
                .anyMatch(words -> words.startsWith("Net effect, 2019: ") && words.contains("-9,999"));
    }

    @AfterEach
    void speakDanishAgain() {
        Language.DANISH.speak();
    }

    /** A form may have a row for a heading, or a thin one, above the first. */
    private static int firstLine(XSSFWorkbook book) {
        int row = 0;
        while (cell(book, "varig_område", row, 0).toString().isBlank()) {
            row++;
        }
        return row;
    }

    @Test
    void whatIsLeftStaysAsItWas() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            cell(book, "varig_beløb", firstLine(book), 1).setCellValue(-1250);
            cell(book, "titel", 0, 0).setCellValue("En anden titel");
        });
        assertThat(told(imported)).hasSize(2);
        Proposal before = Samples.published(TV01C);
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(before);
        Proposal half = imported.without(Set.of(imported.differences().get(0)));
        assertThat(half.cover()).isEqualTo(before.cover());
        assertThat(half.permanentChanges().get(0).amounts().in(2019)).contains(Amount.of(-1250));
    }

    /** What Excel makes of 1.5 is the first of May, which it keeps as a figure: 1 May 2026 is day 46.143; of -5% it makes -0,05. */
    @ParameterizedTest
    @CsvSource({"d\\-mmm, 46143, 1.5.2026, en dato", "0%, -0.05, -5 %, en procent"})
    void aDateOrPerCentIsNoAmount(String format, double figure, String shown, String what) throws Exception {
        ImportedWorkbook imported = edited(book -> {
            XSSFCell amount = cell(book, "varig_beløb", firstLine(book), 1);
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            amount.setCellStyle(style);
            amount.setCellValue(figure);
        });
        assertThat(told(imported).get(0)).endsWith("2019: " + shown + ", før -1.000");
        assertThat(imported.problems())
                .singleElement()
                .asString()
                .contains("“" + shown + "”", "Der står " + what + " og ikke et beløb. Det tælles ikke med.");
        assertThat(amount(imported, 0, 2019)).isEmpty();
    }

    /** Excel leaves a broken name where all rows of it are deleted, LibreOffice none. */
    @Test
    void aBlockWhoseRowsAreAllDeletedIsEmpty() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            List<XSSFName> gone = book.getAllNames().stream()
                    .filter(name -> name.getNameName().matches("varig_(tekst|område|beløb)"))
                    .toList();
            gone.get(0).setRefersToFormula("Forslag!#REF!");
            gone.stream().skip(1).forEach(book::removeName);
        });
        assertThat(imported.foreign().isPresent()).isFalse();
        assertThat(imported.proposal().permanentChanges()).isEmpty();
        assertThat(imported.proposal().cover())
                .isEqualTo(Samples.published(TV01C).cover());
        assertThat(imported.differences().stream().filter(row -> row.kind() == Kind.REMOVED))
                .hasSize(Samples.published(TV01C).permanentChanges().size());
    }

    /** Rows would be read without their amounts, or the sheet be taken for that of somebody else. */
    @ParameterizedTest
    @ValueSource(strings = {".*", "år", "varig_beløb", "implementering_beløb"})
    void ourWorkbookWithoutItsNamesIsNotRead(String gone) throws Exception {
        byte[] nameless = changed(Exported.published(TV01C, FORM), book -> List.copyOf(book.getAllNames()).stream()
                .filter(name -> name.getNameName().matches(gone))
                .forEach(book::removeName));
        assertThatThrownBy(() -> read(nameless))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("er lavet med Forslagsark, men dens navne er slettet");
    }

    /** The copy has come, also where it lies first; what it says is told, as it is not read. */
    @Test
    void aCopyOfTheSheetLeavesTheSheetItIsOfAsItWas() throws Exception {
        ImportedWorkbook imported = edited("investeringskatalog-2020/BU01.json", book -> {
            book.cloneSheet(0, "Før rettelser");
            book.setSheetOrder("Før rettelser", 0);
        });
        assertThat(told(imported)).isEmpty();
        assertThat(imported.problems()).isNotEmpty().allMatch(problem -> problem.cell()
                .startsWith("'Før rettelser'!"));
        assertThat(imported.proposal()).isEqualTo(Samples.published("investeringskatalog-2020/BU01.json"));
    }

    @Test
    void aTotalThatIsTypedOverIsToldAndNotTaken() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            XSSFCell total = cell(book, "samlet_varig", 0, 1);
            total.removeFormula();
            total.setCellValue(-5000);
        });
        // -1.000 + 100 - 2.800 + 300 + 200 - 3.100 - 2.800 - 800
        assertThat(told(imported)).containsExactly("Samlet varig ændring, 2019: der står -5.000, men det giver -9.900");
        ImportDifference total = imported.differences().get(0);
        assertThat(total.kind()).isEqualTo(Kind.RESULT);
        assertThat(total.cell()).matches("'Forslag'![A-Z]+[0-9]+");
        assertThat(total.canBeLeft()).isFalse();
        assertThat(imported.proposal()).isEqualTo(Samples.published(TV01C));
    }

    @Test
    void aPaybackThatIsTypedOverIsTold() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            XSSFCell payback = cell(book, "tilbagebetaling_total", 0, 0);
            payback.removeFormula();
            payback.setCellValue(99);
        });
        assertThat(told(imported)).singleElement().asString().contains("totaløkonomi: der står 99, men det giver");
    }

    /** BU01 is paid back after 3 years by both rules, as it was published. */
    @Test
    void aPaybackTypedInWordsIsReadInWords() throws Exception {
        ImportedWorkbook imported = edited("investeringskatalog-2020/BU01.json", book -> {
            typeOver(cell(book, "tilbagebetaling_service", 0, 0), "3 år");
            typeOver(cell(book, "tilbagebetaling_total", 0, 0), "2 år");
        });
        assertThat(told(imported))
                .containsExactly("Tilbagebetalingstid baseret på totaløkonomi: der står 2 år, men det giver 3 år");
    }

    /** A program that changes a cell and computes nothing leaves the totals as they were: nobody has typed these. */
    @Test
    void aTotalThatIsNotComputedAgainIsNotTold() throws Exception {
        ImportedWorkbook imported =
                edited(book -> cell(book, "varig_beløb", firstLine(book), 1).setCellValue(-1));
        assertThat(imported.differences()).extracting(ImportDifference::kind).containsExactly(Kind.INPUT);
    }

    @Test
    void computedAgainTheTotalsAgree() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            cell(book, "varig_beløb", firstLine(book), 1).setCellValue(-1);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(imported.differences()).extracting(ImportDifference::kind).containsExactly(Kind.INPUT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-1,5 mio | -1500", "300 t | 300", "-1.250,5 | -1250.5", "(400) | -400"})
    void whatIsTypedAsTextIsReadAsTyped(String typed, String amount) throws Exception {
        ImportedWorkbook imported =
                edited(book -> cell(book, "varig_beløb", firstLine(book), 1).setCellValue(typed));
        assertThat(amount(imported, 0, 2019)).isEqualTo(amount);
        assertThat(imported.problems()).isEmpty();
    }

    /** A hundred kroner are a tenth of a thousand. */
    @Test
    void whatIsTypedWithAUnitIsToldWithWhatItIsReadAs() throws Exception {
        ImportedWorkbook imported =
                edited(book -> cell(book, "varig_beløb", firstLine(book), 1).setCellValue("-100 kr."));
        assertThat(amount(imported, 0, 2019)).isEqualTo("-0.1");
        assertThat(told(imported))
                .singleElement()
                .asString()
                .endsWith("2019: -100 kr. (læst som -0,1 i 1.000 kr.), før -1.000");
    }

    @Test
    void ofManyTextsThatBelongNowhereItIsToldHowManyAreNotShown() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            XSSFSheet notes = book.createSheet("Noter");
            for (int i = 0; i < 23; i++) {
                notes.createRow(2 * i).createCell(0).setCellValue("Note " + i);
            }
        });
        assertThat(imported.problems()).hasSize(21);
        assertThat(imported.problems().get(20).text()).contains("3 steder mere");
    }

    @Test
    void aTextThatIsNoAmountIsToldWithItsCellAndTheRestIsRead() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            cell(book, "varig_beløb", firstLine(book), 1).setCellValue("afventer HR");
            cell(book, "varig_beløb", firstLine(book) + 1, 1).setCellValue(110);
        });
        assertThat(imported.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.cell()).startsWith("'Forslag'!");
            assertThat(problem.text()).contains("“afventer HR”", "2019").contains("tælles ikke med");
        });
        assertThat(imported.proposal().permanentChanges().get(0).ownAmounts().unreadIn(2019))
                .contains("afventer HR");
        assertThat(amount(imported, 1, 2019)).isEqualTo("110");
    }

    @Test
    void aBlankedAmountIsBlank() throws Exception {
        ImportedWorkbook imported =
                edited(book -> cell(book, "varig_beløb", firstLine(book), 1).setBlank());
        assertThat(told(imported)).singleElement().asString().endsWith("2019: ingenting, før -1.000");
        assertThat(amount(imported, 0, 2019)).isEmpty();
    }

    @Test
    void aFormulaOfOnesOwnIsAnExpression() throws Exception {
        ImportedWorkbook imported =
                edited(book -> cell(book, "varig_beløb", firstLine(book), 1).setCellFormula("-51*25.5"));
        assertThat(imported.proposal().permanentChanges().get(0).ownAmounts().expressionIn(2019))
                .contains("=-51*25,5");
        // 51 * 25,5
        assertThat(amount(imported, 0, 2019)).isEqualTo("-1300.5");
    }

    @Test
    void aRowPutInBetweenIsRead() throws Exception {
        ImportedWorkbook imported = edited(book -> putIn(book, firstLine(book) + 1, "Ny besparelse", -77));
        assertThat(told(imported))
                .singleElement()
                .asString()
                .contains("Ny besparelse: ny række: Ny besparelse; 2019: -77");
        Line line = imported.proposal().permanentChanges().get(1);
        assertThat(line.label()).isEqualTo("Ny besparelse");
        assertThat(line.area()).isEqualTo(Area.SERVICE);
        assertThat(imported.proposal().permanentChanges())
                .hasSize(Samples.published(TV01C).permanentChanges().size() + 1);
    }

    @Test
    void aRowPutInRightBelowTheLastIsRead() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            NamedRange labels = new NamedRanges(book).get("varig_tekst");
            putIn(book, labels.lastRow() - labels.firstRow() + 1, "Til sidst", -5);
        });
        List<Line> lines = imported.proposal().permanentChanges();
        assertThat(lines.get(lines.size() - 1).label()).isEqualTo("Til sidst");
    }

    /** Makes room above that row of the block and writes a row there. */
    private static void putIn(XSSFWorkbook book, int row, String label, double amount) {
        NamedRange labels = new NamedRanges(book).get("varig_tekst");
        NamedRange amounts = new NamedRanges(book).get("varig_beløb");
        NamedRange areas = new NamedRanges(book).get("varig_område");
        int at = labels.firstRow() + row;
        RowInsertion.makeAll(book, List.of(new RowInsertion(labels.sheet(), at - 1, 1)), count -> {});
        SheetCells.at(labels.sheet(), at, labels.firstColumn()).setCellValue(label);
        SheetCells.at(labels.sheet(), at, areas.firstColumn()).setCellValue("service");
        SheetCells.at(labels.sheet(), at, amounts.firstColumn() + 1).setCellValue(amount);
    }

    @Test
    void aRowThatIsGoneIsToldAndCanBeKept() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            int row = firstLine(book);
            cell(book, "varig_tekst", row, 0).setBlank();
            cell(book, "varig_område", row, 0).setBlank();
            for (int year = 0; year < 6; year++) {
                cell(book, "varig_beløb", row, year).setBlank();
            }
        });
        assertThat(imported.differences()).extracting(ImportDifference::kind).containsExactly(Kind.REMOVED);
        assertThat(imported.proposal().permanentChanges().get(0).label()).doesNotContain("Ny samarbejdsmodel");
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(Samples.published(TV01C));
    }

    @Test
    void aTableBelowATextIsAFreeTableAndWhatStandsElsewhereIsTold() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            NamedRange text = new NamedRanges(book).get("tekst_indhold");
            int below = text.lastRow() + 1;
            RowInsertion.makeAll(book, List.of(new RowInsertion(text.sheet(), below - 1, 4)), count -> {});
            write(text.sheet(), below + 1, "Ydelse", "Antal");
            write(text.sheet(), below + 2, "Bad", "12");
            write(text.sheet(), 0, "Husk mødet", "");
            book.createSheet("Noter").createRow(3).createCell(2).setCellValue("Ring til HR");
        });
        assertThat(told(imported)).containsExactly("Fri tabel: ny række: Ydelse; Antal; Bad; 12");
        assertThat(imported.proposal().freeTables()).singleElement().satisfies(table -> {
            assertThat(table.section()).isEqualTo(Section.CONTENT);
            assertThat(table.rows())
                    .extracting(FreeRow::cells)
                    .containsExactly(List.of("Ydelse", "Antal"), List.of("Bad", "12"));
        });
        assertThat(imported.problems())
                .extracting(CellProblem::text)
                .anyMatch(told -> told.startsWith("“Husk mødet” hører ikke til noget sted"))
                .anyMatch(told -> told.startsWith("“Ring til HR” hører ikke til noget sted"))
                .hasSize(2);
    }

    /** In two cells to the right of all that is printed. */
    private static void write(XSSFSheet sheet, int row, String first, String second) {
        SheetCells.at(sheet, row, 40).setCellValue(first);
        SheetCells.at(sheet, row, 41).setCellValue(second);
    }

    /** The row is split; its committee in Table 1 stands right of the years. */
    @Test
    void anotherCommitteeOfARowWithDetailsIsTakenAndTold() throws Exception {
        ImportedWorkbook imported = edited(
                TF02, book -> cell(book, "varig_udvalg", firstLine(book), 0).setCellValue("Et andet udvalg"));
        assertThat(told(imported)).anyMatch(told -> told.contains(", Udvalg: Et andet udvalg, før "));
    }

    /** The first row has no details; its committee stands right of the years. */
    @Test
    void anotherCommitteeIsTakenForTheRowsItIsSaidOf() throws Exception {
        ImportedWorkbook imported = edited(book -> {
            XSSFCell committee = cell(book, "varig_udvalg", firstLine(book), 0);
            committee.setCellValue("Børne- og Ungdomsudvalget");
        });
        Proposal before = Samples.published(TV01C);
        assertThat(told(imported))
                .isNotEmpty()
                .allMatch(told -> told.contains(", Udvalg: Børne- og Ungdomsudvalget, før "));
        assertThat(imported.differences()).extracting(ImportDifference::kind).containsOnly(Kind.INPUT);
        assertThat(imported.proposal()).isNotEqualTo(before);
        assertThat(imported.proposal().permanentChanges())
                .extracting(Line::committee)
                .contains(Optional.of("Børne- og Ungdomsudvalget"));
        assertThat(imported.without(Set.copyOf(imported.differences()))).isEqualTo(before);
    }

    @Test
    void aDetailIsChangedWhereItIsEnteredAndItsRowFollows() throws Exception {
        ImportedWorkbook imported = edited(TF02, book -> detail(book, 1000).setCellValue(1100));
        assertThat(imported.proposal()
                        .permanentChanges()
                        .get(0)
                        .details()
                        .get(0)
                        .amounts()
                        .in(2018))
                .contains(Amount.of(1100));
        assertThat(told(imported)).singleElement().asString().contains("1.100, før 1.000");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "0, i år", "1, 2030", "3, 2019"})
    void aHeadingOfAYearThatIsGoneOrTypedOverMovesNoAmount(int column, String typed) throws Exception {
        ImportedWorkbook imported = edited(TF02, book -> type(heading(book, column), typed));
        assertThat(imported.proposal().years())
                .isEqualTo(Samples.published(TF02).years());
        assertThat(imported.proposal().permanentChanges())
                .isEqualTo(Samples.published(TF02).permanentChanges());
        assertThat(imported.problems()).singleElement().satisfies(problem -> assertThat(problem.text())
                .contains("“" + typed + "”", "" + (2017 + column)));
    }

    @Test
    void anAmountBesideTheLastYearIsTold() throws Exception {
        ImportedWorkbook imported = edited(TF02, book -> {
            XSSFCell beside = cell(book, "varig_beløb", firstLine(book), 4);
            beside.setBlank();
            beside.setCellValue(-7);
        });
        assertThat(imported.problems()).singleElement().satisfies(problem -> assertThat(problem.text())
                .contains("“-7”", "uden årstal"));
    }

    /** The heading above the details still says what the row was called. */
    @Test
    void aRowWithDetailsThatIsRenamedKeepsItsDetails() throws Exception {
        ImportedWorkbook imported = edited(
                TF02, book -> cell(book, "varig_tekst", firstLine(book), 0).setCellValue("Et nyt navn"));
        assertThat(told(imported)).singleElement().asString().contains("Et nyt navn, før ");
        Proposal before = Samples.published(TF02);
        assertThat(imported.proposal().permanentChanges().get(0))
                .isEqualTo(before.permanentChanges().get(0).withLabel("Et nyt navn"));
    }

    private static void type(XSSFCell cell, String typed) {
        if (typed.matches("[0-9]+")) {
            cell.setCellValue(Integer.parseInt(typed));
        } else {
            cell.setCellValue(typed);
        }
    }

    private static void typeOver(XSSFCell formula, String typed) {
        formula.removeFormula();
        type(formula, typed);
    }

    private static XSSFCell heading(XSSFWorkbook book, int column) {
        NamedRange years = new NamedRanges(book).get("år");
        return SheetCells.at(years.sheet(), years.firstRow(), years.firstColumn() + column);
    }

    @Test
    void aSumOfDetailsThatIsTypedOverIsToldAndNotTaken() throws Exception {
        ImportedWorkbook imported = edited(TF02, book -> {
            XSSFCell sum = cell(book, "varig_beløb", firstLine(book), 1);
            sum.removeFormula();
            sum.setCellValue(2000);
        });
        assertThat(told(imported)).singleElement().asString().contains("der står 2.000, men det giver 1.750");
        assertThat(imported.proposal()).isEqualTo(Samples.published(TF02));
    }

    /** The first entered amount of that size in the table of area Service. */
    private static XSSFCell detail(XSSFWorkbook book, double amount) {
        NamedRange amounts = new NamedRanges(book).get("varig_service_beløb");
        for (int row = 0; row <= amounts.lastRow() - amounts.firstRow(); row++) {
            XSSFCell cell = cell(book, "varig_service_beløb", row, 1);
            if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == amount) {
                return cell;
            }
        }
        throw new AssertionError("no " + amount);
    }

    @Test
    void withoutTheCarriedProposalTheChangedAmountIsSimplyThere() throws Exception {
        ImportedWorkbook imported = read(sheetAlone(
                changed(Exported.published(TV01C, FORM), book -> cell(book, "varig_beløb", firstLine(book), 1)
                        .setCellValue(-1250))));
        assertThat(amount(imported, 0, 2019)).isEqualTo("-1250");
        assertThat(imported.remarks()).singleElement().asString().contains("har ikke det hele forslag med sig");
    }

    @Test
    void aCarriedProposalThatIsBrokenIsPassedOver() throws Exception {
        ImportedWorkbook imported = edited(
                book -> book.getSheet(HiddenText.SHEET).getRow(1).getCell(0).setCellValue("H4sIAAAA"));
        assertThat(imported.proposal().cover().number()).isEqualTo("TV01c");
        assertThat(imported.remarks()).hasSize(1);
    }

    /** Some programs save no results of formulas. */
    @Test
    void aFormulaWithoutAResultSaysNothing() throws Exception {
        ImportedWorkbook imported = edited(
                TF02,
                book -> book.forEach(sheet -> sheet.forEach(row -> row.forEach(each -> {
                    XSSFCell cell = (XSSFCell) each;
                    if (cell.getCellType() == CellType.FORMULA
                            && cell.getCTCell().isSetV()) {
                        cell.getCTCell().unsetV();
                    }
                }))));
        assertThat(told(imported)).isEmpty();
        assertThat(imported.problems()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(Samples.published(TF02));
    }
}
