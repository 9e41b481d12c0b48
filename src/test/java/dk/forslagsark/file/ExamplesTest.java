package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.proposal.Consultation;
import dk.forslagsark.proposal.Line;
import dk.forslagsark.proposal.Milestone;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.Section;
import dk.forslagsark.proposal.Staffing;
import dk.forslagsark.proposal.SuccessCriterion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    @Test
    void thereAreThreeAndBu01IsTheFirst() {
        assertThat(Examples.all()).extracting(Examples.Example::name).containsExactly("BU01", "TF02", "TV01c");
        assertThat(Examples.first()).isEqualTo(Examples.all().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BU01", "TF02", "TV01c"})
    void theyAreInOurOwnWrittenForm(String name) throws Exception {
        String text = Examples.text(name);
        assertThat(ProposalFile.format(ProposalFile.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "BU01, investeringskatalog-2020/BU01.json",
        "TF02, omprioriteringskatalog-2018/TF02.json",
        "TV01c, tv01c-2018/TV01c.json"
    })
    void figuresTitlesAndLabelsAreAsPublished(String name, String file) throws Exception {
        Proposal published =
                ProposalFile.read(Path.of("src/test/resources/published").resolve(file));
        Proposal shipped = ProposalFile.parse(Examples.text(name));
        List<Line> permanent = published.permanentChanges();
        assertThat(shipped.cover().withSummary("")).isEqualTo(published.cover());
        assertThat(shipped.terms()).isEqualTo(published.terms());
        assertThat(shipped.permanentChanges()).isEqualTo(permanent).isNotEmpty();
        assertThat(shipped.implementationCosts()).isEqualTo(published.implementationCosts());
        assertThat(shipped.supplement().rows(Staffing.ROWS))
                .isEqualTo(published.supplement().rows(Staffing.ROWS));
        assertThat(shipped.supplement().rows(Consultation.ROWS))
                .isEqualTo(published.supplement().rows(Consultation.ROWS));
    }

    @Test
    void theirTitlesAreKnownBeforeTheyAreRead() {
        assertThat(Examples.all()).allSatisfy(example -> assertThat(example.title())
                .isEqualTo(example.proposal().cover().title()));
    }

    @Test
    void theyHaveTextsToShow() {
        assertThat(Examples.all()).extracting(Examples.Example::proposal).allSatisfy(proposal -> {
            assertThat(proposal.cover().summary()).isNotEmpty();
            assertThat(proposal.supplement().sections().texts()).containsKeys(Section.BACKGROUND, Section.RISK);
            assertThat(proposal.supplement().rows(Milestone.ROWS)).isNotEmpty();
            assertThat(proposal.supplement().rows(SuccessCriterion.ROWS)).isNotEmpty();
            assertThat(proposal.supplement().riskLevel()).isNotEqualTo(Optional.empty());
        });
    }
}
