package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages end where a reader would end them. */
class PageBreaksTest {
    private static final String SENTENCE = "Indsatsen samles ét sted, så borgeren møder færre medarbejdere. ";

    private static final Proposal PLAIN =
            proposal(3, List.of(service("Besparelse", "-100", "-100", "-100")), List.of());

    /** The labels of the front are bold, but what stands beside them is not: they are no headings. */
    @Test
    void aLongSummaryStaysOnTheFirstPage() throws Exception {
        Exported exported = withSummary(45);
        int summary = exported.place("resumé").lastRow();
        assertThat(exported.form().getRow(summary).getHeightInPoints()).isBetween(300f, 409f);
        assertThat(exported.form().getRowBreaks()[0]).isGreaterThanOrEqualTo(summary);
    }

    @ParameterizedTest
    @ValueSource(ints = {43, 45, 47, 49, 51})
    void noPageEndsWithinTheAdministrations(int sentences) throws Exception {
        Exported exported = withSummary(sentences);
        NamedRange boxes = exported.place(TemplateNames.AFFECTED);
        assertThat(IntStream.of(exported.form().getRowBreaks()))
                .allMatch(row -> row < boxes.firstRow() || row >= boxes.lastRow());
    }

    /** It would be alone: Table 1 of this one ends with the page. */
    @Test
    void theNoteStaysWithItsTable() throws Exception {
        Exported exported = Exported.full(Samples.published("investeringskatalog-2020/BU03.json"));
        NamedRange note = exported.place("blok_note");
        assertThat(IntStream.of(exported.form().getRowBreaks()))
                .allMatch(row -> row < note.firstRow() || row >= note.lastRow());
    }

