package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.inGroup;
import static dk.forslagsark.excel.Samples.line;
import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static dk.forslagsark.excel.Samples.yearly;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Amount;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the lines of a proposal come to stand in the form. */
class TableOneExportTest {
    @Test
    void headingsStandWhereTheGroupChanges() throws Exception {
        List<Line> lines = List.of(
                service("Før grupperne", "-1"),
                inGroup("Del 1", service("Første", "-2")),
                inGroup("Del 1", service("Anden", "-4")),
                inGroup("Del 2", service("Tredje", "-8")),
                service("Uden gruppe", "-16"),
                inGroup("Del 2", service("Fjerde", "-32")));
        Exported exported = Exported.of(proposal(1, lines, List.of()));
        assertThat(exported.shownColumn("varig_tekst"))
                .containsExactly(
                        "Før grupperne",
                        "Del 1",
                        "Første",
                        "Anden",
                        "Del 2",
                        "Tredje",
                        "Uden gruppe",
                        "Del 2",
                        "Fjerde");
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly("-63");
        assertThat(exported.place("varig_beløb").lastRow())
                .isEqualTo(exported.place("varig_tekst").lastRow());
    }

    @Test
    void theFirstLineMayStandUnderAHeading() throws Exception {
        Exported exported = Exported.of(proposal(1, List.of(inGroup("Del 1", service("Første", "-2"))), List.of()));
        assertThat(exported.shownColumn("varig_gruppe")).containsExactly("Del 1", "Første");
    }

    @Test
    void withoutLinesTheModelRowIsHiddenAndTheTotalsAreZero() throws Exception {
        Exported exported = Exported.full(proposal(3, List.of(), List.of()));
        assertThat(exported.shownColumn("varig_tekst")).isEmpty();
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly("0", "0", "0");
        assertThat(exported.isHidden(TemplateNames.IMPLEMENTATION_ROWS)).isTrue();
        assertThat(exported.isHidden(TemplateNames.PAYBACK_ROWS)).isTrue();
    }

