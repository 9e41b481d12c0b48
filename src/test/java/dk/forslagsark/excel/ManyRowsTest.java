package dk.forslagsark.excel;

import static dk.forslagsark.excel.Samples.proposal;
import static dk.forslagsark.excel.Samples.service;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.excel.template.NamedRange;
import dk.forslagsark.excel.template.NamedRanges;
import dk.forslagsark.excel.template.TemplateNames;
import dk.forslagsark.form.Form;
import dk.forslagsark.proposal.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A proposal of more rows than anybody has published. */
class ManyRowsTest {
    /** Of rows of -1, -2 and -3, a third each for three committees. */
    private static final List<Line> THOUSAND = IntStream.range(0, 999)
            .mapToObj(i ->
                    service("Række " + i, Integer.toString(-1 - i % 3)).withCommittee(Optional.of("Udvalg " + i % 3)))
            .toList();

    @Test
    void aThousandRowsComeOutWithTheirCommittees() throws Exception {
        Exported exported = Exported.of(proposal(1, THOUSAND, List.of()), Form.REPRIORITISATION_2018);
        assertThat(exported.shownRow(TemplateNames.PERMANENT_TOTAL)).containsExactly("-1998");
        assertThat(exported.shownColumn("fordeling_varig_service_udvalg"))
                .containsExactly("Udvalg 0", "Udvalg 1", "Udvalg 2");
        assertThat(exported.shownColumn("fordeling_varig_service_beløb")).containsExactly("-333", "-666", "-999");
        assertThat(exported.cell(exported.place("fordeling_varig_service_beløb")
                                .cells()
                                .formatAsString()
                                .split(":")[0])
                        .getCellFormula())
                .startsWith("IF(COUNTIFS(");
        assertEachPageBeginsWithTheHeading(exported, exported.place("varig_beløb"));
    }

    private static void assertEachPageBeginsWithTheHeading(Exported exported, NamedRange table) {
        List<Integer> repeated = new NamedRanges(exported.workbook())
                .beginningWith("gentaget_")
                .map(NamedRange::firstRow)
                .toList();
        assertThat(IntStream.of(exported.form().getRowBreaks())
                        .filter(row -> row >= table.firstRow() && row < table.lastRow())
                        .boxed())
                .hasSizeGreaterThan(20)
                .allMatch(row -> repeated.contains(row + 1));
    }

    @Test
    void asManyCommitteesAsThereAreFormulasForAndMore() throws Exception {
        List<Line> lines = IntStream.range(0, 160)
                .mapToObj(i -> service("Række " + i, "-10").withCommittee(Optional.of("Udvalg " + i)))
                .toList();
        Exported exported = Exported.of(proposal(1, lines, List.of()), Form.REPRIORITISATION_2018);
        // 100 per cent on 160 of the same size: 100 of them have one.
        assertThat(exported.shownColumn("fordeling_varig_service_nøgle").stream()
                        .filter("1"::equals))
                .hasSize(100);
    }
}
