package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.ExportProblem;
import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.proposal.Proposal;
import java.util.List;
import java.util.stream.IntStream;
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
        Exported exported = Exported.of(Samples.published("investeringskatalog-2020/BU03.json"));
        NamedRange note = exported.place("blok_note");
        assertThat(IntStream.of(exported.form().getRowBreaks()))
                .allMatch(row -> row < note.firstRow() || row >= note.lastRow());
    }

    private static Exported withSummary(int sentences) throws ExportProblem {
        return Exported.of(PLAIN.withCover(
                PLAIN.cover().withSummary(SENTENCE.repeat(sentences).strip())));
    }
}