    /** These rows end where the page does: a row goes on with the note to the next, under the years. */
    @Test
    void noHeadingIsRepeatedAboveTheNoteAlone() throws Exception {
        List<Line> lines = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> service("Besparelse " + i, "-1", "-2", "-3"))
                .toList();
        Proposal four = proposal(3, lines, List.of(service("Flytning", "50", "", "")));
        Exported exported = Exported.of(four, Form.REPRIORITISATION_2018);
        int note = exported.place("blok_note").lastRow();
        assertThat(exported.place("gentaget_1").firstRow()).isLessThan(note - 1);
    }

    /** It begins a page rather than being cut. */
    @ParameterizedTest
    @ValueSource(ints = {20, 30, 40, 50})
    void tableOneIsNotCutWhereAPageHasRoomForIt(int sentences) throws Exception {
        Exported exported = withSummary(sentences);
        NamedRange table = exported.place("blok_tabel_1");
        assertThat(IntStream.of(exported.form().getRowBreaks()))
                .allMatch(row -> row < table.firstRow() || row >= table.lastRow());
    }

    /** On the first page stand its heading and the permanent changes, on the next the implementation costs. */
    @Test
    void aTableThatWouldLeaveMuchOfAPageEmptyBeginsOnIt() throws Exception {
        Exported exported = Exported.full(Samples.published("omprioriteringskatalog-2018/TV01b.json"));
        int firstBreak = exported.form().getRowBreaks()[0];
        assertThat(firstBreak).isEqualTo(exported.place("samlet_varig").firstRow());
        XSSFRow repeated = exported.form().getRow(firstBreak + 1);
        assertThat(years(repeated)).containsExactly("2017", "2018", "2019", "2020", "2021");
        assertThat(repeated.getCell(0).getStringCellValue()).isEqualTo("1.000 kr. 2018 p/l");
        assertThat(exported.place("gentaget_1").firstRow()).isEqualTo(firstBreak + 1);
    }

    /** Each page of it begins with the years, and no sum counts these. */
    @Test
    void aTableLongerThanAPageRepeatsItsYears() throws Exception {
        List<Line> lines = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> service("Besparelse " + i, "-1", "-2", "-3"))
                .toList();
        Exported exported = Exported.full(proposal(3, lines, List.of())).recalculated();
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly("-100", "-200", "-300");
        assertThat(exported.shownRow("varig_service_total")).containsExactly("-100", "-200", "-300");
        NamedRange table = exported.place("varig_beløb");
        List<Integer> within = IntStream.of(exported.form().getRowBreaks())
                .filter(row -> row >= table.firstRow() && row < table.lastRow())
                .boxed()
                .toList();
        assertThat(within).hasSizeGreaterThan(1);
        assertThat(within).allSatisfy(row -> assertThat(years(exported.form().getRow(row + 1)))
                .containsExactly("2020", "2021", "2022"));
        assertThat(repeated(exported))
                .as("also in the tables further down")
                .hasSizeGreaterThan(within.size())
                .allSatisfy(row -> assertThat(years(row)).containsExactly("2020", "2021", "2022"));
    }

    private static List<XSSFRow> repeated(Exported exported) {
        return new NamedRanges(exported.workbook())
                .beginningWith("gentaget_")
                .map(place -> exported.form().getRow(place.firstRow()))
                .toList();
    }

    private static List<String> years(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(cell -> Exported.shown((XSSFCell) cell))
                .filter(text -> text.matches("\\d{4}"))
                .toList();
    }

    /** With less than 15 % of a page it would take along what stands above it. */
    @ParameterizedTest
    @ValueSource(ints = {100, 120, 135, 150, 180})
    void theLastPageIsNotNearlyEmpty(int sentences) throws Exception {
        Exported exported = withSummary(sentences);
        List<Double> heights = new ArrayList<>();
        int from = 0;
        for (int row : exported.form().getRowBreaks()) {
            heights.add(height(exported, from, row));
            from = row + 1;
        }
        double fullest = Collections.max(heights);
        assertThat(height(exported, from, exported.form().getLastRowNum())).isGreaterThanOrEqualTo(0.15 * fullest);
    }

    private static double height(Exported exported, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(exported.form()::getRow)
                .filter(row -> row != null && !row.getZeroHeight())
                .mapToDouble(XSSFRow::getHeightInPoints)
                .sum();
    }

    /** Years 2020 to 2022 are shown and nothing is to be paid back: rows 12 to 14. */
    @Test
    void theCalculationIsPrintedAsFarAsItSaysSomething() throws Exception {
        Exported exported = Exported.full(PLAIN);
        assertThat(exported.workbook().getPrintArea(1)).endsWith("$P$14");
        assertThat(exported.workbook().getSheetAt(1).getPrintSetup().getFitHeight())
                .isEqualTo((short) 1);
        Proposal late =
                proposal(2, List.of(service("Besparelse", "-100", "-100")), List.of(service("Anskaffelse", "450", "")));
        // At 3 %, 450 less 100, 97.09, 94.26, 91.51 and 88.85 is below 0 with the fifth: year 5, row 16.
        assertThat(Exported.full(late).workbook().getPrintArea(1)).endsWith("$P$16");
    }

    /** The rows of the years are as high as each other: 14.5 points. */
    @Test
    void aRowLowerThanALineIsNotMadeTwiceAsHigh() throws Exception {
        assertThat(Exported.full(PLAIN).workbook().getSheetAt(1).getRow(11).getHeightInPoints())
                .isLessThan(16);
    }

    @Test
    void pagesOfTheFormAreCountedAlone() throws Exception {
        Exported exported = withSummary(50);
        int pages = exported.form().getRowBreaks().length + 1;
        assertThat(exported.form().getFooter().getRight()).endsWith("Side &P af " + pages);
        assertThat(exported.workbook().getSheetAt(1).getFooter().getRight()).endsWith("Side 1 af 1");
    }

    private static Exported withSummary(int sentences) throws ExportProblem {
        return Exported.full(PLAIN.withCover(
                PLAIN.cover().withSummary(SENTENCE.repeat(sentences).strip())));
    }
}
