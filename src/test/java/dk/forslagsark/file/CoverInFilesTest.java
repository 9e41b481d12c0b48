package dk.forslagsark.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forslagsark.proposal.Cover;
import dk.forslagsark.proposal.PartRisk;
import dk.forslagsark.proposal.Proposal;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.RiskLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a front page says of its type, its administrations and its financing, in a file. */
class CoverInFilesTest {
    private static final String START =
            "{\"format\": \"forslagsark\", \"version\": 1, \"priceLevel\": 2026, \"firstYear\": 2026, \"lastYear\": 2029, ";

    @Test
    void severalAdministrationsAndTheFinancingComeBackAsTheyWere() throws FileProblem {
        Proposal read = ProposalFile.parse(START
                + "\"submittedBy\": \"Socialforvaltningen\", \"alsoSubmittedBy\": [\"Økonomiforvaltningen\", \"Teknik- og Miljøforvaltningen\"],"
                + "\"financing\": \"Lån\"}");
        Cover cover = read.cover();
        assertThat(cover.submitterNames())
                .containsExactly("Socialforvaltningen", "Økonomiforvaltningen", "Teknik- og Miljøforvaltningen");
        assertThat(cover.financing()).isEqualTo("Lån");
        assertThat(ProposalFile.parse(ProposalFile.format(read))).isEqualTo(read);
    }

    @Test
    void oneAdministrationIsWrittenAsItAlwaysWas() throws FileProblem {
        Proposal read = ProposalFile.parse(START + "\"submittedBy\": \"Socialforvaltningen\"}");
        assertThat(ProposalFile.format(read))
                .contains("\"submittedBy\": \"Socialforvaltningen\"")
                .doesNotContain("alsoSubmittedBy")
                .doesNotContain("financing");
    }

    @Test
    void nobodyIsNamedTwice() throws FileProblem {
        Proposal read =
                ProposalFile.parse(START + "\"submittedBy\": \" A\", \"alsoSubmittedBy\": [\"A\", \"\", \"B\"]}");
        assertThat(read.cover().submitterNames()).containsExactly("A", "B");
    }

    @ParameterizedTest
    @CsvSource({
        "Innovationsforslag, Innovationsforslag",
        "reinvesteringsforslag, Reinvesteringsforslag",
        "BUSINESS  CASE, Business case",
        "Lokalt forslag, Lokalt forslag"
    })
    void aTypeMayBeAMunicipalitysOwn(String written, String type) throws FileProblem {
        Proposal read = ProposalFile.parse(START + "\"type\": \"" + written + "\"}");
        assertThat(read.cover().type().map(ProposalType::name)).contains(type);
        assertThat(ProposalFile.format(read)).contains("\"type\": \"" + type + "\"");
    }

    @Test
    void aTypeHasAName() {
        assertThatThrownBy(() -> ProposalFile.parse(START + "\"type\": \" \"}"))
                .isInstanceOf(FileProblem.class)
                .hasMessageStartingWith("type: \" \" er ikke navnet på en forslagstype");
    }

    /** As printed for TV01b: the second and third part are mellem, the others lav. */
    @Test
    void theRiskOfEachPartIsKept() throws FileProblem {
        Proposal read = ProposalFile.parse(START
                + "\"riskLevel\": \"Mellem\", \"partRisks\": [{\"part\": \"Ny samarbejdsmodel\", \"level\": \"Lav\"},"
                + "{\"part\": \"Tættere kontraktopfølgning\", \"level\": \"Mellem\"}]}");
        assertThat(read.supplement().riskLevel()).contains(RiskLevel.MODERATE);
        assertThat(read.rows(PartRisk.ROWS))
                .extracting(risk -> risk.level().orElseThrow())
                .containsExactly(RiskLevel.LOW, RiskLevel.MODERATE);
        assertThat(ProposalFile.parse(ProposalFile.format(read))).isEqualTo(read);
    }
}