    @Test
    void sixtyLinesAreAddedUpAndKeepTheirStyle() throws Exception {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            lines.add(service("Række " + i, "-" + i, "1"));
        }
        Exported exported = Exported.of(proposal(2, lines, List.of(service("Start", "100"))));
        // 1 + 2 + ... + 60 = 1830
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly("-1830", "60");
        assertThat(exported.shownRow(TemplateNames.NET)).containsExactly("-1730", "60");
        assertThat(exported.shownColumn("varig_tekst"))
                .hasSize(60)
                .startsWith("Række 1")
                .endsWith("Række 60");
        int first = exported.place("varig_tekst").firstRow();
        assertThat(SheetCells.at(exported.form(), first + 59, 6).getCellStyle())
                .isEqualTo(SheetCells.at(exported.form(), first, 6).getCellStyle());
        assertThat(exported.form().getMergedRegions())
                .contains(new CellRangeAddress(first + 59, first + 59, 0, 3))
                .doesNotHaveDuplicates();
    }

    @Test
    void thePrintAreaAndTheOfferedAreasFollow() throws Exception {
        List<Line> lines = List.of(service("a", "1"), service("b", "1"), service("c", "1"));
        Exported exported = Exported.full(proposal(1, lines, List.of(service("Start", "100"))));
        // The rows of a table of its own in that section, five of them, stand below; V and W have the sum and the mark
        // of the investments.
        int last = exported.place("blok_høring").lastRow() + 2 + 5;
        assertThat(exported.workbook().getPrintArea(0)).endsWith("$A$1:$W$" + last);
        assertThat(exported.form().getDataValidations().stream()
                        .filter(offered -> offered.getValidationConstraint().getExplicitListValues() != null)
                        .map(offered ->
                                offered.getRegions().getCellRangeAddresses()[0].formatAsString()))
                .containsExactlyInAnyOrder("E18:E21", "E24:E25");
    }

    @Test
    void blankIsNotZero() throws Exception {
        Exported exported = Exported.of(proposal(3, List.of(service("Husleje", "", "0", "-5")), List.of()));
        assertThat(exported.shownRow("varig_beløb", 0)).containsExactly("", "0", "-5");
        NamedRange amounts = exported.place("varig_beløb");
        assertThat(SheetCells.at(exported.form(), amounts.lastRow(), amounts.firstColumn())
                        .getCellType())
                .isEqualTo(CellType.BLANK);
    }

    @Test
    void amountsOutsideTheYearsShownAreNotExported() throws Exception {
        Line line = service("Husleje", "-5", "-5");
        Proposal proposal =
                proposal(2, List.of(line.withAmounts(line.amounts().with(2030, Amount.of(-99)))), List.of());
        Exported exported = Exported.of(proposal);
        NamedRange amounts = exported.place("varig_beløb");
        assertThat(amounts.columns()).isEqualTo(15);
        for (int column = 2; column < amounts.columns(); column++) {
            assertThat(Exported.shown(
                            SheetCells.at(exported.form(), amounts.lastRow(), amounts.firstColumn() + column)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45 12345678", "-10 pct.", "@SUM(A1)", "=HYPERLINK(\"x\")", "'citat", "_x0041_"})
    void aTextIsAText(String label) throws Exception {
        Exported exported = Exported.of(proposal(1, List.of(service(label, "1")), List.of()));
        NamedRange place = exported.place("varig_tekst");
        var cell = SheetCells.at(exported.form(), place.lastRow(), place.firstColumn());
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(label);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo("=+-@".indexOf(label.charAt(0)) >= 0);
    }

    @Test
    void whatXmlCannotHoldIsReplacedAndWhatPrintsAsABoxIsLeftOut() throws Exception {
        String text = "a\u0000b\u001Fc\uD800d\r\ne\tf\u0007\u007F\u0090g";
        Exported exported = Exported.of(proposal(1, List.of(service(text, "1")), List.of()));
        assertThat(exported.shownColumn("varig_tekst")).containsExactly("abc\uFFFDd\ne fg");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 10, 15})
    void asManyYearsAreShownAsTheProposalHas(int years) throws Exception {
        Line line = line("Overførsel", Area.TRANSFERS, yearly(years, "-12.5"));
        Exported exported = Exported.of(proposal(years, List.of(line), List.of(service("Start", "20"))));
        assertThat(exported.shownRow(TemplateNames.YEARS))
                .hasSize(years)
                .startsWith("2020")
                .endsWith("" + (2019 + years));
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly(yearly(years, "-12.5"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6})
    void withFewYearsThePageIsFullAtItsFullSize(int years) throws Exception {
        Exported exported = Exported.full(proposal(years, List.of(service("a", yearly(years, "1"))), List.of()));
        double points = printedWidth(exported);
        // A4 across is 842 points, less two margins of 0.6 inch = 43.2 points.
        assertThat(points).isBetween(0.96 * 755.6, 755.6);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 10, 15})
    void withManyYearsThePageIsPrintedSmaller(int years) throws Exception {
        Exported exported = Exported.of(proposal(years, List.of(service("a", yearly(years, "1"))), List.of()));
        assertThat(printedWidth(exported)).isGreaterThan(755.6);
        assertThat(exported.form().getFitToPage()).isTrue();
        assertThat(exported.form().getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(exported.form().getPrintSetup().getFitHeight()).isZero();
    }

    /** The width of the columns that are not hidden, in points. */
    private static double printedWidth(Exported exported) {
        return IntStream.rangeClosed(0, 17)
                .filter(column -> !exported.form().isColumnHidden(column))
                .mapToDouble(column -> exported.form().getColumnWidth(column) / 256.0 * 7 * 0.75)
                .sum();
    }

    @Test
    void aLargeAmountWidensItsColumn() throws Exception {
        Exported narrow = Exported.of(proposal(15, List.of(service("a", yearly(15, "1"))), List.of()));
        Exported wide = Exported.of(proposal(15, List.of(service("a", yearly(15, "-123456789.125"))), List.of()));
        // -123.456.789,125 has 16 characters: 12 digits of 5.56 points at 10 points and 4 signs of about 3.
        assertThat(wide.form().getColumnWidth(6) / 256.0 * 7 * 0.75).isGreaterThan(78);
        assertThat(narrow.form().getColumnWidth(6) / 256.0 * 7 * 0.75).isLessThan(50);
    }

    @Test
    void aLongTextMakesItsRowHigherAndAShortOneDoesNot() throws Exception {
        String words = "Helhedsorienteret koordinering af indsatser til borgere ".repeat(8);
        Exported exported = Exported.full(proposal(1, List.of(service("Kort", "1"), service(words, "1")), List.of()));
        int first = exported.place("varig_tekst").firstRow();
        assertThat(exported.form().getRow(first).getHeightInPoints())
                .as("as the template has it")
                .isEqualTo(18);
        // Some 450 characters at about 4.9 points each are 2200 points, on lines of 590 points: 4 of 12.75 points.
        assertThat(exported.form().getRow(first + 1).getHeightInPoints()).isBetween(51f, 70f);
    }

    @Test
    void aSummaryOfThreeThousandCharactersFitsItsRow() throws Exception {
        Proposal proposal = proposal(15, List.of(), List.of());
        String summary = "Forslaget støtter familier. ".repeat(110).strip();
        Exported exported = Exported.of(proposal.withCover(proposal.cover().withSummary(summary)));
        assertThat(exported.shown("resumé")).isEqualTo(summary);
        assertThat(exported.place("resumé").cell().getRow().getHeightInPoints()).isBetween(150f, 409f);
    }

    @Test
    void bothBlocksMayHaveGroupsAndManyLines() throws Exception {
        List<Line> lines = List.of(
                inGroup("Del 1", service("a", "-10", "-20")), inGroup("Del 2", line("b", Area.TRANSFERS, "-1", "-2")));
        List<Line> costs =
                List.of(inGroup("Del 1", line("c", Area.CAPITAL, "100", "")), inGroup("Del 2", service("d", "", "50")));
        Exported exported = Exported.of(proposal(2, lines, costs));
        assertThat(exported.shownColumn("implementering_tekst")).containsExactly("c", "Del 2", "d");
        assertThat(exported.shownColumn("implementering_gruppe")).containsExactly("Del 1", "c", "Del 2", "d");
        assertThat(exported.shownColumn("implementering_område")).containsExactly("Anlæg", "", "Service");
        assertThat(exported.shownRow(TemplateNames.NET)).containsExactly("89", "28");
    }

    @Test
    void theFilledBlocksCanBeFoundByTheSameNames() throws Exception {
        Exported exported = Exported.of(proposal(1, List.of(service("a", "1"), service("b", "2")), List.of()));
        for (String name : TemplateNames.modelRow(Block.PERMANENT)) {
            assertThat(exported.place(name).lastRow() - exported.place(name).firstRow())
                    .isEqualTo(1);
        }
    }
}
