package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.sheet.RowInsertion;
import dk.forslagsark.excel.sheet.SheetCells;
import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.Template;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Comments;
import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Notes;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.SuccessCriterion;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that needs more than the 409 points of a row of Excel goes on in rows below. */
class LongRowsTest {
    private static final String SENTENCE = "Indsatsen samles ét sted, så borgeren møder færre medarbejdere. ";

    /** 47 sentences of 64 characters are 3.008. */
    private static final String LONG = SENTENCE.repeat(47).strip();

    private static final Proposal PLAIN =
            proposal(3, List.of(service("Besparelse", "-100", "-100", "-100")), List.of());

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"INVESTMENT_2020", "SMART_INVESTMENTS_2017", "REPRIORITISATION_2018"})
    void aCriterionOf3000CharactersIsThereInFull(Form form) throws Exception {
        Exported exported =
                exported(form, new SuccessCriterion(LONG, "Måling", "Chef", "2022", Notes.NONE), criterion("Næste"));
        List<String> shown = exported.shownColumn("succes_kriterium");
        assertThat(String.join("", shown)).isEqualTo(LONG + "Næste");
        assertThat(shown).hasSizeGreaterThan(5);
        // Ten lines of at most 11 points at 1.275 of the size are 140; a line more is left free.
        assertThat(heights(exported, "succes_kriterium")).allMatch(height -> height <= 155);
        assertThat(exported.shownColumn("succes_måling").stream().filter(text -> !text.isEmpty()))
                .containsExactly("Måling");
    }

    /** Excel counts a line of Arial for higher than LibreOffice and the printer do: spread, ten lines fill their row in all of them. */
    @Test
    void noGapTellsWhereATextGoesOn() throws Exception {
        Exported exported =
                exported(Form.INVESTMENT_2020, new SuccessCriterion(LONG, "Måling", "Chef", "2022", Notes.NONE));
        NamedRange criteria = exported.place("succes_kriterium");
        int measure = exported.place("succes_måling").firstColumn();
        for (int row = criteria.firstRow(); row < criteria.lastRow(); row++) {
            assertThat(alignment(exported, row, criteria.firstColumn())).isEqualTo(VerticalAlignment.JUSTIFY);
            assertThat(alignment(exported, row, measure)).isEqualTo(VerticalAlignment.TOP);
        }
    }

    private static VerticalAlignment alignment(Exported exported, int row, int column) {
        return exported.form().getRow(row).getCell(column).getCellStyle().getVerticalAlignment();
    }

    @Test
    void allTextsOfTheRowGoOnSideBySide() throws Exception {
        String shorter = SENTENCE.repeat(20).strip();
        Exported exported =
                exported(Form.INVESTMENT_2020, new SuccessCriterion(LONG, shorter, "Chef", "2022", Notes.NONE));
        assertThat(String.join("", exported.shownColumn("succes_kriterium"))).isEqualTo(LONG);
        assertThat(String.join("", exported.shownColumn("succes_måling"))).isEqualTo(shorter);
    }

    @Test
    void linesOfTheTextStayLines() throws Exception {
        String list = IntStream.rangeClosed(1, 60).mapToObj(i -> "- punkt " + i).collect(Collectors.joining("\n"));
        Exported exported = exported(Form.INVESTMENT_2020, criterion(list));
        assertThat(String.join("\n", exported.shownColumn("succes_kriterium"))).isEqualTo(list);
    }

    @Test
    void noLineIsDrawnWithinTheRow() throws Exception {
        Exported exported = exported(Form.INVESTMENT_2020, criterion(LONG));
        NamedRange place = exported.place("succes_kriterium");
        XSSFCell above = SheetCells.at(place.sheet(), place.firstRow(), place.firstColumn());
        XSSFCell below = SheetCells.at(place.sheet(), place.lastRow(), place.firstColumn());
        Exported whole = exported(Form.INVESTMENT_2020, criterion("Kort"));
        XSSFCell model = whole.place("succes_kriterium").cell();
        assertThat(above.getCellStyle().getBorderTop())
                .isEqualTo(model.getCellStyle().getBorderTop());
        assertThat(above.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.NONE);
        assertThat(below.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.NONE);
        assertThat(below.getCellStyle().getBorderBottom())
                .isEqualTo(model.getCellStyle().getBorderBottom())
                .isNotEqualTo(BorderStyle.NONE);
    }

    @Test
    void aConclusionGoesOnToo() throws Exception {
        Consultation consultation =
                new Consultation("Ældrerådet", Optional.of(true), Optional.empty(), LONG, Notes.NONE);
        Proposal proposal = PLAIN.withSupplement(PLAIN.supplement().withRows(Consultation.ROWS, List.of(consultation)));
        Exported exported = Exported.of(proposal, Form.INVESTMENT_2020);
        assertThat(String.join("", exported.shownColumn("høring_konklusion"))).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60, 500})
    void aSummaryGoesOn(int sentences) throws Exception {
        String summary = SENTENCE.repeat(sentences).strip();
        Exported exported = Exported.of(PLAIN.withCover(PLAIN.cover().withSummary(summary)));
        assertThat(String.join("", exported.shownColumn("resumé"))).isEqualTo(summary);
    }

    /** The amounts stand in the first of its rows, and are counted once in every table. */
    @Test
    void aLabelGoesOnInTable1AndInTheTablesThatFollowFromIt() throws Exception {
        Line wordy = service(SENTENCE.repeat(120).strip(), "-50", "-50", "-50");
        Proposal proposal = PLAIN.withLines(Block.PERMANENT, List.of(wordy, service("Næste", "-7", "-7", "-7")));
        Exported exported = Exported.full(proposal).recalculated();
        assertThat(String.join("", exported.shownColumn("varig_tekst"))).isEqualTo(wordy.label() + "Næste");
        assertThat(String.join("", exported.shownColumn("varig_service_tekst"))).isEqualTo(wordy.label() + "Næste");
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly("-57", "-57", "-57");
        assertThat(exported.shownRow("varig_service_total")).containsExactly("-57", "-57", "-57");
    }

    @Test
    void aCommentBelowStaysOnItsRow() throws Exception {
        Comments comments = new Comments(Optional.of("Aftalt med centret"), new TreeMap<>());
        SuccessCriterion next = criterion("Næste").withNotes(Notes.NONE.withComments(comments));
        Exported exported = exported(Form.INVESTMENT_2020, criterion(LONG), next);
        NamedRange place = exported.place("succes_kriterium");
        XSSFCell cell = SheetCells.at(place.sheet(), place.lastRow(), place.firstColumn());
        assertThat(Exported.shown(cell)).isEqualTo("Næste");
        assertThat(cell.getCellComment().getString().getString()).isEqualTo("Aftalt med centret");
    }

    @Test
    void aFieldOfSeveralRowsIsFilledBeforeItGoesOn() throws Exception {
        Template template = Samples.altered(LongRowsTest::makeSummaryTwoRowsHigh);
        Proposal proposal =
                PLAIN.withCover(PLAIN.cover().withSummary(SENTENCE.repeat(120).strip()));
        Exported exported = Exported.of(proposal, template);
        NamedRange place = exported.place("resumé");
        assertThat(String.join("", exported.shownColumn("resumé")))
                .isEqualTo(proposal.cover().summary());
        // The upper row is 300 points, the lower one as high as the ten lines of each row below it.
        assertThat(exported.form().getRow(place.firstRow()).getHeightInPoints()).isEqualTo(300);
    }

    private static void makeSummaryTwoRowsHigh(XSSFWorkbook workbook) {
        NamedRange place = new NamedRanges(workbook).get("resumé");
        new RowInsertion(place.sheet(), place.firstRow(), 1).make();
        List<CellRangeAddress> merged = place.sheet().getMergedRegions();
        for (int i = merged.size() - 1; i >= 0; i--) {
            if (merged.get(i).isInRange(place.firstRow(), place.firstColumn())) {
                place.sheet().removeMergedRegion(i);
            }
        }
        CellRangeAddress field = place.cells().copy();
        field.setLastRow(place.firstRow() + 1);
        place.sheet().addMergedRegion(field);
        new NamedRanges(workbook).extend("resumé", field.getLastRow());
        XSSFRow upper = place.sheet().getRow(place.firstRow());
        upper.setHeightInPoints(300);
    }

    private static SuccessCriterion criterion(String text) {
        return new SuccessCriterion(text, "", "", "", Notes.NONE);
    }

    private static List<Double> heights(Exported exported, String name) {
        NamedRange place = exported.place(name);
        return IntStream.rangeClosed(place.firstRow(), place.lastRow())
                .mapToObj(row -> (double) exported.form().getRow(row).getHeightInPoints())
                .toList();
    }

    private static Exported exported(Form form, SuccessCriterion... criteria) throws ExportProblem {
        Proposal proposal = PLAIN.withSupplement(PLAIN.supplement().withRows(SuccessCriterion.ROWS, List.of(criteria)));
        return Exported.of(proposal, form);
    }
}
