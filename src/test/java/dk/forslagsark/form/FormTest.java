package dk.forslagsark.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forslagsark.form.Content.Table;
import dk.forslagsark.form.Content.Text;
import dk.forslagsark.proposal.ProposalType;
import dk.forslagsark.proposal.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The forms ask for what the published ones do, in their order. */
class FormTest {
    @Test
    void smartInvestmentsHasNineNumberedSections() {
        assertThat(titles(Form.SMART_INVESTMENTS_2017))
                .containsExactly(
                        "1. Forslagets samlede økonomiske konsekvenser",
                        "2. Baggrund og formål",
                        "3. Forslagets indhold",
                        "4. Økonomi",
                        "5. Implementering af forslaget",
                        "6. Inddragelse af medarbejdere, virksomheder og borgere",
                        "7. Forslagets effekt",
                        "8. Opfølgning",
                        "9. Risikovurdering");
    }

    @Test
    void theReprioritisationCatalogueHasNoNumbersButCommitteesPartnersAndAnAppendix() {
        assertThat(titles(Form.REPRIORITISATION_2018))
                .containsExactly(
                        "Forslagets samlede økonomiske konsekvenser",
                        "Baggrund og formål",
                        "Forslagets indhold",
                        "Økonomi",
                        "Fordeling på udvalg",
                        "Implementering af forslaget",
                        "Inddragelse af samarbejdspartnere",
                        "Forslagets effekt",
                        "Opfølgning",
                        "Risikovurdering",
                        "Teknisk bilag");
        assertThat(Form.REPRIORITISATION_2018.numbersTables()).isTrue();
        assertThat(Form.REPRIORITISATION_2018.partOf(Table.COMMITTEES))
                .hasValueSatisfying(part -> assertThat(part.heading()).isEqualTo("Teknisk bilag"));
    }

    @Test
    void theInvestmentProposalIsNumberedFrom11To111() {
        assertThat(titles(Form.INVESTMENT_2020))
                .containsExactly(
                        "1.1 Forslagets samlede økonomiske konsekvenser",
                        "1.2 Baggrund og formål",
                        "1.3 Forslagets indhold",
                        "1.4 Økonomi",
                        "1.5 Fordeling på udvalg",
                        "1.6 Implementering af forslaget",
                        "1.7 Inddragelse af samarbejdspartnere",
                        "1.8 Forslagets effekt",
                        "1.9 Opfølgning",
                        "1.10 Risikovurdering",
                        "1.11 Hvem er hørt?");
    }

    @Test
    void onlyTheInvestmentProposalAsksWhoWasConsultedAndWhenWhatIsDone() {
        for (Form form : Form.values()) {
            assertThat(form.prints(Table.CONSULTATIONS)).as(form.label()).isEqualTo(form == Form.INVESTMENT_2020);
            assertThat(form.prints(Table.SCHEDULE)).as(form.label()).isEqualTo(form == Form.INVESTMENT_2020);
        }
    }

    @Test
    void theShortFormPrintsNeitherRowsNorPayback() {
        assertThat(Form.RECOMMENDATION_2018.prints(Table.TOTALS)).isFalse();
        assertThat(Form.RECOMMENDATION_2018.prints(Table.AREA_TOTALS)).isTrue();
        assertThat(List.of(Form.values()))
                .filteredOn(form -> form.prints(Table.COMMITTEE_EFFECT))
                .as("the effect on committees would shift the numbers of the tables elsewhere")
                .containsExactly(Form.RECOMMENDATION_2018);
        assertThat(Form.RECOMMENDATION_2018.prints(new Text(Section.RISK))).isFalse();
        assertThat(List.of(Form.values()))
                .filteredOn(Form::printsPayback)
                .containsExactlyInAnyOrder(
                        Form.SMART_INVESTMENTS_2017, Form.REPRIORITISATION_2018, Form.INVESTMENT_2020);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPrintedTwice(Form form) {
        assertThat(form.parts().stream().flatMap(part -> part.contents().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Business case, smarte-investeringer-2017",
        "Omprioriteringsforslag, omprioriteringskatalog-2018",
        "Investeringsforslag, investeringsforslag-2020",
        "Effektiviseringsforslag, investeringsforslag-2020",
        "Innovationsforslag, investeringsforslag-2020",
        "Reinvesteringsforslag, investeringsforslag-2020",
        "Lokalt forslag, investeringsforslag-2020"
    })
    void aProposalWithoutAFormGetsTheUsualOneOfItsType(ProposalType type, String key) {
        assertThat(Form.of(Optional.empty(), Optional.of(type)).key()).isEqualTo(key);
        assertThat(Form.of(Optional.of("en-ny-formular"), Optional.of(type)).key())
                .isEqualTo(key);
    }

    @Test
    void aChosenFormComesBeforeTheType() {
        assertThat(Form.of(Optional.of("indstilling-2018"), Optional.of(ProposalType.INVESTMENT)))
                .isEqualTo(Form.RECOMMENDATION_2018);
        assertThat(Form.of(Optional.empty(), Optional.empty())).isEqualTo(Form.INVESTMENT_2020);
    }

    private static List<String> titles(Form form) {
        return form.parts().stream().map(FormPart::title).toList();
    }
}
