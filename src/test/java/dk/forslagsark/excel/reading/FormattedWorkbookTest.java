package dk.forslagsark.excel.reading;

import static dk.forslagsark.excel.reading.FilledWorkbooks.cell;
import static dk.forslagsark.excel.reading.FilledWorkbooks.changed;
import static dk.forslagsark.excel.reading.FilledWorkbooks.read;
import static dk.forslagsark.proposal.RichTexts.bold;
import static dk.forslagsark.proposal.RichTexts.bullet;
import static dk.forslagsark.proposal.RichTexts.paragraph;
import static dk.forslagsark.proposal.RichTexts.run;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.Exported;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.RichText;
import dk.forslagsark.proposal.RichTexts;
import dk.forslagsark.proposal.Section;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Lists and what stands out go into the cells of a workbook, and come back. */
class FormattedWorkbookTest {
    private static final Form FORM = Form.INVESTMENT_2020;
    private static final String TEXT = "tekst_baggrund";

    private static Proposal proposal(RichText text) {
        Proposal blank = Proposal.blank(2020);
        return blank.withSupplement(
                blank.supplement().withSections(blank.supplement().sections().with(Section.BACKGROUND, text)));
    }

    private static RichText background(ImportedWorkbook imported) {
        return imported.proposal().supplement().sections().rich(Section.BACKGROUND);
    }

    @Test
    void bulletsAndNumbersAreTextAndWordsStandOut() throws Exception {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(Exported.filled(proposal(RichTexts.all()), FORM)))) {
            List<String> rows = IntStream.range(0, 8)
                    .mapToObj(row -> cell(book, TEXT, row, 0).getStringCellValue())
                    .toList();
            assertThat(rows)
                    .containsExactly(
                            "Vi gør tre ting, straks og altid:",
                            "• Samler alle",
                            "   ◦ kun i nord",
                            "• Flytter",
                            "Derefter:",
                            "3. Lukker",
                            "4. Sælger",
                            "1. januar * 2 - 3 er ingen liste, og \\ er et tegn.");
            XSSFRichTextString first = cell(book, TEXT, 0, 0).getRichStringCellValue();
            assertThat(first.getFontOfFormattingRun(1).getBold()).isTrue();
            assertThat(first.getFontOfFormattingRun(0).getBold()).isFalse();
        }
    }

    @Test
    void whatWasExportedIsReadBackEqual() throws Exception {
        Proposal proposal = proposal(RichTexts.all());
        ImportedWorkbook imported = read(Exported.filled(proposal, FORM));
        assertThat(imported.differences()).isEmpty();
        assertThat(imported.proposal()).isEqualTo(proposal);
    }

    /** Only the paragraph that was changed is another; what looks like a number in words stays words. */
    @Test
    void whatIsChangedInOneParagraphLeavesTheOthersAsTheyWere() throws Exception {
        ImportedWorkbook imported =
                read(changed(Exported.filled(proposal(RichTexts.all()), FORM), book -> cell(book, TEXT, 3, 0)
                        .setCellValue("• Flytter ud")));
        List<dk.forslagsark.proposal.Paragraph> wanted =
                new java.util.ArrayList<>(RichTexts.all().paragraphs());
        wanted.set(3, bullet(0, run("Flytter ud")));
        assertThat(background(imported)).isEqualTo(new RichText(wanted));
    }

    @Test
    void whatIsMadeBoldIsToldAndTaken() throws Exception {
        ImportedWorkbook imported =
                read(changed(Exported.filled(proposal(RichText.plain("Det haster nu.")), FORM), book -> {
                    XSSFRichTextString rich = new XSSFRichTextString("Det haster nu.");
                    var font = book.createFont();
                    font.setBold(true);
                    rich.applyFont(4, 10, font);
                    cell(book, TEXT, 0, 0).setCellValue(rich);
                }));
        assertThat(imported.differences()).singleElement().satisfies(difference -> assertThat(difference.words())
                .isEqualTo("Det haster nu. (fed: “haster”), før Det haster nu. (uden)"));
        assertThat(background(imported))
                .isEqualTo(new RichText(List.of(paragraph(run("Det "), bold("haster"), run(" nu.")))));
    }
}
