package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Sections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the sections are wholly there, in rows that Excel can show and a page can hold. */
class TextRowsTest {
    private static final String SENTENCE = "Indsatsen samles ét sted, så borgeren møder færre medarbejdere. ";

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 500})
    void aLongParagraphIsSpreadOverRowsAndCanBePutTogether(int sentences) throws Exception {
        String text = SENTENCE.repeat(sentences).strip();
        Exported exported = exported(text);
        assertThat(String.join("", rows(exported))).isEqualTo(text);
        // Ten lines of 10 points at 1.275 of the size are 127.5 points; a line holds more than a hundred characters.
        assertThat(heights(exported)).allMatch(height -> height <= 132);
        assertThat(rows(exported).size()).isBetween(1, 1 + text.length() / 600);
    }

    @Test
    void eachParagraphHasItsRow() throws Exception {
        Exported exported = exported("Første.\n\n- et punkt\r\n= ikke en formel\n");
        assertThat(rows(exported)).containsExactly("Første.", "", "- et punkt", "= ikke en formel");
    }

    @Test
    void whatTheUserWritesIsNoCaption() throws Exception {
        assertThat(rows(exported("Se {nr} og {nummer}."))).containsExactly("Se {nr} og {nummer}.");
    }

    @Test
    void aSectionWithoutTextIsHiddenAndSaysSo() throws Exception {
        Exported exported = exported("");
        assertThat(exported.isHidden("tekst_baggrund")).isTrue();
        assertThat(exported.isHidden("ingen_baggrund")).isFalse();
        assertThat(exported("Tekst.").isHidden("ingen_baggrund")).isTrue();
    }

    @Test
    void noPageEndsWithAHeading() throws Exception {
        Exported exported = exported(SENTENCE.repeat(400));
        int[] breaks = exported.form().getRowBreaks();
        assertThat(breaks).hasSizeGreaterThan(3);
        for (int row : breaks) {
            XSSFRow last = exported.form().getRow(row);
            assertThat(last.getCell(0).getCellStyle().getFont().getBold()).isFalse();
        }
    }

    private static List<String> rows(Exported exported) {
        return exported.shownColumn("tekst_baggrund");
    }

    private static List<Double> heights(Exported exported) {
        NamedRange place = exported.place("tekst_baggrund");
        return IntStream.rangeClosed(place.firstRow(), place.lastRow())
                .mapToObj(row -> (double) exported.form().getRow(row).getHeightInPoints())
                .collect(Collectors.toList());
    }

    private static Exported exported(String background) throws ExportProblem {
        Proposal blank = proposal(6, List.of(service("a", "-1")), List.of());
        Sections sections = Sections.NONE.with(Section.BACKGROUND, background);
        return Exported.of(blank.withSupplement(blank.supplement().withSections(sections)), Form.INVESTMENT_2020);
    }
}
