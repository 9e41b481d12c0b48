package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.compare.Comparison;
import dk.forslagsark.find.Search;
import dk.forslagsark.proposal.Area;
import dk.forslagsark.proposal.Block;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.TableRef;
import dk.forslagsark.proposal.TableWords.Part;
import dk.forslagsark.proposal.Years;
import dk.forslagsark.tables.PrintedTable;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is written about the tables, and the schedule's years and words, in the file. */
class TableTextsFileTest {
    private static final TableRef SERVICE = TableRef.of(Block.PERMANENT, Area.SERVICE);

    private static Proposal read(String rest) throws FileProblem {
        return ProposalFile.parse("{\"format\": \"forslagsark\", \"version\": 1, \"priceLevel\": 2020,"
                + " \"firstYear\": 2019, \"lastYear\": 2022" + rest + "}");
    }

    private static Proposal noted(String note) throws FileProblem {
        return read(", \"tableTexts\": [{\"table\": \"permanentChanges\", \"area\": \"Service\", \"note\": \"" + note
                + "\"}]");
    }

    @Test
    void aNoteIsOfItsTable() throws FileProblem {
        Proposal proposal = noted("Kilde: regnskab");
        assertThat(proposal.supplement().tableTexts().text(SERVICE, Part.NOTE)).isEqualTo("Kilde: regnskab");
        assertThat(ProposalFile.parse(ProposalFile.format(proposal))).isEqualTo(proposal);
    }

    @Test
    void whatANewerProgramKnowsIsKept() throws FileProblem {
        String text = ProposalFile.format(
                read(", \"tableTexts\": [{\"table\": \"nyTabel\", \"note\": \"a\", \"farve\": 3}]"));
        assertThat(text).contains("\"nyTabel\"", "\"farve\": 3");
    }

    @Test
    void aTableTwiceIsToldWithItsPlace() {
        assertThatThrownBy(() ->
                        read(", \"tableTexts\": [{\"table\": \"staffing\"}, {\"table\": \"staffing\", \"note\": \"a\"},"
                                + " {\"table\": \"staffing\", \"note\": \"b\"}]"))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining("tableTexts[2]")
                .hasMessageContaining("to gange");
    }

    @Test
    void theSearchFindsIt() throws FileProblem {
        assertThat(Search.of(noted("Kilde: regnskab"), "REGNSKAB"))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.place())
                            .isEqualTo(PrintedTable.of(SERVICE).orElseThrow().place(Part.NOTE));
                    assertThat(hit.where()).isEqualTo("Note til Varige ændringer, service");
                });
    }

    @Test
    void theComparisonTellsIt() throws FileProblem {
        assertThat(Comparison.of(noted("Kilde: regnskab"), noted("Kilde: budget"))
                        .differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.where().words()).isEqualTo("Varige ændringer, service, note, afsnit 1");
                    assertThat(difference.from()).contains("regnskab");
                    assertThat(difference.to()).contains("budget");
                });
        assertThat(Comparison.of(read(""), read(", \"scheduleFirstYear\": 2019, \"scheduleLastYear\": 2020"))
                        .differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.where().words()).isEqualTo("Tidsplanens år"));
    }

    @Test
    void aScheduleMayHaveYearsOfItsOwnAndWords() throws FileProblem {
        Proposal old = read(", \"milestones\": [{\"activity\": \"Udbud\", \"years\": [2019]}]");
        assertThat(old.scheduleYears()).isEqualTo(new Years(2019, 2022));

        Proposal proposal = read(", \"milestones\": [{\"activity\": \"Udbud\", \"years\": [2018, 2019], \"words\":"
                + " {\"2018\": \"Test\"}}], \"scheduleFirstYear\": 2018, \"scheduleLastYear\": 2019");
        Milestone row = proposal.rows(Milestone.ROWS).get(0);
        assertThat(row.years()).isEqualTo(new TreeSet<>(List.of(2018, 2019)));
        assertThat(row.words()).isEqualTo(Map.of(2018, "Test"));
        assertThat(proposal.scheduleYears()).isEqualTo(new Years(2018, 2019));
        assertThat(ProposalFile.parse(ProposalFile.format(proposal))).isEqualTo(proposal);
        assertThat(Search.of(proposal, "x (test)")).hasSize(1);
    }

    @Test
    void yearsTheWrongWayRoundAreTold() {
        assertThatThrownBy(() -> read(", \"scheduleFirstYear\": 2020, \"scheduleLastYear\": 2019"))
                .hasMessageContaining("scheduleLastYear");
    }
}
